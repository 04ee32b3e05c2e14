import type { CacheScope } from '../cache/cache-facts.ts'
import type { CacheKind } from '../cache/print-cache.ts'
import { type DecoderOptions, decoderImports } from '../decoders/print-decoders.ts'
import type { DocumentOptions } from '../documents/document-options.ts'

/** A file to write. */
export interface Module {
  readonly filename: string
  readonly text: string
}

/** What generated modules are printed with. */
export interface ModuleOptions extends DecoderOptions, DocumentOptions, CacheScope {
  /** The cache that a configuration is printed for. */
  readonly cache: CacheKind | undefined
  /** The module of the document runtime. */
  readonly runtime: string
  /** The name of the function for operations in TypeScript. */
  readonly tag: string
  /** The extension of imports between generated files. */
  readonly importExtension: '' | '.js' | '.ts'
  /** The command that generates again. */
  readonly command: string
}

const runtimeTypes = [
  'Decoded',
  'FragmentDocument',
  'FragmentString',
  'Scalar',
  'TypedDocumentNode',
  'TypedDocumentString',
]

/** Puts the sections of a module together, under a header and the imports that they need. */
export function assembleModule(
  sections: readonly string[],
  options: ModuleOptions,
  imports: readonly string[] = [],
): string {
  const body = sections.filter((section) => section !== '').join('\n\n')
  const head = [printHeader(options), ...runtimeImports(body, options), ...imports].join('\n')
  return `${head}\n\n${body === '' ? 'export {}' : body}\n`
}

/** Says that a file is generated, and how to do it again. */
export function printHeader({ command }: Pick<ModuleOptions, 'command'>): string {
  return `// Generated: do not edit, run \`${command}\`.`
}

/** Prints the imports of what a text uses of the runtime, and of the app's own decoders. */
export function runtimeImports(text: string, options: ModuleOptions): readonly string[] {
  const ofRuntime = Object.values(options.decoders).filter((source) => typeof source === 'string')
  const types = runtimeTypes.filter((name) => new RegExp(`\\b${name}[<[]`).test(text))
  const functions = ['compactDocument', 'createDecoder', 'persistedDocument', ...ofRuntime].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(text),
  )
  const names = [...new Set(functions), ...types.map((name) => `type ${name}`)]
  const own = names.length > 0 ? [`import { ${names.join(', ')} } from '${options.runtime}'`] : []
  return [...own, ...decoderImports(text, options)]
}
