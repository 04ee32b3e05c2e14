import type { DocumentOptions } from '../documents/document-options.ts'
import type { TypeOptions } from '../types/type-options.ts'

/** A file to write. */
export interface Module {
  readonly filename: string
  readonly text: string
}

/** What generated modules are printed with. */
export interface ModuleOptions extends TypeOptions, DocumentOptions {
  /** The module of the document runtime. */
  readonly runtime: string
  /** The name of the function for operations in TypeScript. */
  readonly tag: string
  /** The extension of imports between generated files. */
  readonly importExtension: '' | '.js' | '.ts'
}

const header = '// Generated from the operations of this app. Do not edit; run graphql-codegen.\n'

const runtimeTypes = [
  'FragmentDocument',
  'FragmentString',
  'Scalar',
  'TypedDocumentNode',
  'TypedDocumentString',
]

/** Puts the sections of a module together, under a header and the imports that they need. */
export function assembleModule(
  sections: readonly string[],
  { runtime }: ModuleOptions,
  imports: readonly string[] = [],
): string {
  const body = sections.filter((section) => section !== '').join('\n\n')
  const names = runtimeTypes.filter((name) => new RegExp(`\\b${name}[<[]`).test(body))
  const fromRuntime = names.map((name) => `type ${name}`)
  if (body.includes('compactDocument(')) fromRuntime.unshift('compactDocument')
  const own = fromRuntime.length > 0 ? [`import { ${fromRuntime.join(', ')} } from '${runtime}'`] : []
  const head = [...own, ...imports].map((line) => `${line}\n`).join('')
  return `${header}${head}\n${body === '' ? 'export {}' : body}\n`
}
