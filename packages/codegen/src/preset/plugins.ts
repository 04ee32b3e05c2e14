import type { GraphQLSchema } from 'graphql'
import { collectSchemaCacheFacts } from '../cache/cache-facts.ts'
import { printCache } from '../cache/print-cache.ts'
import type { LoadedDocument } from '../config/codegen-config.ts'
import { printDecoders } from '../decoders/print-decoders.ts'
import { printManifest } from '../documents/persisted-documents.ts'
import { documentsToPrint, printDocuments } from '../documents/print-documents.ts'
import { type ModuleOptions, runtimeImports } from '../layouts/module.ts'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import type { Definition } from '../operations/definition.ts'
import { readDocuments } from '../operations/read-documents.ts'
import { printTagFunction } from '../tags/print-tag-function.ts'
import { printSchemaTypes, printTypes } from '../types/print-types.ts'
import { moduleOptions } from './module-options.ts'
import type { PresetOptions } from './preset-options.ts'

/** A plugin as `graphql-codegen` calls it. */
export interface Plugin {
  plugin(
    schema: GraphQLSchema,
    documents: readonly LoadedDocument[],
    config: PresetOptions,
  ): { prepend: string[]; content: string }
}

/**
 * The parts of the preset, for teams that put their own together. They go into one file: `types` prints the types of
 * results, variables, enums and inputs; `documents` the documents; `tags` the function for operations in TypeScript.
 * `cache`, in a file of its own, prints the configuration of a cache for every type of the schema; `manifest`, in a JSON file
 * of its own, the texts of persisted documents.
 *
 * @example
 * ```ts
 * const ownPreset = {
 *   buildGeneratesSection: ({ baseOutputDir, presetConfig, schema, documents }: PresetInput) => [
 *     {
 *       filename: `${baseOutputDir}operations.ts`,
 *       schema,
 *       documents,
 *       config: presetConfig,
 *       pluginMap: plugins,
 *       plugins: [{ types: {} }, { documents: {} }],
 *     },
 *   ],
 * }
 * ```
 */
export const plugins: Readonly<Record<'types' | 'documents' | 'tags' | 'cache' | 'manifest', Plugin>> = {
  types: createPlugin((definitions, options) => {
    const { text, schemaTypes } = printTypes(definitions, options)
    return [printSchemaTypes(schemaTypes, definitions, options), text, printDecoders(definitions, options)]
  }),
  documents: createPlugin((definitions, options) => [
    printDocuments(documentsToPrint(definitions, options), options),
  ]),
  tags: createPlugin((definitions, options) => [printTagFunction(definitions, options)]),
  manifest: createPlugin((definitions, options) => [printManifest(definitions, options)]),
  cache: createPlugin((definitions, options) => [
    printCache(options.cache ?? 'graphcache', collectSchemaCacheFacts(definitions, options)),
  ]),
}

function createPlugin(
  print: (definitions: readonly Definition[], options: ModuleOptions) => readonly string[],
): Plugin {
  return {
    plugin(schema, documents, config) {
      const definitions = collectDefinitions(readDocuments(documents))
      const options = moduleOptions(config, schema, definitions)
      const content = print(definitions, options)
        .filter((section) => section !== '')
        .join('\n\n')
      return { prepend: [...runtimeImports(content, options)], content: `\n${content}\n` }
    },
  }
}
