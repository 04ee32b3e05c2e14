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
declare const items: TypedDocumentNode<{ items: List<Bill> }, { first?: number; after?: string }>
declare const two: TypedDocumentNode<
  { bills: List<Bill>; rates: List<{ price: string }> },
  { first?: number }
>
declare const none: TypedDocumentNode<{ viewer: { id: string } }, { first?: number }>

/** Hooks may only be called by hooks; this one is never called. */
export function useExamples(): void {
  // Items have the type of the list's nodes; a document's own variables are required, those of its page are not.
  expectTypeOf(usePaginatedQuery(bills, { variables: { accountNumber: 'A' } }).items).toEqualTypeOf<
    readonly Bill[]
  >()
  expectTypeOf(usePaginatedQuery(items).items).toEqualTypeOf<readonly Bill[]>()
  expectTypeOf(usePaginatedQuery(items, { pageSize: 5 }).items).toEqualTypeOf<readonly Bill[]>()
  // @ts-expect-error the account number is missing
  usePaginatedQuery(bills)
  // @ts-expect-error the account number is missing
  usePaginatedQuery(bills, { variables: {} })

  // Several lists need a path.
  expectTypeOf(usePaginatedQuery(two, { path: 'rates' }).items).toEqualTypeOf<readonly { price: string }[]>()
  // @ts-expect-error ambiguous
  usePaginatedQuery(two)
  // @ts-expect-error no such path
  usePaginatedQuery(two, { path: 'prices' })
  // @ts-expect-error nothing to page through
  usePaginatedQuery(none)
  // @ts-expect-error nothing to page through, whatever is said of it
  usePaginatedQuery(none, { pageSize: 5 })
}
