import type { DocumentNode } from '@0no-co/graphql.web'

/** A GraphQL document that carries the types of its result and of its variables, as every GraphQL client reads them. */
export type TypedDocumentNode<
  Result = Record<string, unknown>,
  Variables = Record<string, unknown>,
> = DocumentNode & {
  /** Whether it needs no token: it is sent without one, whoever is signed in. */
  readonly anonymous?: boolean
  /** Holds the types; nothing is there at run time. */
  __apiType?: (variables: Variables) => Result
}

/** The document of a fragment, with its name in the type: an operation that spreads it asks for exactly this one. */
export type FragmentDocument<Result = unknown, Name extends string = string> = TypedDocumentNode<
  Result,
  Record<string, unknown>
> & {
  /** Holds the name in the type; nothing is there at run time. */
  __fragmentName?: Name
}

/** The text of a GraphQL document that carries the types of its result and of its variables. */
export type TypedDocumentString<
  Result = Record<string, unknown>,
  Variables = Record<string, unknown>,
> = string & {
  /** Holds the types; nothing is there at run time. */
  __apiType?: (variables: Variables) => Result
}

/** The text of a fragment, with its name in the type. */
export type FragmentString<Result = unknown, Name extends string = string> = TypedDocumentString<
  Result,
  Record<string, unknown>
> & {
  /** Holds the name in the type; nothing is there at run time. */
  __fragmentName?: Name
}

declare const scalarName: unique symbol

/**
 * A scalar in its wire form that remembers which scalar it is, so that a date is not passed where a decimal is
 * asked for.
 *
 * @example
 * ```ts
 * type Decimal = Scalar<'Decimal', string>
 *
 * const add = (one: Decimal, other: Decimal): string => sumDecimals([one, other])
 * ```
 */
export type Scalar<Name extends string, Wire> = Wire & { readonly [scalarName]?: Name }
