import type { Client, Operation, OperationResult } from '@urql/core'

/** How far a query is to be read, as `context.pagination`. */
export type PaginationRequest =
  | 'all'
  | {
      /** How many pages to read. @defaultValue all of them */
      readonly maxPages?: number | undefined
      /** Which list, when the document holds several. */
      readonly path?: string | undefined
      /** How many items a page has. Clamped to the provider's limit. */
      readonly pageSize?: number | undefined
      /** Goes on behind the page that this token came from. */
      readonly resume?: string | null | undefined
    }

declare module '@urql/core' {
  interface OperationContext {
    /** Reads further pages of a query's list and merges them into its result. Read by `paginationExchange`. */
    pagination?: PaginationRequest | undefined
  }
}

/** What `paginationExchange` adds to a result, as `result.extensions.pagination`. */
export interface PaginationExtension {
  readonly pagesRead: number
  /** Continues behind the last page; `null` when the list has come to its end. */
  readonly resume: string | null
}

/** Reads queries page by page and merges the pages into their results. */
export interface Pager {
  /** Starts to read a query's list, or goes on with it. */
  read(operation: Operation): void
  /** Stops reading. */
  drop(key: number): void
}

/** Makes a pager for a client, or brings the code for it first. */
export type CreatePager = (client: Client, deliver: (result: OperationResult) => void) => Pager
