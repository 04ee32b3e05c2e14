import { paginate } from '@energy/auth-core'
import { apiKey, createKrakenClient } from '@energy/kraken'
import { TransactionsDocument } from '@energy/kraken/de'
import { cacheConfig, connectionResolvers } from '@energy/kraken/de/graphcache'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import type { Client } from '@urql/core'
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache'
import { afterAll, afterEach, beforeAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest'

let sandbox: Sandbox
let warn: MockInstance
let report: MockInstance
let before: number
const slowly = { timeout: 30_000 }

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
})
afterAll(() => sandbox.close())
afterEach(() => vi.restoreAllMocks())
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  report = vi.spyOn(console, 'error').mockImplementation(() => {})
  before = asked()
})

function createClient(options: CacheExchangeOpts): Client {
  const { url } = sandbox.kraken.de
  return createKrakenClient({
    url,
    auth: apiKey(sandbox.credentials.kraken.de.apiKey),
    exchanges: [cacheExchange(options)],
  })
}

const accountNumber = () => sandbox.credentials.kraken.de.accountNumbers[0] ?? ''
const asked = () => sandbox.requests.filter(({ rootFields }) => rootFields.includes('account')).length
const edgesOf = (
  data: { account: { transactions: { edges: readonly unknown[] } | null } | null } | undefined,
) => data?.account?.transactions?.edges ?? []

test('nothing is warned of, and what was read is not asked for again', slowly, async () => {
  const client = createClient(cacheConfig)
  const variables = { accountNumber: accountNumber(), first: 50 }
  const first = await client.query(TransactionsDocument, variables).toPromise()
  expect(first.error).toBeUndefined()
  const again = await client.query(TransactionsDocument, variables).toPromise()
  expect(again.data).toEqual(first.data)
  expect(asked() - before).toBe(1)
  expect(warn).not.toHaveBeenCalled()
  expect(report).not.toHaveBeenCalled()
})

test(
  '`paginate` reads each transaction once through the cache, and the second time without a request',
  slowly,
  async () => {
    const client = createClient(cacheConfig)
    const read = async (): Promise<string[]> => {
      const ids: string[] = []
      for await (const { id } of paginate(
        client,
        TransactionsDocument,
        { accountNumber: accountNumber() },
        { pageSize: 50 },
      ))
        ids.push(String(id))
      return ids
    }
    const ids = await read()
    const requests = asked() - before
    expect(requests).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
    expect(await read()).toEqual(ids)
    expect(asked() - before).toBe(requests)
    expect(warn).not.toHaveBeenCalled()
    expect(report).not.toHaveBeenCalled()
  },
)

test('`connectionResolvers` put the pages together that urql is asked for one by one', slowly, async () => {
  const client = createClient({ ...cacheConfig, resolvers: connectionResolvers })
  const variables = { accountNumber: accountNumber(), first: 2 }
  const first = await client.query(TransactionsDocument, variables).toPromise()
  const after = first.data?.account?.transactions?.pageInfo.endCursor ?? null
  const both = await client.query(TransactionsDocument, { ...variables, after }).toPromise()
  expect(edgesOf(first.data)).toHaveLength(2)
  expect(edgesOf(both.data)).toHaveLength(4)
  expect(warn).not.toHaveBeenCalled()
  expect(report).not.toHaveBeenCalled()
})

// The last one, for graphcache says each warning once in a process.
test('a list of transactions warns of each object without the configuration', slowly, async () => {
  const client = createClient({})
  const { data } = await client
    .query(TransactionsDocument, { accountNumber: accountNumber(), first: 50 })
    .toPromise()
  expect(edgesOf(data).length).toBeGreaterThan(1)
  expect(warn.mock.calls.length).toBeGreaterThan(edgesOf(data).length)
})
