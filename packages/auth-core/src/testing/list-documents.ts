import { gql, type TypedDocumentNode } from '@urql/core'

interface Item {
  id: string
}

interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** The result of {@link itemsQuery}. */
export interface ItemsResult {
  items: { totalCount: number; pageInfo: PageInfo; edges: { cursor: string; node: Item }[] }
}

/** The variables of {@link itemsQuery}. */
export interface ItemsVariables {
  first?: number | undefined
  after?: string | null | undefined
  last?: number | undefined
  before?: string | null | undefined
}

export const itemsQuery: TypedDocumentNode<ItemsResult, ItemsVariables> = gql`
  query Items($first: Int, $after: String, $last: Int, $before: String) {
    items(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id } }
    }
  }
`

/** The result of {@link documentsQuery}. */
export interface DocumentsResult {
  documents: { data: Item[]; pagination: { totalCount: number } }
}

export const documentsQuery: TypedDocumentNode<
  DocumentsResult,
  { pagination?: { limit: number; offset: number } | undefined }
> = gql`
  query Documents($pagination: PaginationFilter) {
    documents(pagination: $pagination) {
      data { id }
      pagination { totalCount }
    }
  }
`
