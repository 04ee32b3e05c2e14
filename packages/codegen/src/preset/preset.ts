import type { Types } from '@graphql-codegen/plugin-helpers'
import { buildASTSchema } from 'graphql'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import { isFragment } from '../operations/definition.ts'
import { validateOperations } from '../operations/validate-operations.ts'
import type { PresetOptions } from './preset-options.ts'
import { type ModuleOptions, printModule } from './print-module.ts'

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
export const preset: Types.OutputPreset<PresetOptions> = {
  buildGeneratesSection({ baseOutputDir, documents, presetConfig, schema, schemaAst }) {
    const definitions = collectDefinitions(documents)
    const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment]))
    const options: ModuleOptions = {
      schema: schemaAst ?? buildASTSchema(schema),
      fragments,
      scalars: presetConfig.scalars ?? {},
      scalarTypes: presetConfig.scalarTypes ?? 'plain',
      enums: presetConfig.enums ?? 'open',
      documentMode: presetConfig.documentMode ?? 'compact',
      runtime: presetConfig.runtime ?? '@energy/auth-core/document',
      tag: presetConfig.tag ?? 'graphql',
    }
    validateOperations(options.schema, definitions)
    const isFolder = !/\.[cm]?tsx?$/.test(baseOutputDir)
    const withTags = isFolder || definitions.some(({ tag }) => tag !== undefined)
    const filename = isFolder ? `${baseOutputDir.replace(/\/$/, '')}/index.ts` : baseOutputDir
    return [toOutput(filename, printModule(definitions, withTags, options), schema)]
  },
}

/** A file whose text is known, in the form that `graphql-codegen` writes. */
function toOutput(
  filename: string,
  content: string,
  schema: Types.GenerateOptions['schema'],
): Types.GenerateOptions {
  const plugin = { plugin: () => content }
  return {
    filename,
    schema,
    documents: [],
    config: {},
    plugins: [{ text: {} }],
    pluginMap: { text: plugin },
    skipDocumentsValidation: true,
  }
}
