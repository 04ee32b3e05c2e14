/** A client with a good token at hand. */
export interface Contender {
  /** Sends a query for the item with this id, past every cache. @throws when the answer holds an error */
  query(id: number): Promise<void>
  /** Reads one page of a list. */
  page(after: string | null): Promise<ListPage>
  /** Reads the list to its end, one node after the other. Left out: page by page, by hand. */
  nodes?(): AsyncIterable<unknown>
}

/** A page as a loop by hand takes it. */
export interface ListPage {
  readonly nodes: readonly unknown[]
  readonly endCursor: string | null
  readonly hasNextPage: boolean
}

/** Where a contender sends its queries. */
export interface ContenderOptions {
  readonly url: string
  readonly fetch: typeof globalThis.fetch
}

/** Makes a contender. */
export type CreateContender = (options: ContenderOptions) => Contender
