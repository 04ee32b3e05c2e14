import { buildASTSchema, type DocumentNode } from 'graphql'
import { collectCacheFacts } from '../cache/cache-facts.ts'
import { cacheFile, printCache } from '../cache/print-cache.ts'
import type { Preset, PresetOutput } from '../config/codegen-config.ts'
import { manifestFile, printManifest } from '../documents/persisted-documents.ts'
import { type Module, type ModuleOptions, printHeader } from '../layouts/module.ts'
import { printNearOperationFile } from '../layouts/near-operation-file.ts'
import { printSingleFile } from '../layouts/single-file.ts'
import { type BrokenLimit, findLimitsBroken } from '../lint/find-limits-broken.ts'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import type { Definition } from '../operations/definition.ts'
import { readDocuments } from '../operations/read-documents.ts'
import { printPlace } from '../operations/source-text.ts'
import { resolveSchema } from '../schema/resolve-schema.ts'
import { ownDocuments } from '../tags/own-documents.ts'
import { moduleOptions } from './module-options.ts'

/**
 * Generates types and documents for the operations of an app. Provider packages wrap it in their `defineConfig`; a
 * configuration that is written by hand uses it as it is.
 *
 * @example
 * ```ts
 * const config: CodegenConfig = {
 *   generates: {
 *     'src/generated/': {
 *       schema: 'schema.graphql',
 *       documents: ['src/**\/*.{graphql,ts,tsx}'],
 *       preset,
 *       presetConfig: { scalars: { Decimal: 'string' } },
 *     },
 *   },
 * }
 * ```
 */
export const preset: Preset = {
  buildGeneratesSection({ baseOutputDir, documents, presetConfig, schema }) {
    const found = ownDocuments(readDocuments(documents), baseOutputDir, presetConfig.outputs)
    const definitions = collectDefinitions(found)
    const source =
      presetConfig.schemaFile ?? buildASTSchema(schema, { assumeValid: true, assumeValidSDL: true })
    const resolved = resolveSchema(definitions, source, presetConfig.alternative)
    if (presetConfig.limits) warnOfLimits(findLimitsBroken(resolved, definitions, presetConfig.limits))
    const options = moduleOptions(presetConfig, resolved, definitions)
    const print = presetConfig.layout === 'near-operation-file' ? printNearOperationFile : printSingleFile
    const modules = [
      ...print(definitions, baseOutputDir, options),
      ...cacheModules(definitions, baseOutputDir, options),
      ...manifests(definitions, baseOutputDir, options),
    ]
    return modules.map((module) => toOutput(module, schema))
  },
}

function cacheModules(
  definitions: readonly Definition[],
  output: string,
  options: ModuleOptions,
): readonly Module[] {
  const { cache } = options
  if (cache === undefined) return []
  const text = printCache(cache, collectCacheFacts(definitions, options))
  return [{ filename: cacheFile(output, cache), text: `${printHeader(options)}\n${text}` }]
}

function manifests(
  definitions: readonly Definition[],
  output: string,
  options: ModuleOptions,
): readonly Module[] {
  if (!options.persistedDocuments) return []
  return [{ filename: manifestFile(output), text: printManifest(definitions, options) }]
}

function warnOfLimits(broken: readonly BrokenLimit[]): void {
  for (const limit of broken)
    console.warn(`${printPlace(limit)}  warning  ${limit.message} (in ${limit.operation})`)
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
