import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock, type SettableClock } from '../testing/settable-clock.ts'

const second = 1000
const hour = 3600 * second
const points =
  '{ rateLimitInfo { pointsAllowanceRateLimit { limit usedPoints remainingPoints ttl isBlocked } } }'

let clock: SettableClock
let sandbox: Sandbox
let caller: KrakenCaller
let headers: { authorization: string }

beforeAll(async () => {
  clock = createSettableClock()
  sandbox = await startSandbox({ clock })
  caller = createKrakenCaller(sandbox)
})
beforeEach(async () => {
  headers = await caller.signIn()
})
afterEach(() => sandbox.faults.reset())
afterAll(() => sandbox.close())

describe('the points of an hour', () => {
  test('are spent by complexity and told truthfully', async () => {
    await caller.call('{ viewer { accounts { number } } }', {}, headers)
    const { data } = await caller.call(points, {}, headers)
    expect(data.rateLimitInfo.pointsAllowanceRateLimit).toEqual({
      limit: 50_000,
      usedPoints: 4,
      remainingPoints: 49_996,
      ttl: Math.min(2 ** 31 - 1, (clock.now() + hour) / 1000),
      isBlocked: false,
    })
  })

  test('block with KT-CT-1199 until the next allowance', async () => {
    sandbox.faults.rateLimit({ limit: 3 })
    const codes = []
    for (let index = 0; index < 4; index += 1)
      codes.push(...(await caller.call('{ viewer { id } }', {}, headers)).codes)
    expect(codes).toEqual(['KT-CT-1199'])
    clock.advance(hour)
    const later = await caller.signIn()
    expect((await caller.call('{ viewer { id } }', {}, later)).codes).toEqual([])
  })

  test('are none at all when a test says no more', async () => {
    sandbox.faults.rateLimit()
    expect((await caller.call('{ viewer { id } }', {}, headers)).codes).toEqual(['KT-CT-1199'])
  })

  test('of one customer are not those of another', async () => {
    sandbox.faults.rateLimit({ limit: 1 })
    await caller.call('{ viewer { id } }', {}, headers)
    const other = await caller.signIn(sandbox.credentials.kraken.de.other.apiKey)
    expect((await caller.call('{ viewer { id } }', {}, headers)).codes).toEqual(['KT-CT-1199'])
    expect((await caller.call('{ viewer { id } }', {}, other)).codes).toEqual([])
  })
})

describe('the limit of a field', () => {
  const login = async () => (await caller.obtain({ APIKey: sandbox.credentials.kraken.de.apiKey })).codes

  test('lets requests through again when its window ends', async () => {
    sandbox.faults.rateLimit({ field: 'obtainKrakenToken', limit: 2, seconds: 60 })
    expect([await login(), await login(), await login()]).toEqual([[], [], ['KT-CT-1199']])
    clock.advance(60 * second)
    expect(await login()).toEqual([])
  })

  test('becomes stricter at every breach when it is dynamic, and does not recover by itself', async () => {
    sandbox.faults.rateLimit({ field: 'obtainKrakenToken', limit: 4, seconds: 60, dynamic: true })
    const times = async (count: number) => {
      const refused = []
      for (let index = 0; index < count; index += 1) refused.push((await login()).length)
      return refused
    }
    expect(await times(5)).toEqual([0, 0, 0, 0, 1])
    clock.advance(120 * second)
    expect(await times(3)).toEqual([0, 0, 1])
    clock.advance(240 * second)
    expect(await times(2)).toEqual([0, 1])
    sandbox.faults.reset()
    expect(await times(5)).toEqual([0, 0, 0, 0, 0])
  })

  test('is told with the seconds that remain', async () => {
    sandbox.faults.rateLimit({ field: 'viewer', limit: 1, seconds: 60 })
    await caller.call('{ viewer { id } }', {}, headers)
    await caller.call('{ viewer { id } }', {}, headers)
    clock.advance(20 * second)
    const { data } = await caller.call(
      '{ rateLimitInfo { fieldSpecificRateLimits(fields: ["viewer"], first: 5) { edges { node { field rate ttl isBlocked } } } } }',
      {},
      headers,
    )
    expect(data.rateLimitInfo.fieldSpecificRateLimits.edges).toEqual([
      { node: { field: 'viewer', rate: '1/m', ttl: 40, isBlocked: true } },
    ])
  })
})

describe('the size of a request', () => {
  test('is refused above 200 with KT-CT-1188', async () => {
    const viewers = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `v${index}: viewer { id }`).join(' ')} }`
    expect((await caller.call(viewers(200), {}, headers)).codes).toEqual([])
    expect((await caller.call(viewers(201), {}, headers)).codes).toEqual(['KT-CT-1188'])
  })

  test('is refused above 10,000 nodes with KT-CT-1189: pages within pages multiply', async () => {
    const number = sandbox.credentials.kraken.de.accountNumbers[0]
    const ask = async (bills: number, transactions: number) => {
      const query = `query ($number: String!, $bills: Int!, $transactions: Int!) {
        account(accountNumber: $number) {
          bills(first: $bills) {
            edges { node { ... on StatementType { transactions(first: $transactions) { edges { node { id } } } } } }
          }
        }
      }`
      return (await caller.call(query, { number, bills, transactions }, headers)).codes
    }
    expect(await ask(99, 99)).toEqual([])
    expect(await ask(99, 101)).toEqual(['KT-CT-1189'])
  })

  test('is told without running anything when the header asks for it', async () => {
    const response = await fetch(sandbox.kraken.de.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Kraken-Query-Complexity': 'true', ...headers },
      body: JSON.stringify({
        query: 'mutation { forceReauthentication(input: { includeThirdParties: true }) { effectiveAt } }',
      }),
    })
    expect(await response.json()).toEqual({
      data: { forceReauthentication: { queryComplexity: 1 }, totalQueryComplexity: 1 },
    })
    expect((await caller.call('{ viewer { id } }', {}, headers)).codes).toEqual([])
  })
})
