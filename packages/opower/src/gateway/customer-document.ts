import type { TypedDocumentNode } from '@urql/core'

/**
 * Types a document for a browser that talks to a gateway: the variables that the gateway sets are no longer asked for.
 * The document itself stays as it is.
 *
 * @param bound - the names of those variables, as the list of the gateway has them.
 *
 * @example
 * ```ts
 * const { data } = await client.query(customerDocument(BillForecastDocument, 'account'), {})
 * ```
 */
export function customerDocument<Data, Variables extends object, const Bound extends keyof Variables>(
  document: TypedDocumentNode<Data, Variables>,
  ...bound: readonly Bound[]
): TypedDocumentNode<Data, Omit<Variables, Bound>>
export function customerDocument(document: object): object {
  return document
}
