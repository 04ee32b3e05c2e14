import { createBeEnergisedClient, createBeEnergisedSessionPool, preSharedKey } from '@energy/beenergised'
import { AccountDocumentsDocument } from '@energy/beenergised/documents'
import { apiKey, createKrakenClient, createKrakenSessionPool } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import { clientCredentials, createOpowerClient, createOpowerSessionPool } from '@energy/opower'
import { BillingAccountsDocument } from '@energy/opower/documents'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import type { OperationResult } from '@urql/core'
import { afterEach, beforeEach, expect, test } from 'vitest'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de', 'opower', 'beenergised'] })
})
afterEach(() => sandbox.close())

/** For each provider: asks once, as the handler of one request does. */
const handlers: Record<string, () => () => Promise<OperationResult>> = {
  'kraken/de': () => {
    const { url } = sandbox.kraken.de
    const pool = createKrakenSessionPool({ url })
    return () => {
      const session = pool.sessionOf(apiKey(sandbox.credentials.kraken.de.apiKey))
      return createKrakenClient({ url, session, exchanges: [] }).query(ViewerDocument, {}).toPromise()
    }
  },
  opower: () => {
    const { url, tokenUrl } = sandbox.opower
    const pool = createOpowerSessionPool({ url })
    return () => {
      const { clientId, clientSecret } = sandbox.credentials.opower
      const session = pool.sessionOf(clientCredentials({ clientId, clientSecret, tokenUrl }))
      const client = createOpowerClient({ url, session, exchanges: [] })
      return client.query(BillingAccountsDocument, { first: 1 }).toPromise()
    }
  },
  beenergised: () => {
    const { url } = sandbox.beenergised
    const pool = createBeEnergisedSessionPool({ url })
    return () => {
      const session = pool.sessionOf(preSharedKey(sandbox.credentials.beenergised))
      const client = createBeEnergisedClient({ url, session, exchanges: [] })
      return client.query(AccountDocumentsDocument, { limit: 1, offset: 0 }).toPromise()
    }
  },
}

test.each(Object.entries(handlers))(
  '%s: 50 requests with one credential sign in once',
  async (name, createHandler) => {
    const handle = createHandler()
    const results = await Promise.all(Array.from({ length: 50 }, handle))
    expect(results.flatMap(({ error }) => error ?? [])).toEqual([])
    const asked = sandbox.requests.filter(({ provider }) => provider === name)
    expect(asked.filter(({ authorization }) => authorization === 'valid')).toHaveLength(50)
    expect(asked.filter(({ authorization }) => authorization !== 'valid')).toHaveLength(1)
  },
)

test('two customers at one time each see themselves, and sign in once each', async () => {
  const { url } = sandbox.kraken.de
  const { apiKey: anna, other } = sandbox.credentials.kraken.de
  const pool = createKrakenSessionPool({ url, maximum: 1 })
  const nameOf = async (key: string): Promise<string | null | undefined> => {
    const client = createKrakenClient({ url, session: pool.sessionOf(apiKey(key)), exchanges: [] })
    return (await client.query(ViewerDocument, {}).toPromise()).data?.viewer?.givenName
  }
  const names = await Promise.all(
    Array.from({ length: 20 }, (_, at) => nameOf(at % 2 === 0 ? anna : other.apiKey)),
  )
  expect(names).toEqual(Array(10).fill(['Anna', 'Bernd']).flat())
  expect(sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken'))).toHaveLength(
    2,
  )
})
