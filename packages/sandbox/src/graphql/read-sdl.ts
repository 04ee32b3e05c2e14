import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Reads a schema: the text itself, or a file; without one that which a package bundles. */
export async function readSdl(given: string | undefined, bundled: string): Promise<string> {
  if (given?.includes('{')) return given
  return readFile(given ?? createRequire(import.meta.url).resolve(bundled), 'utf8')
}
