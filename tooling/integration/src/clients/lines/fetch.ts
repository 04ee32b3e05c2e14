import type { Session } from '@energy/auth-core'
import { krakenFetch } from '@energy/kraken'
import { stringifyDocument, type TypedDocumentNode } from '@urql/core'

export function createAsk(session: Session, url: string) {
  const fetch = krakenFetch(session)
  return async function ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal | null = null,
  ): Promise<Data> {
    const body = JSON.stringify({ query: stringifyDocument(document), variables })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(url, { method: 'POST', headers, body, signal })
    const { data, errors } = await answer.json()
    if (errors) throw Object.assign(new Error('The provider answered with errors.'), { errors })
    return data
  }
}
