import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  accessToken,
  authorizedFetch,
  createProviderClient,
  createProviderSession,
  createProviderSessionPool,
  createRateGate,
  createSession,
  defineProvider,
  EnergyError,
  energyError,
  paginate,
  providerExchange,
  rateGateExchange,
  sessionExchange,
} from '@energy/auth-core'
import { createListStore } from '@energy/auth-core/lists'
import { redisStore } from '@energy/auth-core/redis'
import { infiniteQueryOptions } from '@energy/auth-core/tanstack'
import { watch } from '@energy/auth-core/watch'
import { beEnergisedFetch, preSharedKey, resumeSignIn } from '@energy/beenergised'
import { createKrakenClient, krakenFetch } from '@energy/kraken'
import { opowerFetch } from '@energy/opower'
import { awaitUsageExport, exportUsage } from '@energy/opower/customer'
import { createGateway, type GatewayRateLimit } from '@energy/opower/gateway'
import { type Faults, type Sandbox, startSandbox } from '@energy/sandbox'
import { Client, type Exchange, gql, type TypedDocumentNode } from '@urql/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Items {
  readonly items: {
    readonly edges: readonly { readonly node: { readonly id: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const document: TypedDocumentNode<Items, { first?: number; after?: string }> = gql(
  'query Items($first: Int, $after: String) { items(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
)
const page = { items: { edges: [{ node: { id: '1' } }], pageInfo: { hasNextPage: false, endCursor: null } } }
const url = 'https://rig.test/graphql'
const fetch = async (): Promise<Response> => Response.json({ data: page })
const exampleWith = (maximumPageSize: number, maximumPageSizes = {}) =>
  defineProvider({
    name: 'example',
    endpoints: {},
    authorization: (token) => token,
    errorCode: () => undefined,
    classify: () => 'other',
    pagination: { maximumPageSize, maximumPageSizes },
  })
const provider = exampleWith(100)
const makeSession = () => createSession({ grant: accessToken(() => 'token'), fetch })
const clientWith = (...exchanges: Exchange[]) => new Client({ url, fetch, exchanges })
const makeClient = () => createProviderClient(provider, { url }, { session: makeSession(), fetch })
const gatewayWith = (options: object) =>
  createGateway({ client: makeClient(), authenticate: () => null, operations: [], ...options })
const rateLimitWith = (limit: Partial<GatewayRateLimit>) =>
  gatewayWith({ rateLimit: { requests: 60, window: 60_000, ...limit } })
const redis = { sendCommand: async () => null, eval: async () => null, evalSha: async () => null }
const neverAsked = {
  query: () => expect.unreachable('asked'),
  mutation: () => expect.unreachable('started'),
} as unknown as Client

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'], port: 'none' })
})
afterAll(() => sandbox.close())
const fault = (make: (faults: Faults) => void): void => {
  make(sandbox.faults)
  sandbox.faults.reset()
}

interface Row {
  /** Gives a number to the option, and ends in the error that it leads to. */
  readonly give: (value: number) => unknown
  /** What is good besides `good`, of the numbers that are tried on all. */
  readonly legal?: readonly number[]
  readonly good?: number
}

const wholeNumber = { legal: [1e10], good: 3 }
const noMoreThan = { legal: [Number.POSITIVE_INFINITY, 1e10], good: 3 }
const longTime = { legal: [1e10], good: 3_600_000 }

/** Every option that is a duration or a count, by its interface in the API reports, or by its function. */
const options: Record<string, Row> = {
  'SessionOptions.timeout': { give: (timeout) => createSession({ grant: null, timeout }) },
  'ProviderSessionOptions.timeout': {
    give: (timeout) => createProviderSession(provider, { url }, { timeout }),
  },
  'KrakenClientOptions.timeout': {
    give: (timeout) => createKrakenClient({ instance: 'de', timeout }),
  },
  'ProviderSessionPoolOptions.maximum': {
    give: (maximum) => createProviderSessionPool(provider, { url }, { maximum }),
    ...wholeNumber,
  },
  'ProviderSessionPoolOptions.timeout': {
    give: (timeout) => createProviderSessionPool(provider, { url }, { timeout }),
  },
  'TokenOptions.minimumLifetime': {
    give: (minimumLifetime) => makeSession().token({ minimumLifetime }),
    legal: [0, 1e10],
  },
  'ProviderClientOptions.requestTimeout': {
    give: (requestTimeout) => createKrakenClient({ instance: 'de', requestTimeout }),
  },
  'ProviderExchangeOptions.requestTimeout': {
    give: (requestTimeout) =>
      clientWith(providerExchange(provider, { session: makeSession(), requestTimeout })),
  },
  'SessionExchangeOptions.requestTimeout': {
    give: (requestTimeout) =>
      clientWith(sessionExchange({ provider, session: makeSession(), requestTimeout })),
  },
  'RateGateExchangeOptions.requestTimeout': {
    give: (requestTimeout) => clientWith(rateGateExchange({ requestTimeout })),
  },
  'AuthorizedFetchOptions.requestTimeout': {
    give: (requestTimeout) => authorizedFetch(makeSession(), { requestTimeout }),
  },
  'KrakenFetchOptions.requestTimeout': {
    give: (requestTimeout) => krakenFetch(makeSession(), { requestTimeout }),
  },
  'OpowerFetchOptions.requestTimeout': {
    give: (requestTimeout) => opowerFetch(makeSession(), { requestTimeout }),
  },
  'BeEnergisedFetchOptions.requestTimeout': {
    give: (requestTimeout) => beEnergisedFetch(makeSession(), { requestTimeout }),
  },
  'ProviderClientOptions.window': {
    give: (window) => createKrakenClient({ instance: 'de', window }),
    ...wholeNumber,
  },
  'ProviderExchangeOptions.window': {
    give: (window) => providerExchange(provider, { session: makeSession(), window }),
    ...wholeNumber,
  },
  'RateGateExchangeOptions.window': { give: (window) => rateGateExchange({ window }), ...wholeNumber },
  'RateGateExchangeOptions.deadline': { give: (deadline) => rateGateExchange({ deadline }) },
  'RateGateOptions.window': { give: (window) => createRateGate({ window }), ...wholeNumber },
  'RateGateOptions.deadline': { give: (deadline) => createRateGate({ deadline }) },
  'WatchOptions.every': { give: (every) => watch(makeClient(), document, {}, { every }) },
  'PaginateOptions.pageSize': {
    give: (pageSize) => paginate(makeClient(), document, {}, { pageSize }),
    ...wholeNumber,
  },
  'PaginateOptions.maxPages': {
    give: (maxPages) => paginate(makeClient(), document, {}, { maxPages }),
    ...noMoreThan,
  },
  'PaginateOptions.parallel': {
    give: (parallel) => paginate(makeClient(), document, {}, { parallel }),
    ...wholeNumber,
  },
  'InfiniteListSettings.pageSize': {
    give: (pageSize) => infiniteQueryOptions(makeClient(), document, {}, { pageSize }),
    ...wholeNumber,
  },
  'PaginatedQuerySettings.pageSize': {
    give(pageSize) {
      const { error } = createListStore(makeClient(), document, { variables: {}, pageSize }).getSnapshot()
      if (error) throw error
    },
    ...wholeNumber,
  },
  'PaginationRequest.pageSize': { give: (pageSize) => askPages({ pageSize }), ...wholeNumber },
  'PaginationRequest.maxPages': { give: (maxPages) => askPages({ maxPages }), ...noMoreThan },
  'PaginationRules.maximumPageSize': { give: (size) => exampleWith(size), ...wholeNumber },
  'PaginationRules.maximumPageSizes': { give: (size) => exampleWith(100, { bills: size }), ...wholeNumber },
  'RedisStoreOptions.timeToLive': {
    give: (timeToLive) => redisStore({ client: redis, timeToLive }),
    ...longTime,
  },
  'PreSharedKeyOptions.lifetime': {
    give: (lifetime) => preSharedKey({ key: 'k', username: 'u', password: 'p', lifetime }),
    ...longTime,
  },
  'resumeSignIn.lifetime': {
    give: (lifetime) => resumeSignIn(undefined, { lifetime }),
    ...longTime,
  },
  'GatewayOptions.timeout': { give: (timeout) => gatewayWith({ timeout }) },
  'GatewayOptions.authenticationTimeout': {
    give: (authenticationTimeout) => gatewayWith({ authenticationTimeout }),
  },
  'GatewayOptions.maximumBodySize': {
    give: (maximumBodySize) => gatewayWith({ maximumBodySize }),
    ...wholeNumber,
  },
  'GatewayRateLimit.requests': { give: (requests) => rateLimitWith({ requests }), ...wholeNumber },
  'GatewayRateLimit.concurrent': { give: (concurrent) => rateLimitWith({ concurrent }), ...wholeNumber },
  'GatewayRateLimit.window': { give: (window) => rateLimitWith({ window }) },
  'UsageExportOptions.interval': {
    give: (interval) => exportUsage(neverAsked, { format: 'XML' }, { interval }),
    good: Number.NaN,
  },
  'UsageExportOptions.deadline': {
    give: (deadline) => awaitUsageExport(neverAsked, 'job', { deadline }),
    good: Number.NaN,
  },
  'RateLimitFault.limit': {
    give: (limit) => fault((faults) => faults.rateLimit({ limit })),
    legal: [0, Number.POSITIVE_INFINITY, 1e10],
  },
  'RateLimitFault.seconds': {
    give: (seconds) => fault((faults) => faults.rateLimit({ field: 'viewer', seconds })),
    legal: [Number.POSITIVE_INFINITY, 1e10],
  },
  'TransportFault.count': {
    give: (count) => fault((faults) => faults.failNext({ kind: 'reset', count })),
    legal: [Number.POSITIVE_INFINITY, 1e10],
  },
  'TransportFault.delay': {
    give: (delay) => fault((faults) => faults.failNext({ kind: 'slow', delay })),
    legal: [0],
  },
  'FieldFault.count': {
    give: (count) => fault((faults) => faults.failField({ field: 'viewer', count })),
    legal: [Number.POSITIVE_INFINITY, 1e10],
  },
  'RotationRules.grace': {
    give: (grace) => fault((faults) => faults.rotateRefreshTokens({ grace })),
    legal: [0, Number.POSITIVE_INFINITY, 1e10],
  },
  'clockSkew.milliseconds': {
    give: (milliseconds) => fault((faults) => faults.clockSkew(milliseconds)),
    legal: [0, -1, 1e10],
  },
}

async function askPages(pagination: { pageSize?: number; maxPages?: number }): Promise<void> {
  const { error } = await makeClient()
    .query(document, {}, { pagination, requestPolicy: 'network-only' })
    .toPromise()
  if (error) throw error
}

/** What became of a number: taken, refused by name, or something worse. */
async function outcomeOf(name: string, { give }: Row, value: number): Promise<string> {
  try {
    await give(value)
    return 'taken'
  } catch (thrown) {
    const error = EnergyError.isInstance(thrown) ? thrown : (energyError(thrown) ?? thrown)
    const isTyped = EnergyError.isInstance(error)
      ? error.code === 'configuration'
      : error instanceof RangeError
    const [, option = ''] = name.split('.')
    return isTyped && error instanceof Error && error.message.includes(option) ? 'refused' : `threw ${error}`
  }
}

const tried = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e10]

describe.each(Object.entries(options))('%s', (name, row) => {
  test.each(tried)('given %d is taken or refused by its name, as it is documented', async (value) => {
    const expected = row.legal?.includes(value) ? 'taken' : 'refused'
    expect(await outcomeOf(name, row, value)).toBe(expected)
  })

  test('takes what makes sense', async () => {
    const { good = 5_000 } = row
    if (!Number.isNaN(good)) expect(await outcomeOf(name, row, good)).toBe('taken')
  })

  test('refuses what is no number at all', async () => {
    expect(await outcomeOf(name, row, 'soon' as unknown as number)).toBe('refused')
  })
})

test('no option with a number is missing above', () => {
  const packages = join(import.meta.dirname, '../../../../packages')
  const reports = readdirSync(packages)
    .map((name) => join(packages, name, 'api'))
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
  const found = reports.flatMap((report) =>
    [...report.matchAll(/(?:interface|type) (\w+)[^{;]*\{([\s\S]*?)\n\}/g)].flatMap(
      ([, owner = '', body = '']) =>
        [...body.matchAll(/readonly (\w+)\??: [^;(]*\bnumber\b/g)].map(([, member]) => `${owner}.${member}`),
    ),
  )
  const settings = found.filter((name) =>
    /(Options|Settings|Rules|Fault|^GatewayRateLimit|^PaginationRequest)\./.test(name),
  )
  // Node's own RangeError answers for a port, and every seed is one.
  const others = new Set(['SandboxOptions.port', 'SandboxOptions.seed'])
  const missing = [...new Set(settings)].filter((name) => !(name in options) && !others.has(name))
  expect(missing).toEqual([])
  expect(settings.length).toBeGreaterThan(25)
})
