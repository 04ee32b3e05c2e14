import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Reads a schema: the text itself, or a file; without one those that a package bundles, the later ones as extensions. */
export async function readSdl(given: string | undefined, ...bundled: readonly string[]): Promise<string> {
  if (given !== undefined) return given.includes('{') ? given : readFile(given, 'utf8')
  const { resolve } = createRequire(import.meta.url)
  const [first, ...further] = await Promise.all(bundled.map((file) => readFile(resolve(file), 'utf8')))
  return [first, ...further.map((text) => text.replace(/^type (Query|Mutation)\b/gm, 'extend type $1'))].join(
    '\n',
  )
}
