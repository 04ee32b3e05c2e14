import type { CombinedError, OperationContext, RequestPolicy } from '@urql/core'
import type { ListVariables } from '../pagination/connection-types.ts'
import type { Page, PageInfo } from '../pagination/page.ts'

/** How a list is shown. */
export interface PaginatedQuerySettings {
  /** How many items a page has. Clamped to the provider's limit. */
  readonly pageSize?: number | undefined
  /** @defaultValue the client's own */
  readonly requestPolicy?: RequestPolicy | undefined
  /** Reads nothing while it is `true`. @defaultValue `false` */
  readonly pause?: boolean | undefined
  /** Goes with every page, as urql's own `context` does. Keep it the same from one time to the next. */
  readonly context?: Partial<OperationContext> | undefined
  /**
   * The first page, as a server has read it with `paginate(…).pages()`: it is on display at once, nothing is asked for
   * it, and reading goes on behind it. It counts for the first variables alone.
   *
   * @remarks Pass it only where it was read for the identity that the client has. A client without a session, which asks
   * that server, goes on behind it. Where a client has one and the `resume` belongs to another identity, the page is on
   * display until the list has been read from its start.
   */
  readonly initial?: Page<unknown, unknown> | undefined
}

/** How a list is shown, and of which variables; those that choose a page may be left out. */
export type PaginatedQueryOptions<DocumentVariables, Path = never> = PaginatedQuerySettings & {
  /** Which list, when the document holds several. */
  readonly path?: Path
} & (object extends ListVariables<DocumentVariables>
    ? {
        /** The variables of the query, without those that choose a page. */
        readonly variables?: ListVariables<DocumentVariables>
      }
    : { readonly variables: ListVariables<DocumentVariables> })

/**
 * The last arguments of what shows a list: the options, which may be left out when the document needs no variables.
 * `Given` is what a framework makes of them, such as a function that returns them.
 */
export type PaginatedQueryArguments<DocumentVariables, Given> =
  object extends ListVariables<DocumentVariables> ? [options?: Given] : [options: Given]

/** What there is to show of a list. */
export interface ListSnapshot<Node> {
  /** What was read so far, in the list's order. */
  readonly items: readonly Node[]
  /** Where the items stand in the list; `undefined` before the first page. */
  readonly pageInfo: PageInfo | undefined
  /** How many items the whole list has, when the document selects it and the provider says so. */
  readonly totalCount: number | undefined
  /** Whether a page is under way. */
  readonly fetching: boolean
  /** Why the latest page could not be read; what was read before stays in `items`. */
  readonly error: CombinedError | undefined
  /** Whether `loadMore` has something to load. */
  readonly hasMore: boolean
}

/** What can be asked of a list on display. */
export interface ListActions {
  /** Reads one more page; tries again after an error. Does nothing while a page is under way. */
  readonly loadMore: () => void
  /** Reads the list anew from its first page, one page after another; the earlier items stay until it is done. */
  readonly refresh: () => void
}

/** A list on display. */
export interface PaginatedQuery<Node> extends ListSnapshot<Node>, ListActions {}
