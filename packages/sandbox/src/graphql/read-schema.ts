import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Reads a schema from a file: its path, or what a package calls it. */
export function readSchema(file: string): Promise<string> {
  const path = file.startsWith('@energy/') ? createRequire(import.meta.url).resolve(file) : file
  return readFile(path, 'utf8')
}
