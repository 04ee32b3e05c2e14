import { buildASTSchema, type DocumentNode } from 'graphql'
import type { Preset, PresetOutput } from '../config/codegen-config.ts'
import type { Module, ModuleOptions } from '../layouts/module.ts'
import { printNearOperationFile } from '../layouts/near-operation-file.ts'
import { printSingleFile } from '../layouts/single-file.ts'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import { isFragment } from '../operations/definition.ts'
import { readDocuments } from '../operations/read-documents.ts'
import { resolveSchema } from '../schema/resolve-schema.ts'
import { ownDocuments } from '../tags/own-documents.ts'

/**
 * Generates types and documents for the operations of an app. Provider packages wrap it in their `defineConfig`.
 *
 * @example
 * ```ts
 * const config: CodegenConfig = {
 *   schema: 'schema.graphql',
 *   documents: 'src/**\/*.{graphql,ts,tsx}',
 *   generates: { 'src/generated/': { preset, presetConfig: { scalars: { Decimal: 'string' } } } },
 * }
 * ```
 */
export const preset: Preset = {
  buildGeneratesSection({ baseOutputDir, documents, presetConfig, schema }) {
    const found = readDocuments(documents)
    const definitions = collectDefinitions(ownDocuments(found, baseOutputDir, presetConfig.outputs))
    const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment]))
    const options: ModuleOptions = {
      schema: resolveSchema(
        definitions,
        presetConfig.schemaFile ?? buildASTSchema(schema, { assumeValid: true, assumeValidSDL: true }),
      ),
      fragments,
      scalars: presetConfig.scalars ?? {},
      scalarTypes: presetConfig.scalarTypes ?? 'plain',
      enums: presetConfig.enums ?? 'open',
      documentMode: presetConfig.documentMode ?? 'compact',
      runtime: presetConfig.runtime ?? '@energy/auth-core/document',
      tag: presetConfig.tag ?? 'graphql',
      importExtension: presetConfig.importExtension ?? '.js',
    }
    const print = presetConfig.layout === 'near-operation-file' ? printNearOperationFile : printSingleFile
    return print(definitions, baseOutputDir, options).map((module) => toOutput(module, schema))
  },
}

/** A file whose text is known, in the form that `graphql-codegen` writes. */
function toOutput({ filename, text }: Module, schema: DocumentNode): PresetOutput {
  return {
    filename,
    schema,
    documents: [],
    config: {},
    plugins: [{ text: {} }],
    pluginMap: { text: { plugin: () => text } },
    skipDocumentsValidation: true,
  }
}
