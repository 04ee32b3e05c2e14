import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock, type SettableClock, summerNoon } from '../testing/settable-clock.ts'

const minute = 60_000
const day = 24 * 60 * minute
const viewer = '{ viewer { givenName } }'

let clock: SettableClock
let sandbox: Sandbox
let caller: KrakenCaller

beforeAll(async () => {
  clock = createSettableClock(summerNoon)
  sandbox = await startSandbox({ clock })
  caller = createKrakenCaller(sandbox)
})
afterEach(() => sandbox.faults.reset())
afterAll(() => sandbox.close())

describe('signing in', () => {
  test('works with a key, with e-mail and password, with an organisation key and with a pre-signed key', async () => {
    const { apiKey, email, password, organizationSecretKey, preSignedKey } = sandbox.credentials.kraken.de
    const inputs = [{ APIKey: apiKey }, { email, password }, { organizationSecretKey }, { preSignedKey }]
    const answers = await Promise.all(inputs.map((input) => caller.obtain(input)))
    expect(answers.map(({ data }) => data.obtainKrakenToken.payload.gty)).toEqual([
      'API-KEY',
      'EMAIL-AND-PASSWORD',
      'ORGANIZATION-SECRET-KEY',
      'PRE-SIGNED-KEY',
    ])
  })

  test.each([
    [{ APIKey: 'sk_live_wrong' }, 'KT-CT-1139', ['input', 'apiKey']],
    [{ email: 'anna.sommer@example.com', password: 'wrong' }, 'KT-CT-1138', ['input']],
    [{ email: 'anna.sommer@example.com' }, 'KT-CT-1136', ['input']],
    [{ organizationSecretKey: 'wrong' }, 'KT-CT-1140', ['input', 'organizationSecretKey']],
    [{ preSignedKey: 'wrong' }, 'KT-CT-1141', ['input', 'preSignedKey']],
    [{ refreshToken: 'wrong' }, 'KT-CT-1135', ['input', 'refreshToken']],
    [{ APIKey: 'a', refreshToken: 'b' }, 'KT-CT-1137', ['input']],
    [{}, 'KT-CT-1137', ['input']],
  ])('refuses %j with %s in an HTTP 200, in the documented shape', async (input, code, inputPath) => {
    const { status, data, errors } = await caller.obtain(input)
    expect(status).toBe(200)
    expect(data).toEqual({ obtainKrakenToken: null })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ message: 'Invalid data.', path: ['obtainKrakenToken'] })
    const { errorDescription, ...extensions } = errors[0].extensions
    expect(extensions).toEqual({
      errorType: 'VALIDATION',
      errorCode: code,
      errorClass: 'VALIDATION',
      validationErrors: [{ message: errorDescription, inputPath }],
    })
  })

  test('answers a token of 60 minutes and a refresh token whose expiry is a Unix time seven days away', async () => {
    const { data } = await caller.obtain({ APIKey: sandbox.credentials.kraken.de.apiKey })
    const { payload, refreshExpiresIn } = data.obtainKrakenToken
    expect(payload.iat).toBe(clock.now() / 1000)
    expect(payload.exp - payload.iat).toBe(3600)
    expect(refreshExpiresIn).toBe((clock.now() + 7 * day) / 1000)
  })

  test('answers null for an expiry that a GraphQL Int cannot hold, and signs in all the same', async () => {
    const at = createSettableClock(Date.parse('2038-01-20T12:00:00Z'))
    const later = await startSandbox({ clock: at, providers: ['kraken/de'] })
    const late = createKrakenCaller(later)
    const { data, errors } = await late.obtain({ APIKey: later.credentials.kraken.de.apiKey })
    expect(errors).toEqual([])
    expect(data.obtainKrakenToken).toMatchObject({ refreshToken: expect.any(String), refreshExpiresIn: null })
    const renewed = await late.obtain({ refreshToken: data.obtainKrakenToken.refreshToken })
    expect(renewed.errors).toEqual([])
    at.advance(7 * day)
    expect((await late.obtain({ refreshToken: data.obtainKrakenToken.refreshToken })).codes).toEqual([
      'KT-CT-1134',
    ])
    await later.close()
  })

  test('signs with RS256 and publishes the key', async () => {
    const { data } = await caller.obtain({ APIKey: sandbox.credentials.kraken.de.apiKey })
    const { token, payload } = data.obtainKrakenToken
    const header = JSON.parse(atob(token.split('.')[0]))
    const keySet = createLocalJWKSet(await (await fetch(header.jku)).json())
    const verified = await jwtVerify(token, keySet, {
      currentDate: new Date(clock.now()),
      algorithms: ['RS256'],
    })
    expect(verified.payload).toEqual(payload)
  })

  test('gives two tokens of the same second that differ', async () => {
    const [first, second] = await Promise.all([caller.signIn(), caller.signIn()])
    expect(first.authorization).not.toBe(second.authorization)
  })

  test('fails with the expiry of an expired token that is sent along', async () => {
    const expired = await caller.signIn()
    clock.advance(61 * minute)
    const { codes } = await caller.obtain({ APIKey: sandbox.credentials.kraken.de.apiKey }, expired)
    expect(codes).toEqual(['KT-CT-1124'])
  })
})

describe('a token', () => {
  test.each(['', 'JWT ', 'Bearer '])('is taken with the scheme "%s"', async (scheme) => {
    const { authorization } = await caller.signIn()
    const { data } = await caller.call(viewer, {}, { authorization: scheme + authorization })
    expect(data).toEqual({ viewer: { givenName: 'Anna' } })
  })

  test('is good until its last second and expired after it', async () => {
    const headers = await caller.signIn()
    clock.advance(60 * minute - 1000)
    expect((await caller.call(viewer, {}, headers)).codes).toEqual([])
    clock.advance(1000)
    const { status, data, errors } = await caller.call(viewer, {}, headers)
    expect(status).toBe(200)
    expect(data).toEqual({ viewer: null })
    expect(errors[0].extensions).toMatchObject({ errorType: 'APPLICATION', errorCode: 'KT-CT-1124' })
  })

  test('that is missing, foreign or changed is refused with a code that says so', async () => {
    const { authorization } = await caller.signIn()
    const [header, payload, signature = ''] = authorization.split('.')
    const changed = `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    const codes = async (headers: Record<string, string>) => (await caller.call(viewer, {}, headers)).codes
    expect(await codes({})).toEqual(['KT-CT-1112'])
    expect(await codes({ authorization: 'not a token' })).toEqual(['KT-CT-1143'])
    expect(await codes({ authorization: changed })).toEqual(['KT-CT-1126'])
  })

  test('fails every root field on its own', async () => {
    const { data, errors } = await caller.call('{ a: viewer { id } b: viewer { id } }')
    expect(data).toEqual({ a: null, b: null })
    expect(errors.map(({ path }) => path)).toEqual([['a'], ['b']])
  })
})

describe('a refresh token', () => {
  const renew = (refreshToken: string) => caller.obtain({ refreshToken })
  const signIn = async () =>
    (await caller.obtain({ APIKey: sandbox.credentials.kraken.de.apiKey })).data.obtainKrakenToken

  test('renews without a change of its own expiry, and can be used again', async () => {
    const first = await signIn()
    clock.advance(day)
    const second = (await renew(first.refreshToken)).data.obtainKrakenToken
    expect(second.refreshToken).toBe(first.refreshToken)
    expect(second.refreshExpiresIn).toBe(first.refreshExpiresIn)
    expect(second.token).not.toBe(first.token)
    expect((await renew(first.refreshToken)).codes).toEqual([])
  })

  test('expires after seven days with KT-CT-1134', async () => {
    const { refreshToken } = await signIn()
    clock.advance(7 * day)
    expect((await renew(refreshToken)).codes).toEqual(['KT-CT-1134'])
  })

  test('rotates when asked to, and its second use ends the whole family', async () => {
    sandbox.faults.rotateRefreshTokens({ reuseDetection: true })
    const first = await signIn()
    const second = (await renew(first.refreshToken)).data.obtainKrakenToken
    expect(second.refreshToken).not.toBe(first.refreshToken)

    expect((await renew(first.refreshToken)).codes).toEqual(['KT-CT-1135'])
    expect((await renew(second.refreshToken)).codes).toEqual(['KT-CT-1135'])
    expect((await caller.call(viewer, {}, { authorization: second.token })).codes).toEqual(['KT-CT-1162'])
  })

  test('may be used again within the grace that a test gives', async () => {
    sandbox.faults.rotateRefreshTokens({ reuseDetection: true, grace: 10_000 })
    const { refreshToken } = await signIn()
    await renew(refreshToken)
    clock.advance(9_999)
    expect((await renew(refreshToken)).codes).toEqual([])
    clock.advance(1)
    expect((await renew(refreshToken)).codes).toEqual(['KT-CT-1135'])
  })

  test('ends the earlier access token when asked to', async () => {
    sandbox.faults.rotateRefreshTokens({ singleAccessToken: true })
    const first = await signIn()
    await renew(first.refreshToken)
    expect((await caller.call(viewer, {}, { authorization: first.token })).codes).toEqual(['KT-CT-1162'])
  })

  test('can be invalidated, and all tokens of the viewer with it', async () => {
    const one = await signIn()
    const headers = { authorization: one.token }
    await caller.call(
      'mutation ($input: InvalidateRefreshTokenInput!) { invalidateRefreshToken(input: $input) { __typename } }',
      { input: { refreshToken: one.refreshToken } },
      headers,
    )
    expect((await renew(one.refreshToken)).codes).toEqual(['KT-CT-1135'])

    const two = await signIn()
    await caller.call(
      'mutation { forceReauthentication(input: { includeThirdParties: false }) { tokensInvalidated } }',
      {},
      headers,
    )
    expect((await renew(two.refreshToken)).codes).toEqual(['KT-CT-1135'])
    expect((await caller.call(viewer, {}, headers)).codes).toEqual(['KT-CT-1162'])
  })
})

describe('an OAuth application', () => {
  const request = (form: Record<string, string>) =>
    fetch(sandbox.kraken.de.tokenUrl, { method: 'POST', body: new URLSearchParams(form) })

  test('gets a token of an hour with client credentials in the body, and reads measurements with it', async () => {
    const { clientId, clientSecret } = sandbox.credentials.kraken.de
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const { access_token, expires_in } = await (await request(form)).json()
    expect(expires_in).toBe(3600)
    const { data } = await caller.call(
      'query ($id: ID!) { property(id: $id) { measurements(first: 2) { totalCount } } }',
      { id: sandbox.credentials.kraken.de.propertyIds[0] },
      { authorization: access_token },
    )
    expect(data.property.measurements.totalCount).toBeGreaterThan(1000)
  })

  test('is refused with a wrong secret', async () => {
    const { clientId } = sandbox.credentials.kraken.de
    const response = await request({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: 'wrong',
    })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: 'invalid_client' })
  })
})
