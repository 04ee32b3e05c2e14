import { dirname, relative, resolve } from 'node:path'
import { printDecoders } from '../decoders/print-decoders.ts'
import { documentsToPrint, printDocuments } from '../documents/print-documents.ts'
import { type Definition, isTagged } from '../operations/definition.ts'
import { documentName, typeNames } from '../operations/names.ts'
import { spreadFragments } from '../operations/used-fragments.ts'
import { printTagFunction } from '../tags/print-tag-function.ts'
import { printSchemaTypes, printTypes } from '../types/print-types.ts'
import { schemaTypeName } from '../types/schema-type-name.ts'
import { groupByModule } from './group-by-module.ts'
import { assembleModule, type Module, type ModuleOptions } from './module.ts'
import { hasTagFunction, mainFile } from './output.ts'

/** The files that this layout writes, as a glob that documents are not read from. */
export const generatedFiles = '**/*.generated.ts'

/**
 * Prints a module beside each file with operations, and one in the output folder with what they share: enums, inputs
 * and the function for tags.
 */
export function printNearOperationFile(
  definitions: readonly Definition[],
  output: string,
  options: ModuleOptions,
): readonly Module[] {
  const shared = mainFile(output)
  const printed = groupByModule(documentsToPrint(definitions, options))
  const files = groupByModule(definitions)
  const schemaTypes = new Set<string>()
  const modules = [...files].map(([filename, own]) => {
    const types = printTypes(own, options)
    for (const name of types.schemaTypes) schemaTypes.add(name)
    const documents = printed.get(filename) ?? []
    const imports = [
      ...importTypes([...types.schemaTypes].map(schemaTypeName).sort(), filename, shared, options),
      ...importFragments(documents, filename, options),
    ]
    const sections = [types.text, printDecoders(own, options), printDocuments(documents, options)]
    return { filename, text: assembleModule(sections, options, imports) }
  })
  return [...modules, printShared(definitions, output, schemaTypes, options)]
}

function printShared(
  definitions: readonly Definition[],
  output: string,
  schemaTypes: ReadonlySet<string>,
  options: ModuleOptions,
): Module {
  const filename = mainFile(output)
  const withTags = hasTagFunction(definitions, output)
  const tagged = withTags ? definitions.filter(isTagged) : []
  const files = groupByModule(tagged)
  const imports = [...files].flatMap(([from, own]) =>
    importTypes(own.flatMap(typeNames), filename, from, options),
  )
  const sections = [
    printSchemaTypes(schemaTypes, definitions, options),
    withTags ? printTagFunction(definitions, options) : '',
  ]
  return { filename, text: assembleModule(sections, options, imports) }
}

function importTypes(
  names: readonly string[],
  into: string,
  from: string,
  { importExtension }: ModuleOptions,
): readonly string[] {
  if (names.length === 0) return []
  return [`import type { ${names.join(', ')} } from '${importPath(into, from, importExtension)}'`]
}

function importFragments(
  documents: readonly Definition[],
  filename: string,
  { fragments, documentMode, importExtension }: ModuleOptions,
): readonly string[] {
  if (documentMode !== 'compact') return []
  const spread = new Set(documents.flatMap(({ node }) => spreadFragments(node, fragments)))
  const files = groupByModule(spread)
  files.delete(filename)
  return [...files].map(
    ([from, own]) =>
      `import { ${own.map(documentName).join(', ')} } from '${importPath(filename, from, importExtension)}'`,
  )
}

function importPath(into: string, from: string, extension: ModuleOptions['importExtension']): string {
  const path = relative(dirname(resolve(into)), resolve(from)).replaceAll('\\', '/')
  return `${path.startsWith('.') ? path : `./${path}`}`.replace(/\.ts$/, extension)
}
