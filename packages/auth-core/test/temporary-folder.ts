import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes a folder for the files of a test; in memory where the system has such a place, so that the speed of a shared
 * disk decides no test.
 */
export function createTemporaryFolder(): string {
  const memory = '/dev/shm'
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'energy-'))
}
