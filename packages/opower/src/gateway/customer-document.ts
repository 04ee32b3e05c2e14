import type { TypedDocumentNode } from '@urql/core'

/**
 * The type of a document as a browser sends it to a gateway: without the variables that the gateway sets.
 *
 * @example
 * ```ts
 * type Forecast = CustomerDocument<typeof BillForecastDocument, 'account'>
 * ```
 */
export type CustomerDocument<Document, Bound extends string> =
  Document extends TypedDocumentNode<infer Data, infer Variables>
    ? TypedDocumentNode<Data, Omit<Variables, Bound>>
    : never

/**
 * Types a document for a browser that talks to a gateway: the variables that the gateway sets are no longer asked for.
 * The document itself stays as it is.
 *
 * @example
 * ```ts
 * const { data } = await client.query(customerDocument(BillForecastDocument, 'account'), {})
 * ```
 */
export function customerDocument<Data, Variables, const Bound extends keyof Variables>(
  document: TypedDocumentNode<Data, Variables & Record<string, unknown>>,
  ..._bound: readonly Bound[]
): TypedDocumentNode<Data, Omit<Variables, Bound>> {
  return document
}
