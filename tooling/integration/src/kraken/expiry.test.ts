import type { ClientEvent } from '@energy/auth-core'
import { apiKey, createKrakenClient } from '@energy/kraken'
import { SupplyPointsDocument, UpdateDeviceSmartControlDocument, ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import type { Client } from '@urql/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectNoSecret, secretsOf } from '../support/expect-no-secret.ts'
import { recordingFetch } from '../support/recording-fetch.ts'
import { createTurningClock, type TurningClock } from '../support/turning-clock.ts'

/** Bursts of real operations over real HTTP while tokens end: the scenarios of the peers, by their numbers. */

const burst = 100

let clock: TurningClock
let sandbox: Sandbox
let client: Client
let events: ClientEvent[]
let tokens: ReadonlySet<string>

beforeEach(async () => {
  clock = createTurningClock()
  sandbox = await startSandbox({ providers: ['kraken/de'], clock })
  events = []
  const recording = recordingFetch()
  tokens = recording.tokens
  client = createKrakenClient({
    url: sandbox.kraken.de.url,
    auth: apiKey(sandbox.credentials.kraken.de.apiKey),
    fetch: recording.fetch,
    on: (event) => events.push(event),
  })
  const { error } = await client.query(ViewerDocument, {}).toPromise()
  expect(error).toBeUndefined()
})
afterEach(async () => {
  expectNoSecret(events, [...secretsOf(sandbox.credentials.kraken.de), ...tokens])
  await sandbox.close()
})

/** A hundred queries that differ in their variables. */
const queries = () =>
  Promise.all(
    Array.from({ length: burst }, (_, index) =>
      client
        .query(SupplyPointsDocument, {
          accountNumber: sandbox.credentials.kraken.de.accountNumbers[index % 2] ?? '',
          first: 1 + Math.floor(index / 2),
        })
        .toPromise(),
    ),
  )
const dataRequests = () => sandbox.requests.filter(({ rootFields }) => rootFields.includes('supplyPoints'))
/** Token calls after the sign-in. */
const renewals = () =>
  sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken')).length - 1

/** Whether so many renewals were answered, and requests are on their way since. */
function isWorkingAfterRenewals(count: number): boolean {
  const answered = sandbox.requests.filter(
    ({ rootFields, outcome }) => rootFields.includes('obtainKrakenToken') && outcome === 200,
  )
  const latest = answered[count]
  if (!latest) return false
  const since = sandbox.requests.slice(sandbox.requests.indexOf(latest))
  return since.some(({ rootFields, outcome }) => rootFields.includes('supplyPoints') && outcome === 'pending')
}

async function expectAllAnswered(work: ReturnType<typeof queries>): Promise<void> {
  const results = await work
  expect(results.filter(({ error }) => error).map(({ error }) => error?.message)).toEqual([])
  for (const { data } of results) expect(data?.supplyPoints?.totalCount).toBe(2)
  expectNoSecret(results, [...secretsOf(sandbox.credentials.kraken.de), ...tokens])
}

/** Delays from 0 to 495 ms, in an order that is the same in every run. */
function scatterAnswers(): void {
  for (let index = 0; index < 4 * burst; index += 1)
    sandbox.faults.failNext({
      kind: 'slow',
      operation: 'supplyPoints',
      delay: ((index * 37) % burst) * 5,
    })
}

test('A1: a burst with an expired token costs one renewal and loses nothing', async () => {
  sandbox.faults.expireTokens()
  await expectAllAnswered(queries())
  expect(renewals()).toBe(1)
  expect(dataRequests().length).toBeLessThanOrEqual(2 * burst)
})

test('A3: answers that come in any order cost one renewal', async () => {
  scatterAnswers()
  sandbox.faults.expireTokens()
  await expectAllAnswered(clock.turnUntil(queries()))
  expect(renewals()).toBe(1)
})

test('A5: a renewal that ends the earlier token, checked at the end, loses nothing', async () => {
  sandbox.faults.rotateRefreshTokens({ reuseDetection: true, singleAccessToken: true })
  sandbox.faults.checkTokens('end')
  scatterAnswers()
  sandbox.faults.expireTokens()
  await expectAllAnswered(clock.turnUntil(queries()))
  expect(renewals()).toBe(1)
})

test('A11: a token that is revoked while its requests are on their way costs one renewal', async () => {
  sandbox.faults.checkTokens('end')
  sandbox.faults.failNext({ kind: 'slow', operation: 'supplyPoints', delay: 100, count: 4 * burst })
  let revocations = 0
  const revokeOnce = () => {
    if (revocations > 0 || !isWorkingAfterRenewals(0)) return
    revocations += 1
    sandbox.faults.revokeTokens()
  }
  await expectAllAnswered(clock.turnUntil(queries(), revokeOnce))
  expect(renewals()).toBe(1)
})

test('A12: revoked again while the replays are on their way, two renewals and nothing is lost', async () => {
  sandbox.faults.checkTokens('end')
  sandbox.faults.failNext({ kind: 'slow', operation: 'supplyPoints', delay: 100, count: 6 * burst })
  let revocations = 0
  const revokeTwice = () => {
    if (revocations > 1 || !isWorkingAfterRenewals(revocations)) return
    revocations += 1
    sandbox.faults.revokeTokens()
  }
  await expectAllAnswered(clock.turnUntil(queries(), revokeTwice))
  expect(revocations).toBe(2)
  expect(renewals()).toBe(2)
})

test('A14: ten identical mutations at an expiry are ten executions', async () => {
  const { data } = await client
    .query<{ devices: { id: string }[] }>(
      'query Cars($accountNumber: String!) { devices(accountNumber: $accountNumber) { id } }',
      { accountNumber: sandbox.credentials.kraken.de.accountNumbers[0] },
    )
    .toPromise()
  const deviceId = data?.devices[0]?.id ?? ''
  sandbox.faults.expireTokens()
  const input = { deviceId, action: 'SUSPEND' as const }
  const results = await Promise.all(
    Array.from({ length: 10 }, () =>
      client.mutation(UpdateDeviceSmartControlDocument, { input }).toPromise(),
    ),
  )
  expect(results.map(({ error }) => error)).toEqual(Array(10).fill(undefined))
  const executed = sandbox.requests.filter((request) => request.executed.includes('updateDeviceSmartControl'))
  expect(executed).toHaveLength(10)
  expect(renewals()).toBe(1)
})
