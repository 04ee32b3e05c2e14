import { type Client, gql, type TypedDocumentNode } from '@urql/core'
import { expectTypeOf } from 'vitest'
import type { ListDocumentProblem } from './connection-types.ts'
import { type Paginated, paginate } from './paginate.ts'

interface PageInfo {
  hasNextPage: boolean
  endCursor?: string | null
}
interface Bill {
  __typename?: 'Bill'
  id: string
}
interface BillEdge {
  cursor: string
  node?: Bill | null
}
interface OneList {
  account?: { bills?: { pageInfo: PageInfo; edges: Array<BillEdge | null> } | null } | null
}
interface TwoLists extends OneList {
  viewer?: { accounts: { pageInfo: PageInfo; nodes: Array<{ number: string } | null> } } | null
}
interface NestedLists {
  accounts: {
    pageInfo: PageInfo
    edges: { node: { agreements: { pageInfo: PageInfo; nodes: { urn: string }[] } } }[]
  }
}
interface OffsetList {
  documents?: {
    data?: Array<{ id: string } | null> | null
    pagination?: { totalCount?: number | null } | null
  } | null
}
type Json = { [key: string]: Json } | Json[] | string
interface JsonScalar extends OneList {
  metaData: Json
}

declare const client: Client
declare const oneList: TypedDocumentNode<
  OneList,
  { accountNumber: string; first: number; after?: string | null }
>
declare const twoLists: TypedDocumentNode<TwoLists, { first: number; after?: string }>
declare const nestedLists: TypedDocumentNode<NestedLists, { first: number }>
declare const offsetList: TypedDocumentNode<OffsetList, { pagination: { limit: number; offset: number } }>
declare const withJson: TypedDocumentNode<JsonScalar, { first: number }>
declare const noList: TypedDocumentNode<{ viewer: { id: string } }, { id: string }>
declare const pageInfoMissing: TypedDocumentNode<{ bills: { edges: BillEdge[] } }, { first: number }>

// The only list of a document needs no path; variables that choose a page may be left out.
expectTypeOf(paginate(client, oneList, { accountNumber: 'A' })).toEqualTypeOf<Paginated<Bill, BillEdge>>()
expectTypeOf(paginate(client, oneList, { accountNumber: 'A' }, { path: 'account.bills' })).toEqualTypeOf<
  Paginated<Bill, BillEdge>
>()
expectTypeOf(paginate(client, offsetList, {})).toEqualTypeOf<Paginated<{ id: string }>>()
expectTypeOf(paginate(client, withJson, {})).toEqualTypeOf<Paginated<Bill, BillEdge>>()

// A path is one of those that the document offers.
// @ts-expect-error no such path
paginate(client, oneList, { accountNumber: 'A' }, { path: 'account.bill' })
// @ts-expect-error the document's own variables stay required
paginate(client, oneList, {})

// Several lists need a path, nested ones too.
// @ts-expect-error ambiguous
paginate(client, twoLists, {})
// @ts-expect-error ambiguous
paginate(client, twoLists, {}, { pageSize: 3 })
// @ts-expect-error ambiguous
paginate(client, nestedLists, {})
expectTypeOf(paginate(client, twoLists, {}, { path: 'viewer.accounts', pageSize: 10 })).toEqualTypeOf<
  Paginated<{ number: string }>
>()
expectTypeOf(paginate(client, nestedLists, {}, { path: 'accounts.edges.node.agreements' })).toEqualTypeOf<
  Paginated<{ urn: string }>
>()

// A document without a list, or with one that lacks its page information, is refused.
// @ts-expect-error nothing to page through
paginate(client, noList, { id: '' })
// @ts-expect-error nothing to page through
paginate(client, pageInfoMissing, {})

// The type checker says in words why.
type Several = 'This document has several lists: set `path` to the one to page through.'
type NoList =
  'This document has no list to page through: select `pageInfo { hasNextPage endCursor }` beside `edges` or `nodes`, or `pagination { totalCount }` beside `data`.'
type NoPageInfo =
  'This document has a list without its page information: select `pageInfo { hasNextPage endCursor }` beside `edges` or `nodes`.'
expectTypeOf<ListDocumentProblem<TwoLists, never>>().toEqualTypeOf<Several>()
expectTypeOf<ListDocumentProblem<NestedLists, never>>().toEqualTypeOf<Several>()
expectTypeOf<ListDocumentProblem<{ viewer: { id: string } }, never>>().toEqualTypeOf<NoList>()
expectTypeOf<ListDocumentProblem<{ metaData: Json }, never>>().toEqualTypeOf<NoList>()
expectTypeOf<ListDocumentProblem<{ bills: { edges: BillEdge[] } }, never>>().toEqualTypeOf<NoPageInfo>()
expectTypeOf<
  ListDocumentProblem<{ account?: { bills?: { nodes?: Bill[] | null } | null }[] }, never>
>().toEqualTypeOf<NoPageInfo>()
expectTypeOf<ListDocumentProblem<OneList, 'account.bills'>>().toBeNever()
expectTypeOf<Parameters<typeof paginate<TwoLists, { first: number }>>[1]>().toEqualTypeOf<Several>()

// A document without types is taken as it is.
paginate(client, gql`{ a }`, {})
paginate(client, gql`{ a }`, { any: 1 }, { path: 'a.b' })
