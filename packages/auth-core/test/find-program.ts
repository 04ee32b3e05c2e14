import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Finds a program on the PATH, by any of its names. Where it is missing, its tests are skipped with one line; in CI
 * that is a failure.
 */
export function findProgram(...names: string[]): string | undefined {
  const folders = process.env.PATH?.split(delimiter) ?? []
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
  if (found) return found
  const problem = `${names[0]} is not on the PATH`
  if (process.env.CI) throw new Error(`${problem}; in CI its tests must run.`)
  console.warn(`Skipped: ${problem}.`)
  return undefined
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
