export const itemQuery = 'query Item($id: ID!) { item(id: $id) { __typename id owner } }'

export const itemsQuery = `query Items($first: Int, $after: String) {
  items(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { cursor node { __typename id } }
  }
}`

export const pageSize = 100

/** The result of {@link itemQuery}. */
export interface ItemResult {
  readonly item: { readonly __typename: 'Item'; readonly id: string; readonly owner: string }
}

/** The result of {@link itemsQuery}. */
export interface ItemsResult {
  readonly items: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  }
}

/** The variables of {@link itemsQuery}. */
export interface ItemsVariables {
  readonly first?: number | undefined
  readonly after?: string | null | undefined
}
