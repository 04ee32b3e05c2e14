import type { Session } from '@energy/auth-core'

import { krakenFetch } from '@energy/kraken'
import type { TypedDocumentString } from '@energy/kraken/document'

/** Asks Kraken one thing. @throws an error that `energyError` of `@energy/auth-core` knows. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>

/** Creates the only function that sends something: one POST, by a `fetch` that knows the session. */
export function createAsk(session: Session, url: string): Ask {
  const fetch = krakenFetch(session)
  return async (query, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = await answer.json()
    if (errors) throw Object.assign(new Error('Kraken answered with errors.'), { errors })
    return data
  }
}
