import { type Client, createRequest, getOperationName } from '@urql/core'
import { attachment } from '../pagination/client-facts.ts'
import type { ListDocument } from '../pagination/find-connections.ts'
import { sha256 } from '../session/sha256.ts'

/**
 * The key of what a query answers: the name of the operation, then whose answer it is, then the query itself.
 *
 * @remarks Whose it is stands there as a hash and a count, from which nothing can be guessed back. The count changes with
 * every change of identity, also between two whose credentials cannot be told apart.
 */
export type QueryKey = readonly [
  scope: 'energy',
  operationName: string,
  identity: string,
  request: number,
  details: Readonly<Record<string, unknown>>,
]

/** Names what a query answers to the identity that the client speaks for at this moment. */
export function queryKey(
  client: Client,
  document: ListDocument,
  variables: object,
  details: Readonly<Record<string, unknown>> = {},
): QueryKey {
  const { key, query } = createRequest(document, variables)
  return ['energy', getOperationName(query) ?? '', identityOf(client), key, { variables, ...details }]
}

function identityOf(client: Client): string {
  const { session } = attachment(client)
  return session ? `${sha256(`tanstack ${session.key}`).slice(0, 32)} ${session.state.epoch}` : ''
}
