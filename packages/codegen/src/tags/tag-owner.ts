import { dirname, resolve } from 'node:path'
import { mainFile } from '../layouts/output.ts'
import type { SourceText } from '../operations/source-text.ts'

/** An output of the app's configuration. */
export interface TagOutput {
  /** The folder or the file. */
  readonly output: string
  /** The name of its function for tags. */
  readonly tag: string
}

/**
 * Finds the output that a tag in a TypeScript file belongs to, by what the file imports its function from.
 *
 * @param origin - where the tag stands.
 * @param tag - the name of the function as the file calls it.
 * @returns the output; `undefined` when the import leads to none of the given ones.
 */
export function tagOwner(
  { code, file }: SourceText,
  tag: string,
  outputs: readonly TagOutput[],
): TagOutput | undefined {
  const specifier = importOf(code, tag)
  if (specifier === undefined) return undefined
  if (specifier.startsWith('.')) {
    const target = withoutExtension(resolve(dirname(file), specifier))
    return outputs.find(({ output }) => withoutExtension(resolve(mainFile(output))) === target)
  }
  // An alias such as `@/generated/kraken`: the longest output that ends alike.
  const [, ...segments] = withoutExtension(specifier).split('/')
  return outputs.find(({ output }) =>
    withoutExtension(resolve(mainFile(output))).endsWith(`/${segments.join('/')}`),
  )
}

function importOf(code: string, name: string): string | undefined {
  for (const [, names = '', specifier] of code.matchAll(
    /\bimport\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g,
  )) {
    const locals = names.split(',').map((one) =>
      one
        .trim()
        .split(/\s+as\s+/)
        .at(-1),
    )
    if (locals.includes(name)) return specifier
  }
  return undefined
}

/** `a/generated/index.js`, `a/generated/index` and `a/generated` are one module. */
function withoutExtension(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/\/index$/, '')
    .replace(/\/$/, '')
}
