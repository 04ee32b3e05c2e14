import type { Client } from '@urql/core'
import type { ListDocument } from '../pagination/find-connections.ts'
import type { AnyListOptions } from './any-list-options.ts'
import { listName } from './list-name.ts'
import type { ListStore } from './list-store.ts'
import { openList } from './open-list.ts'

/**
 * Makes the lists that one component shows, one after another.
 *
 * @returns a function that gives the list for some options: the same one until they name another.
 */
export function listSequence(
  client: Client,
  document: ListDocument,
): (options: AnyListOptions | undefined) => ListStore<unknown> {
  let latest: { readonly name: string; readonly store: ListStore<unknown> } | undefined
  return ({ initial, ...options } = {}) => {
    const name = listName(document, options)
    if (latest?.name === name) return latest.store
    // The given page is one of the first list.
    latest = { name, store: openList(client, document, latest ? options : { ...options, initial }) }
    return latest.store
  }
}
