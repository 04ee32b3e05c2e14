import { createRequest } from '@urql/core'
import type { ListDocument } from '../pagination/find-connections.ts'
import type { AnyListOptions } from './any-list-options.ts'

/** Names what a list is made from: other variables or other settings are another list. */
export function listName(document: ListDocument, options: AnyListOptions): string {
  const { variables = {}, path, pageSize, requestPolicy, pause = false } = options
  return [createRequest(document, variables).key, path, pageSize, requestPolicy, pause].join()
}
