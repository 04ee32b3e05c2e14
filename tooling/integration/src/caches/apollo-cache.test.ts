import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { apiKey, createKrakenSession, krakenFetch } from '@energy/kraken'
import { TransactionsDocument } from '@energy/kraken/de'
import { cacheConfig } from '@energy/kraken/de/apollo-cache'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let sandbox: Sandbox
let client: ApolloClient
const warn = vi.spyOn(console, 'warn')
const report = vi.spyOn(console, 'error')

beforeEach(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
  const { url } = sandbox.kraken.de
  const session = createKrakenSession({ url, auth: apiKey(sandbox.credentials.kraken.de.apiKey) })
  client = new ApolloClient({
    cache: new InMemoryCache(cacheConfig),
    link: new HttpLink({ uri: url, fetch: krakenFetch(session) }),
  })
})
afterEach(() => sandbox.close())

test('pages of a list are put together, and what is known is not asked for again', async () => {
  const accountNumber = sandbox.credentials.kraken.de.accountNumbers[0] ?? ''
  const list = client.watchQuery({ query: TransactionsDocument, variables: { accountNumber, first: 2 } })
  const stop = list.subscribe({ next: () => {} })
  const edges = () => list.getCurrentResult().data?.account?.transactions?.edges ?? []
  await expect.poll(() => edges().length, { timeout: 20_000 }).toBe(2)
  const after = list.getCurrentResult().data?.account?.transactions?.pageInfo?.endCursor ?? null
  await list.fetchMore({ variables: { after } })
  await expect.poll(() => edges().length).toBe(4)
  const requests = sandbox.requests.length
  const again = await client.query({
    query: TransactionsDocument,
    variables: { accountNumber, first: 2 },
  })
  expect(again.data?.account?.transactions?.edges).toHaveLength(4)
  expect(sandbox.requests).toHaveLength(requests)
  stop.unsubscribe()
  expect(client.cache.extract()).toHaveProperty([`AccountType:{"number":"${accountNumber}"}`])
  expect(warn).not.toHaveBeenCalled()
  expect(report).not.toHaveBeenCalled()
})
