import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock, type SettableClock } from '../testing/settable-clock.ts'

const viewer = '{ viewer { givenName } }'

let clock: SettableClock
let sandbox: Sandbox
let caller: KrakenCaller
let headers: { authorization: string }

beforeEach(async () => {
  clock = createSettableClock()
  sandbox = await startSandbox({ clock })
  caller = createKrakenCaller(sandbox)
  headers = await caller.signIn()
})
afterEach(() => sandbox.close())

const send = (query = viewer, signal?: AbortSignal) =>
  fetch(sandbox.kraken.de.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })
const codes = async () => (await caller.call(viewer, {}, headers)).codes

describe('tokens', () => {
  test('that were expired or revoked stay so, and new ones are good', async () => {
    sandbox.faults.expireTokens()
    expect(await codes()).toEqual(['KT-CT-1124'])
    sandbox.faults.reset()
    expect(await codes()).toEqual(['KT-CT-1124'])
    headers = await caller.signIn()
    expect(await codes()).toEqual([])
    sandbox.faults.revokeTokens()
    expect(await codes()).toEqual(['KT-CT-1162'])
  })

  test('can be revoked together with their refresh tokens', async () => {
    const { data } = await caller.obtain({ APIKey: sandbox.credentials.kraken.de.apiKey })
    sandbox.faults.revokeTokens({ refreshTokens: true })
    const { refreshToken } = data.obtainKrakenToken
    expect((await caller.obtain({ refreshToken })).codes).toEqual(['KT-CT-1135'])
  })

  test('can be refused although they are new, until reset', async () => {
    sandbox.faults.refuseTokens()
    headers = await caller.signIn()
    expect(await codes()).toEqual(['KT-CT-1124'])
    sandbox.faults.reset()
    expect(await codes()).toEqual([])
  })

  test('of an earlier key answer KT-CT-1125', async () => {
    sandbox.faults.rotateKeys()
    expect(await codes()).toEqual(['KT-CT-1125'])
    headers = await caller.signIn()
    expect(await codes()).toEqual([])
  })

  test('expire by the clock of the server, which can be ahead', async () => {
    sandbox.faults.clockSkew(2 * 3_600_000)
    expect(await codes()).toEqual(['KT-CT-1124'])
    const { data } = await caller.obtain({ APIKey: sandbox.credentials.kraken.de.apiKey })
    expect(data.obtainKrakenToken.payload.iat).toBe(clock.now() / 1000 + 7200)
  })

  test('of a provider that does not exist cannot expire', () => {
    expect(() => sandbox.faults.expireTokens({ provider: 'kraken/xx' })).toThrow('kraken/de')
  })
})

describe('the next request', () => {
  test.each([
    ['html-502', 502],
    ['html-403', 403],
    ['html-429', 429],
  ] as const)('can get %s, without being executed', async (kind, status) => {
    sandbox.faults.failNext({ kind, retryAfter: '2' })
    const response = await send()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch('text/html')
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.text()).toMatch('<html>')
    expect(sandbox.requests.at(-1)).toMatchObject({ outcome: status, fault: kind, executed: [] })
    expect(await codes()).toEqual([])
  })

  test('can get a body that is not JSON', async () => {
    sandbox.faults.failNext({ kind: 'not-json' })
    await expect((await send()).json()).rejects.toThrow(SyntaxError)
  })

  test('can be cut off before it is executed, and after', async () => {
    sandbox.faults.failNext({ kind: 'reset' })
    await expect(send()).rejects.toThrow('fetch failed')
    expect(sandbox.requests.at(-1)).toMatchObject({ outcome: 'reset', executed: [] })

    sandbox.faults.failNext({ kind: 'lost-answer' })
    await expect(send()).rejects.toThrow('fetch failed')
    expect(sandbox.requests.at(-1)).toMatchObject({ outcome: 'reset', executed: ['viewer'] })
  })

  test('can hang until the client gives up', async () => {
    sandbox.faults.failNext({ kind: 'hang' })
    const controller = new AbortController()
    const answer = send(viewer, controller.signal)
    await expect.poll(() => sandbox.requests.at(-1)?.outcome).toBe('hang')
    controller.abort()
    await expect(answer).rejects.toThrow('aborted')
  })

  test('can be answered late, by the clock that the test moves', async () => {
    sandbox.faults.failNext({ kind: 'slow', delay: 5000 })
    const answer = send()
    await expect.poll(() => sandbox.requests.at(-1)?.executed).toEqual(['viewer'])
    expect(sandbox.requests.at(-1)?.outcome).toBe('pending')
    await expect
      .poll(() => {
        clock.advance(5000)
        return sandbox.requests.at(-1)?.outcome
      })
      .toBe(200)
    expect(await (await answer).json()).toEqual({ data: { viewer: { givenName: 'Anna' } } })
  })

  test('can get the second half of its body late', async () => {
    sandbox.faults.failNext({ kind: 'slow-body', delay: 5000 })
    const response = await send()
    const reader = response.body?.getReader()
    const first = await reader?.read()
    const text = new TextDecoder().decode(first?.value)
    expect(text).toMatch(/^\{"data":/)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    const second = reader?.read()
    clock.advance(5000)
    expect(JSON.parse(text + new TextDecoder().decode((await second)?.value))).toEqual({
      data: { viewer: { givenName: 'Anna' } },
    })
  })

  test('can get half a body and no more', async () => {
    sandbox.faults.failNext({ kind: 'truncated' })
    const response = await send()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('is chosen by operation and by number', async () => {
    sandbox.faults.failNext({ kind: 'html-502', operation: 'obtainKrakenToken', count: 2 })
    expect((await send()).status).toBe(200)
    const renew = () => send('mutation { obtainKrakenToken(input: { APIKey: "x" }) { token } }')
    expect([(await renew()).status, (await renew()).status, (await renew()).status]).toEqual([502, 502, 200])
  })

  test('cannot fail in a way that does not exist', () => {
    // @ts-expect-error a test in JavaScript has no types to help it
    expect(() => sandbox.faults.failNext({ kind: 'teapot' })).toThrow('html-502')
  })
})

describe('a field', () => {
  test('can fail alone: its siblings are answered', async () => {
    const number = sandbox.credentials.kraken.de.accountNumbers[0]
    sandbox.faults.failField({ field: 'chargingSessions', code: 'KT-CT-4382', count: 1 })
    const { status, data, codes } = await caller.call(
      'query ($number: String!) { devices(accountNumber: $number) { id ... on ElectricDevice { chargingSessions(first: 1) { edges { cursor } } } } }',
      { number },
      headers,
    )
    expect(status).toBe(200)
    expect(codes).toEqual(['KT-CT-4382'])
    expect(data.devices[0]).toEqual({ id: expect.any(String), chargingSessions: null })
    expect(data.devices[1].chargingSessions.edges).toHaveLength(1)
  })

  test('of a mutation can meet an expired token although the one before it ran', async () => {
    sandbox.faults.failField({ field: 'invalidateRefreshToken', code: 'KT-CT-1124' })
    const { data, codes } = await caller.call(
      `mutation {
        forceReauthentication(input: { includeThirdParties: false }) { tokensInvalidated }
        invalidateRefreshToken(input: { refreshToken: "x" }) { __typename }
      }`,
      {},
      headers,
    )
    expect(data).toEqual({ forceReauthentication: { tokensInvalidated: true }, invalidateRefreshToken: null })
    expect(codes).toEqual(['KT-CT-1124'])
    expect(sandbox.requests.at(-1)?.executed).toEqual(['forceReauthentication'])
  })

  test('can be forbidden', async () => {
    sandbox.faults.forbid('viewer')
    expect(await codes()).toEqual(['KT-CT-1111'])
    sandbox.faults.reset()
    expect(await codes()).toEqual([])
  })

  test('can answer the same cursor on every page', async () => {
    sandbox.faults.repeatCursor('transactions')
    const number = sandbox.credentials.kraken.de.accountNumbers[0]
    const ends = []
    for (const after of [null, 'c3R1Y2s=']) {
      const { data } = await caller.call(
        'query ($number: String!, $after: String) { account(accountNumber: $number) { transactions(first: 9, after: $after) { pageInfo { hasNextPage endCursor } } } }',
        { number, after },
        headers,
      )
      ends.push(data.account.transactions.pageInfo)
    }
    expect(ends[0]).toEqual(ends[1])
    expect(ends[0].hasNextPage).toBe(true)
  })
})

describe('the log', () => {
  test('says what was asked and what came of it, and holds no secret', async () => {
    await caller.call('query Who { viewer { givenName } }', { secret: 'variable' }, headers)
    expect(sandbox.requests).toHaveLength(2)
    expect(sandbox.requests[0]).toMatchObject({
      kind: 'mutation',
      rootFields: ['obtainKrakenToken'],
      authorization: 'none',
    })
    expect(sandbox.requests[1]).toEqual({
      at: clock.now(),
      provider: 'kraken/de',
      method: 'POST',
      path: '/kraken/de/v1/graphql/',
      kind: 'query',
      operationName: 'Who',
      rootFields: ['viewer'],
      authorization: 'valid',
      tokenNumber: 1,
      executed: ['viewer'],
      errorCodes: [],
      outcome: 200,
    })
    const printed = JSON.stringify(sandbox.requests)
    for (const secret of [headers.authorization, sandbox.credentials.kraken.de.apiKey, 'variable'])
      expect(printed).not.toContain(secret)
  })
})
