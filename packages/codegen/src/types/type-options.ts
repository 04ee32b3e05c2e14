import type { GraphQLSchema } from 'graphql'
import type { Definition, Fragment } from '../operations/definition.ts'

/** How one custom scalar is typed: the same type in both directions, or one for answers and one for variables. */
export type ScalarType = string | { readonly output: string; readonly input: string }

/** How types are printed. */
export interface TypeOptions {
  readonly schema: GraphQLSchema
  /** Every fragment of the app, by name. */
  readonly fragments: ReadonlyMap<string, Fragment>
  /** The TypeScript type of each custom scalar. A scalar without one is `unknown`. */
  readonly scalars: Readonly<Record<string, ScalarType>>
  /** Whether scalars in answers remember their name: `Scalar<'Decimal', string>` instead of `string`. */
  readonly scalarTypes: 'plain' | 'branded'
  /** Whether enums accept values that the schema does not have yet. */
  readonly enums: 'open' | 'closed'
  /** Whether the schema's descriptions become comments. */
  readonly descriptions: boolean
}

/** What a module of generated types needs from elsewhere. */
export interface PrintedTypes {
  readonly text: string
  /** The enums and input types that the text names. */
  readonly schemaTypes: ReadonlySet<string>
}

export type { Definition }
