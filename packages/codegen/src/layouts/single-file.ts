import { printDecoders } from '../decoders/print-decoders.ts'
import { documentsToPrint, printDocuments } from '../documents/print-documents.ts'
import type { Definition } from '../operations/definition.ts'
import { printTagFunction } from '../tags/print-tag-function.ts'
import { printSchemaTypes, printTypes } from '../types/print-types.ts'
import { assembleModule, type Module, type ModuleOptions } from './module.ts'
import { hasTagFunction, mainFile } from './output.ts'

/** Prints one module with everything: enums and inputs, types, documents and the function for tags. */
export function printSingleFile(
  definitions: readonly Definition[],
  output: string,
  options: ModuleOptions,
): readonly Module[] {
  const types = printTypes(definitions, options)
  const sections = [
    printSchemaTypes(types.schemaTypes, definitions, options),
    types.text,
    printDecoders(definitions, options),
    printDocuments(documentsToPrint(definitions, options), options),
    hasTagFunction(definitions, output) ? printTagFunction(definitions, options) : '',
  ]
  return [{ filename: mainFile(output), text: assembleModule(sections, options) }]
}
