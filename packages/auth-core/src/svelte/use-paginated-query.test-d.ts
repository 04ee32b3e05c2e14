import type { TypedDocumentNode } from '@urql/core'
import { expectTypeOf } from 'vitest'
import { usePaginatedQuery } from './use-paginated-query.ts'

interface List<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: Node }[]
}
interface Bill {
  id: string
}

declare const bills: TypedDocumentNode<
  { account: { bills: List<Bill> } | null },
  { accountNumber: string; first?: number }
>
declare const two: TypedDocumentNode<
  { bills: List<Bill>; rates: List<{ price: string }> },
  { first?: number }
>
declare const none: TypedDocumentNode<{ viewer: { id: string } }, { first?: number }>

/** Is never called. */
export function useExamples(accountNumber: string): void {
  expectTypeOf(usePaginatedQuery(bills, () => ({ variables: { accountNumber } })).items).toEqualTypeOf<
    readonly Bill[]
  >()
  expectTypeOf(usePaginatedQuery(two, () => ({ path: 'rates' })).items).toEqualTypeOf<
    readonly { price: string }[]
  >()
  // @ts-expect-error the account number is missing
  usePaginatedQuery(bills)
  // @ts-expect-error the account number is missing
  usePaginatedQuery(bills, () => ({ variables: {} }))
  // @ts-expect-error ambiguous
  usePaginatedQuery(two)
  // @ts-expect-error no such path
  usePaginatedQuery(two, () => ({ path: 'prices' }))
  // @ts-expect-error nothing to page through
  usePaginatedQuery(none)
}
