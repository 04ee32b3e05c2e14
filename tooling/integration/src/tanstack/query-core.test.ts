import { energyError, type Session } from '@energy/auth-core'
import { infiniteQueryOptions, queryOptions } from '@energy/auth-core/tanstack'
import { apiKey, createKrakenClient, createKrakenSession, emailPassword } from '@energy/kraken'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { CancelledError, InfiniteQueryObserver, QueryClient } from '@tanstack/query-core'
import type { Client } from '@urql/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectNoSecret, secretsOf } from '../support/expect-no-secret.ts'
import { recordingFetch } from '../support/recording-fetch.ts'
import { createTurningClock, type TurningClock } from '../support/turning-clock.ts'

let clock: TurningClock
let sandbox: Sandbox
let session: Session
let client: Client
let queryClient: QueryClient
let tokens: ReadonlySet<string>

beforeEach(async () => {
  clock = createTurningClock()
  sandbox = await startSandbox({ providers: ['kraken/de'], clock })
  const recording = recordingFetch()
  tokens = recording.tokens
  const { url } = sandbox.kraken.de
  // The clock is turned while real requests are under way.
  const common = { url, fetch: recording.fetch, clock, requestTimeout: 86_400_000 }
  session = createKrakenSession({ ...common, auth: apiKey(sandbox.credentials.kraken.de.apiKey) })
  client = createKrakenClient({ ...common, session })
  queryClient = new QueryClient()
})
afterEach(async () => {
  const kept = queryClient.getQueryCache().getAll()
  const secrets = [...secretsOf(sandbox.credentials.kraken.de), ...tokens]
  expectNoSecret(
    kept.map(({ queryKey, queryHash, state }) => ({ queryKey, queryHash, state })),
    secrets,
  )
  queryClient.clear()
  session.dispose()
  await sandbox.close()
})

const slowly = { timeout: 30_000 }
const asked = (field: string) => sandbox.requests.filter(({ rootFields }) => rootFields.includes(field))
const accountNumber = () => sandbox.credentials.kraken.de.accountNumbers[0] ?? ''
const viewer = () => queryOptions(client, ViewerDocument, {})
const supplyPoints = () =>
  infiniteQueryOptions(client, SupplyPointsDocument, { accountNumber: accountNumber() }, { pageSize: 1 })

test('typed data, asked for once and then cached', async () => {
  const data = await queryClient.fetchQuery({ ...viewer(), staleTime: Number.POSITIVE_INFINITY })
  expect(data.viewer?.givenName).toBe('Anna')
  await queryClient.fetchQuery({ ...viewer(), staleTime: Number.POSITIVE_INFINITY })
  expect(asked('viewer')).toHaveLength(1)
  await queryClient.fetchQuery(viewer())
  expect(asked('viewer')).toHaveLength(2)
})

test('an expiry is not seen', async () => {
  await queryClient.fetchQuery(viewer())
  sandbox.faults.expireTokens()
  const data = await queryClient.fetchQuery(viewer())
  expect(data.viewer).toBeTruthy()
  expect(asked('obtainKrakenToken')).toHaveLength(2)
})

test('a limit that stays is a typed error after its deadline, and TanStack Query does not repeat it', async () => {
  await queryClient.fetchQuery(viewer())
  sandbox.faults.rateLimit({ field: 'supplyPoints', limit: 0, seconds: 3_600 })
  const work = queryClient.fetchInfiniteQuery(supplyPoints()).catch((error: unknown) => error)
  let isDone = false
  void work.finally(() => {
    isDone = true
  })
  while (!isDone) {
    clock.advance(100)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const error = energyError(await work)
  expect(error).toMatchObject({ code: 'rate-limited', retryable: true })
  expect(error?.retryAt).toBeGreaterThan(0)
})

test('a refused field is a typed error, asked for once', async () => {
  sandbox.faults.forbid('viewer')
  await expect(queryClient.fetchQuery(viewer())).rejects.toMatchObject({
    code: 'forbidden',
    operationName: 'Viewer',
  })
  expect(asked('viewer')).toHaveLength(1)
})

test('a refused credential is a typed error', async () => {
  await session.switchTo(apiKey('canary-wrong'))
  await expect(queryClient.fetchQuery(viewer())).rejects.toMatchObject({ code: 'credential-rejected' })
})

test('after a switch the cache of the earlier identity is not found, and earlier options are refused', async () => {
  const earlier = viewer()
  await queryClient.fetchQuery(earlier)
  const { email, password } = sandbox.credentials.kraken.de
  await session.switchTo(emailPassword({ email, password }))
  expect(queryClient.getQueryData(viewer().queryKey)).toBeUndefined()
  await expect(queryClient.fetchQuery(earlier)).rejects.toMatchObject({ code: 'session-changed' })
  expect(asked('viewer')).toHaveLength(1)
  await queryClient.fetchQuery(viewer())
  expect(asked('viewer')).toHaveLength(2)
})

test('a switch while a query is under way ends it', async () => {
  const work = queryClient.fetchQuery(viewer()).catch((error: unknown) => error)
  const { email, password } = sandbox.credentials.kraken.de
  await session.switchTo(emailPassword({ email, password }))
  expect(energyError(await work)?.code).toBe('session-changed')
})

test('cancelling breaks the request off', async () => {
  await session.token()
  sandbox.faults.failNext({ kind: 'slow', operation: 'viewer', delay: 60_000 })
  const options = viewer()
  const work = queryClient.fetchQuery(options).catch((error: unknown) => error)
  await expect.poll(() => asked('viewer').length, slowly).toBe(1)
  await queryClient.cancelQueries({ queryKey: options.queryKey })
  expect(await work).toBeInstanceOf(CancelledError)
  await expect.poll(() => asked('viewer')[0]?.outcome, slowly).toBe('abandoned')
})

test('a list is read to its end by `resume`, and read anew page by page', async () => {
  const observer = new InfiniteQueryObserver(queryClient, supplyPoints())
  const stop = observer.subscribe(() => {})
  await expect.poll(() => observer.getCurrentResult().isSuccess, slowly).toBe(true)
  expect(observer.getCurrentResult().hasNextPage).toBe(true)
  const { data, hasNextPage } = await observer.fetchNextPage()
  expect(hasNextPage).toBe(false)
  const ids = data?.pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))
  expect(new Set(ids).size).toBe(2)
  expect(data?.pageParams[0]).toBeNull()
  expect(data?.pageParams[1]).toBe(data?.pages[0]?.resume)
  await observer.refetch()
  expect(asked('supplyPoints')).toHaveLength(4)
  stop()
})

test('a document without the list is an error of the call', () => {
  // @ts-expect-error it says so in words
  expect(() => infiniteQueryOptions(client, ViewerDocument, {})).toThrow(/no list/)
})
