import type { CacheKind } from '../cache/print-cache.ts'
import type { DecoderSource } from '../decoders/print-decoders.ts'
import type { DocumentMode } from '../documents/document-options.ts'
import type { PageLimits } from '../lint/page-limits.ts'
import type { AlternativeSchema } from '../schema/alternative-schema.ts'
import type { TagOutput } from '../tags/tag-owner.ts'
import type { ScalarType } from '../types/type-options.ts'

/** What the preset takes as its `presetConfig`. */
export interface PresetOptions {
  /**
   * The file of the schema, when it is SDL, or several files: a later one adds to the types of the earlier ones. Of a
   * large schema only what the operations touch is read then, which is much faster than what `graphql-codegen` does with
   * its own `schema` option.
   *
   * @defaultValue the schema that `graphql-codegen` has loaded
   */
  readonly schemaFile?: string | readonly string[]
  /**
   * Where documents and types go: all into one file of the output folder, or beside each file with operations.
   *
   * @defaultValue `single-file`
   */
  readonly layout?: 'single-file' | 'near-operation-file'
  /**
   * What documents are at run time.
   *
   * @defaultValue `compact`
   */
  readonly documentMode?: DocumentMode
  /**
   * Whether operations can be sent by a hash instead of their text: documents carry it, and `persisted-documents.json`
   * names the text of each hash for the server.
   *
   * @defaultValue `false`
   */
  readonly persistedDocuments?: boolean
  /**
   * Whether enums accept values that the schema gets later.
   *
   * @defaultValue `open`
   */
  readonly enums?: 'open' | 'closed'
  /**
   * Whether what the schema says of a field, with its unit and how sure it is, is shown where the field is used. It costs
   * no byte at run time.
   *
   * @defaultValue `true`
   */
  readonly descriptions?: boolean
  /** The TypeScript type of each custom scalar. A scalar without one is `unknown`. */
  readonly scalars?: Readonly<Record<string, ScalarType>>
  /**
   * Whether scalars in answers remember their name: `Scalar<'Decimal', string>` instead of `string`.
   *
   * @defaultValue `plain`
   */
  readonly scalarTypes?: 'plain' | 'branded'
  /**
   * Which scalars can be decoded, and by what. For each operation that has some, a function such as
   * `decodeAccountQuery` and the type of what it returns are generated; an invalid value is an error, never a guess.
   *
   * @example `{ DateTime: 'dateTime', Decimal: { name: 'toMoney', from: '../money.js' } }`
   */
  readonly decoders?: Readonly<Record<string, DecoderSource>>
  /**
   * The normalized cache that a file of configuration is generated for: its keys, its possible types and its lists, of
   * the types that the operations reach. `graphcache.ts` is for `@urql/exchange-graphcache`, `apollo-cache.ts` for
   * `@apollo/client`; both export `cacheConfig`.
   *
   * @defaultValue no such file
   */
  readonly cache?: CacheKind
  /**
   * The field that tells the objects of a type apart, where it is not `id`. An operation that asks for neither gets objects that
   * are kept within what they belong to.
   *
   * @defaultValue `id` for every type that has it
   */
  readonly keyFields?: Readonly<Record<string, string>>
  /**
   * The module that the generated code imports its few lines of runtime from.
   *
   * @defaultValue `@energy/auth-core/document`
   */
  readonly runtime?: string
  /**
   * The name of the function for operations in TypeScript. Give each provider its own when one file uses several.
   *
   * @defaultValue `graphql`
   */
  readonly tag?: string
  /**
   * The extension of imports between generated files; only `near-operation-file` has such imports.
   *
   * @defaultValue `.js`
   */
  readonly importExtension?: '' | '.js' | '.ts'
  /**
   * The command that the header of generated files names.
   *
   * @defaultValue `graphql-codegen`
   */
  readonly command?: string
  /** Another schema of the provider; said where operations fit it and not the one that they are generated from. */
  readonly alternative?: AlternativeSchema
  /** What the platform allows one request to ask for: what goes beyond is warned of, with file and line. */
  readonly limits?: PageLimits
  /** Every output of the app's configuration; {@link combineConfigs} sets it, to tell the tags of providers apart. */
  readonly outputs?: readonly TagOutput[]
}
