import type { Client, TypedDocumentNode } from '@urql/core'
import { expectTypeOf } from 'vitest'
import { createListStore } from './create-list-store.ts'

declare const client: Client

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
export function examples(accountNumber: string): void {
  expectTypeOf(
    createListStore(client, bills, { variables: { accountNumber } }).getSnapshot().items,
  ).toEqualTypeOf<readonly Bill[]>()
  expectTypeOf(createListStore(client, two, { path: 'rates' }).getSnapshot().items).toEqualTypeOf<
    readonly { price: string }[]
  >()
  // @ts-expect-error the account number is missing
  createListStore(client, bills)
  // @ts-expect-error the account number is missing
  createListStore(client, bills, { variables: {} })
  // @ts-expect-error ambiguous
  createListStore(client, two)
  // @ts-expect-error no such path
  createListStore(client, two, { path: 'prices' })
  // @ts-expect-error nothing to page through
  createListStore(client, none)
}
