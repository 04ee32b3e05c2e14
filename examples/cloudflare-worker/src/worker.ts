import { energyError } from '@energy/auth-core'
import { apiKey, createKrakenSession, endpoints } from '@energy/kraken'
import { durableObjectStore } from './durable-object-store.ts'
import { type Environment, keyOf } from './environment.ts'
import { readBalances } from './read-balances.ts'

export { TokenEntry } from './token-entry.ts'

/** Answers the page's `fetch('/balances')`, as whoever is signed in. */
export default {
  async fetch(request, environment) {
    const key = keyOf(environment, request.headers.get('cookie'))
    if (!key) return Response.json({ code: 'unauthenticated' }, { status: 401 })

    // A session for each request: in a Worker, one request cannot wait for what another one has under way.
    const url = environment.KRAKEN_URL ?? endpoints.de.url
    const session = createKrakenSession({
      url,
      auth: apiKey(key),
      store: durableObjectStore(environment.TOKENS),
    })
    try {
      return Response.json(await readBalances(session, url), { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return Response.json({ code: energyError(error)?.code ?? 'failed' }, { status: 502 })
    } finally {
      session.dispose()
    }
  },
} satisfies ExportedHandler<Environment>
