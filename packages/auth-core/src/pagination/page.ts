import type { CombinedError } from '@urql/core'

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean
  /**
   * Whether there are items before this page.
   *
   * @remarks Going forward, this comes from what was read, not from the provider: Kraken always answers `false`.
   * Going backward, the same holds for `hasNextPage`.
   */
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** How an offset list changed while it was read. */
export interface Drift {
  /** How many more items the list has than on the page before; negative when it shrank. */
  readonly totalCountChange: number
  /** How many items of this page had been read before and were left out. */
  readonly duplicatesRemoved: number
}

/** One page of a list. */
export interface Page<Node, Edge = never> {
  /** What the page holds, in the provider's order, without the members that are `null`. */
  readonly nodes: readonly Node[]
  /** The edges, for connections that have data on them; empty for a list without edges. */
  readonly edges: readonly Edge[]
  readonly pageInfo: PageInfo
  /** How many items the whole list has, when the document selects it and the provider says so. */
  readonly totalCount?: number
  /** Continues after this page: pass it as `resume`. `null` on the last page. */
  readonly resume: string | null
  /** Present when an offset list changed between this page and the one before: items may have been missed. */
  readonly drift?: Drift
  /** Lists inside this page's items that have more than what is here. Read them with a query of their own. */
  readonly truncated?: readonly string[]
  /** What failed within the page while the list itself arrived. */
  readonly error?: CombinedError
}
