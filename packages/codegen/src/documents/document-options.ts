import type { GraphQLSchema } from 'graphql'
import type { Fragment } from '../operations/definition.ts'

/**
 * What a document is at run time: `compact` (its text, parsed on first use), `ast` (the parsed document, written
 * out) or `string` (the text alone, for clients that send strings).
 */
export type DocumentMode = 'compact' | 'ast' | 'string'

/** How documents are printed. */
export interface DocumentOptions {
  readonly documentMode: DocumentMode
  /** Whether operations carry the hash that they can be sent by. */
  readonly persistedDocuments: boolean
  readonly schema: GraphQLSchema
  /** Every fragment of the app, by name. */
  readonly fragments: ReadonlyMap<string, Fragment>
}
