import type { DocumentOptions } from '../documents/document-options.ts'
import { printDocuments } from '../documents/print-documents.ts'
import type { Definition } from '../operations/definition.ts'
import { printTagFunction } from '../tags/print-tag-function.ts'
import { printSchemaTypes, printTypes } from '../types/print-types.ts'
import type { TypeOptions } from '../types/type-options.ts'

/** What a generated module is printed with. */
export interface ModuleOptions extends TypeOptions, DocumentOptions {
  /** The module of the document runtime. */
  readonly runtime: string
  readonly tag: string
}

/** The first line of every generated file. */
export const header = '// Generated from the operations of this app. Do not edit; run graphql-codegen.\n'

/** The names that generated code takes from the runtime. */
const runtimeTypes = [
  'FragmentDocument',
  'FragmentString',
  'Scalar',
  'TypedDocumentNode',
  'TypedDocumentString',
]

/** Prints one module with everything: enums and inputs, types, documents and the `graphql` function. */
export function printModule(
  definitions: readonly Definition[],
  withTagFunction: boolean,
  options: ModuleOptions,
): string {
  const types = printTypes(definitions, options)
  const inFiles = definitions.filter(({ tag }) => tag === undefined)
  const sections = [
    printSchemaTypes(types.schemaTypes, options),
    types.text,
    printDocuments(inFiles, options),
    withTagFunction ? printTagFunction(options.tag, definitions, options) : '',
  ]
  return assemble(sections, options)
}

/** Puts the sections of a module together, under its header and the imports that they need. */
export function assemble(
  sections: readonly string[],
  { runtime }: ModuleOptions,
  imports: readonly string[] = [],
): string {
  const body = sections.filter((section) => section !== '').join('\n\n')
  const names = runtimeTypes
    .filter((name) => new RegExp(`\\b${name}<|\\b${name}\\[`).test(body))
    .map((name) => `type ${name}`)
  if (body.includes('compactDocument(')) names.unshift('compactDocument')
  const own = names.length > 0 ? [`import { ${names.join(', ')} } from '${runtime}'`] : []
  return `${header}${[...own, ...imports].map((line) => `${line}\n`).join('')}\n${body === '' ? 'export {}' : body}\n`
}
