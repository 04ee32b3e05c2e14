import type { Session } from '@energy/auth-core'
import type { ViewerQuery } from '@energy/kraken/de'
import type { Column } from './matrix.ts'

/** What every client is shown with. */
export interface App {
  readonly session: Session
  readonly url: string
  readonly accountNumber: string
}

/** What a client has to show at a moment. */
export interface Shown<Value> {
  readonly value?: Value | null | undefined
  readonly error?: unknown
}

/** Shows something until the returned function is called; told of each thing to show. */
export type Show<Value> = (app: App, tell: (shown: Shown<Value>) => void) => () => void

/** One client or framework of the matrix. */
export interface ClientCase {
  readonly name: string
  /** Who is signed in. */
  readonly viewer: Show<ViewerQuery>
  /** The ids of a list of two pages, when its end was reached. */
  readonly list: Show<readonly string[]>
  /** Goes on showing after an answer, and so across a change of the identity. Otherwise the app asks again. */
  readonly staysOnDisplay: boolean
  /** Why a cell of the matrix cannot be. */
  readonly gaps?: Partial<Record<Column, string>>
}

/** Shows what a promise brings. */
export function once<Value>(
  ask: (signal: AbortSignal) => Promise<Value | undefined>,
  tell: (shown: Shown<Value>) => void,
): () => void {
  const leaving = new AbortController()
  ask(leaving.signal).then(
    (value) => tell({ value }),
    (error: unknown) => tell({ error }),
  )
  return () => leaving.abort()
}

/** Takes the ids of all items, up to the end. */
export async function collectIds(items: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of items) ids.push(id)
  return ids
}

/** The members that every `usePaginatedQuery` has. */
export interface DisplayedList {
  readonly items: readonly { readonly id: string }[]
  readonly fetching: boolean
  readonly error?: unknown
  readonly hasMore: boolean
  loadMore(): void
}

/** Reads a list on, as a user does who scrolls to its end. */
export function readOn(list: DisplayedList, tell: (shown: Shown<readonly string[]>) => void): void {
  if (list.error) tell({ error: list.error })
  else if (!list.fetching && list.hasMore) list.loadMore()
  else if (!list.fetching) tell({ value: list.items.map(({ id }) => id) })
}
