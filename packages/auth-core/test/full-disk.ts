import { execFileSync } from 'node:child_process'
import { findProgram } from './find-program.ts'

/** The program that {@link fillDisk} needs; Linux has it. */
export const prlimit: string | undefined = findProgram('prlimit')

/**
 * Makes every write to a file fail in one process, as on a full disk: by a limit on the size of files, for which nobody
 * needs rights. Node and Bun ignore the signal that comes with it.
 *
 * @returns a function that takes the limit away.
 */
export function fillDisk(processId: number = process.pid): () => void {
  const limit = (size: string): void => {
    execFileSync(prlimit ?? 'prlimit', ['--pid', `${processId}`, `--fsize=${size}:`])
  }
  limit('0')
  return () => limit('unlimited')
}
