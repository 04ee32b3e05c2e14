import type { GraphQLSchema } from 'graphql'
import { checkDecoders } from '../decoders/print-decoders.ts'
import { CodegenError } from '../errors/codegen-error.ts'
import type { ModuleOptions } from '../layouts/module.ts'
import { type Definition, isFragment } from '../operations/definition.ts'
import type { PresetOptions } from './preset-options.ts'

/** Fills in what an app left out of its options. */
export function moduleOptions(
  options: PresetOptions,
  schema: GraphQLSchema,
  definitions: readonly Definition[],
): ModuleOptions {
  checkDecoders(options.decoders ?? {})
  if (options.persistedDocuments && options.documentMode === 'string')
    throw new CodegenError(
      '`persistedDocuments` needs a document that can carry a hash: set documentMode to compact or ast.',
    )
  return {
    schema,
    fragments: new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment])),
    scalars: options.scalars ?? {},
    scalarTypes: options.scalarTypes ?? 'plain',
    enums: options.enums ?? 'open',
    descriptions: options.descriptions ?? true,
    decoders: options.decoders ?? {},
    cache: options.cache,
    keyFields: options.keyFields ?? {},
    documentMode: options.documentMode ?? 'compact',
    persistedDocuments: options.persistedDocuments ?? false,
    runtime: options.runtime ?? '@energy/auth-core/document',
    tag: options.tag ?? 'graphql',
    importExtension: options.importExtension ?? '.js',
    command: options.command ?? 'graphql-codegen',
  }
}
