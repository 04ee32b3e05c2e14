import { completeAuthorization, startAuthorization } from '@energy/kraken'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { KrakenCredentials, Sandbox } from '../../sandbox.ts'
import { startSandbox } from '../../start-sandbox.ts'
import { createKrakenCaller } from '../../testing/kraken-caller.ts'
import { createSettableClock, type SettableClock } from '../../testing/settable-clock.ts'

const second = 1000

let clock: SettableClock
let sandbox: Sandbox
let credentials: KrakenCredentials
let tokenUrl: string

beforeAll(async () => {
  clock = createSettableClock()
  sandbox = await startSandbox({ clock })
  credentials = sandbox.credentials.kraken.de
  tokenUrl = sandbox.kraken.de.tokenUrl
})
afterEach(() => sandbox.faults.reset())
afterAll(() => sandbox.close())

const address = (endpoint: string) => new URL(`../${endpoint}/`, tokenUrl).href
const post = async (endpoint: string, form: Record<string, string>, headers: HeadersInit = {}) => {
  const response = await fetch(address(endpoint), {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  })
  const text = await response.text()
  return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : undefined }
}
const begin = () => startAuthorization({ tokenUrl, scope: 'openid', ...credentials.customerSignIn })
/** Follows the customer to where the auth server sends them. */
const visit = async (url: string) => {
  const { status, headers } = await fetch(url, { redirect: 'manual' })
  return { status, back: new URL(headers.get('location') ?? 'http://nowhere.invalid') }
}
const signIn = async () => {
  const started = await begin()
  const { back } = await visit(started.url)
  return { started, code: back.searchParams.get('code') ?? '' }
}
const redeem = ({ started, code }: Awaited<ReturnType<typeof signIn>>, changed = {}) =>
  post('token', {
    grant_type: 'authorization_code',
    client_id: started.clientId,
    redirect_uri: started.redirectUri,
    code_verifier: started.codeVerifier,
    code,
    ...changed,
  })

describe('discovery', () => {
  test('names the endpoints, with the token URL as issuer, and keys that tokens are signed with', async () => {
    const response = await fetch(new URL('../.well-known/openid-configuration', tokenUrl))
    const metadata = await response.json()
    expect(metadata).toMatchObject({
      issuer: tokenUrl,
      token_endpoint: tokenUrl,
      authorization_endpoint: address('authorize'),
      revocation_endpoint: address('revoke-token'),
    })
    expect(metadata).not.toHaveProperty('device_authorization_endpoint')

    const keys = createLocalJWKSet(await (await fetch(metadata.jwks_uri)).json())
    const { json } = await redeem(await signIn())
    const { payload } = await jwtVerify(json.access_token, keys, {
      issuer: tokenUrl,
      currentDate: new Date(clock.now()),
    })
    expect(payload).toMatchObject({
      gty: 'AUTHORIZATION-CODE',
      client_id: credentials.customerSignIn.clientId,
    })
  })
})

describe('a code', () => {
  test('comes straight back with the state and the issuer, and a customer is signed in with it', async () => {
    const started = await begin()
    const { status, back } = await visit(started.url)
    expect(status).toBe(302)
    expect(`${back.origin}${back.pathname}`).toBe(started.redirectUri)
    const { subject } = await completeAuthorization(back, started, { clock })
    expect(subject).toMatch(/^kraken\|account-user:\d+$/)
  })

  test('works once', async () => {
    const signedIn = await signIn()
    expect((await redeem(signedIn)).status).toBe(200)
    expect(await redeem(signedIn)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } })
  })

  test('works for a minute', async () => {
    const [early, late] = [await signIn(), await signIn()]
    clock.advance(59 * second)
    expect((await redeem(early)).status).toBe(200)
    clock.advance(second)
    expect(await redeem(late)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } })
  })

  test.each([
    ['another verifier', { code_verifier: 'another' }],
    ['another redirect URI', { redirect_uri: 'https://app.example.com/callback?other' }],
  ])('is refused with %s', async (_, changed) => {
    expect(await redeem(await signIn(), changed)).toMatchObject({
      status: 400,
      json: { error: 'invalid_grant' },
    })
  })

  test('is not given without PKCE', async () => {
    const url = new URL((await begin()).url)
    url.searchParams.delete('code_challenge')
    const { back } = await visit(url.href)
    expect(back.searchParams.get('error')).toBe('invalid_request')
    expect(back.searchParams.has('code')).toBe(false)
  })

  test('is not given when the customer says no', async () => {
    sandbox.faults.denySignIn()
    const started = await begin()
    const { back } = await visit(started.url)
    expect(back.searchParams.get('error')).toBe('access_denied')
    await expect(completeAuthorization(back, started)).rejects.toMatchObject({ reason: 'denied' })
  })

  test('is never sent to an address that is not registered; a loopback address may have any port', async () => {
    const url = new URL((await begin()).url)
    url.searchParams.set('redirect_uri', 'https://stranger.example.com/callback')
    expect((await visit(url.href)).status).toBe(400)
    url.searchParams.set('redirect_uri', 'http://127.0.0.1:49152/callback')
    expect((await visit(url.href)).back.origin).toBe('http://127.0.0.1:49152')
  })
})

describe('a refresh token of the auth server', () => {
  const renew = (refresh_token: string) =>
    post('token', {
      grant_type: 'refresh_token',
      client_id: credentials.customerSignIn.clientId,
      refresh_token,
    })

  test('renews there and not at the API, and the other way round', async () => {
    const { json } = await redeem(await signIn())
    expect((await renew(json.refresh_token)).json.expires_in).toBe(3600)
    const caller = createKrakenCaller(sandbox)
    expect((await caller.obtain({ refreshToken: json.refresh_token })).codes).toEqual(['KT-CT-1135'])

    const { data } = await caller.obtain({ APIKey: credentials.apiKey })
    expect(await renew(data.obtainKrakenToken.refreshToken)).toMatchObject({
      status: 400,
      json: { error: 'invalid_grant' },
    })
  })

  test('ends when it is revoked, and its access tokens with it', async () => {
    const { json } = await redeem(await signIn())
    const { clientId } = credentials.customerSignIn
    const { status } = await post('revoke-token', { client_id: clientId, token: json.refresh_token })
    expect(status).toBe(200)
    expect((await renew(json.refresh_token)).json.error).toBe('invalid_grant')
    expect(await userinfo(json.access_token)).toMatchObject({ status: 401 })
  })

  test('is not ended by another application', async () => {
    const { json } = await redeem(await signIn())
    const { clientId, clientSecret } = credentials
    await post('revoke-token', {
      client_id: clientId,
      client_secret: clientSecret,
      token: json.refresh_token,
    })
    expect((await renew(json.refresh_token)).status).toBe(200)
  })
})

const userinfo = async (token: string) => {
  const response = await fetch(address('userinfo'), { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, json: await response.json() }
}

test('userinfo tells who signed in', async () => {
  const { json } = await redeem(await signIn())
  expect(await userinfo(json.access_token)).toMatchObject({
    status: 200,
    json: { email: credentials.email, given_name: 'Anna' },
  })
})

describe('a device', () => {
  const begin = async () =>
    (await post('device-authorization', { client_id: credentials.customerSignIn.clientId })).json
  const ask = async (device_code: string) => {
    const { json } = await post('token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: credentials.customerSignIn.clientId,
      device_code,
    })
    return json.error ?? json.token_type
  }
  const answer = (user_code: string, answer: 'approve' | 'deny') => post('device', { user_code, answer })

  test('waits until the customer agrees, and its code works once', async () => {
    const { device_code, user_code } = await begin()
    clock.advance(5 * second)
    expect(await ask(device_code)).toBe('authorization_pending')
    await answer(user_code, 'approve')
    clock.advance(5 * second)
    expect(await ask(device_code)).toBe('Bearer')
    expect(await ask(device_code)).toBe('invalid_grant')
  })

  test('that asks too often is slowed down by five seconds', async () => {
    const { device_code } = await begin()
    expect(await ask(device_code)).toBe('slow_down')
    clock.advance(5 * second)
    expect(await ask(device_code)).toBe('slow_down')
    clock.advance(15 * second)
    expect(await ask(device_code)).toBe('authorization_pending')
  })

  test('is told when the customer refuses, and when nobody answers', async () => {
    const [refused, forgotten] = [await begin(), await begin()]
    await answer(refused.user_code, 'deny')
    clock.advance(5 * second)
    expect(await ask(refused.device_code)).toBe('access_denied')
    clock.advance(600 * second)
    expect(await ask(forgotten.device_code)).toBe('expired_token')
    expect((await answer(forgotten.user_code, 'approve')).status).toBe(404)
  })

  test('has a page on which its code stands, and which repeats nothing but codes', async () => {
    const { verification_uri_complete, user_code } = await begin()
    expect(await (await fetch(verification_uri_complete)).text()).toContain(`value="${user_code}"`)
    const page = await fetch(`${address('device')}?user_code=%22%3E%3Cscript%3E`)
    expect(await page.text()).not.toContain('<script>')
  })
})

describe('an application', () => {
  const grant_type = 'client_credentials'

  test('proves itself in the body or in HTTP Basic', async () => {
    const { clientId, clientSecret } = credentials
    const basic = `Basic ${btoa(`${clientId}:${clientSecret}`)}`
    expect((await post('token', { grant_type }, { authorization: basic })).status).toBe(200)
    const wrong = `Basic ${btoa(`${clientId}:wrong`)}`
    expect(await post('token', { grant_type }, { authorization: wrong })).toMatchObject({
      status: 401,
      json: { error: 'invalid_client' },
    })
  })

  test('gets no refresh token for itself', async () => {
    const { clientId, clientSecret } = credentials
    const form = { grant_type, client_id: clientId, client_secret: clientSecret }
    expect((await post('token', form)).json).not.toHaveProperty('refresh_token')
  })

  test('uses only the grant types that it is registered for', async () => {
    const { clientId } = credentials.customerSignIn
    expect((await post('token', { grant_type, client_id: clientId })).json.error).toBe('unauthorized_client')
    expect((await post('token', { grant_type: 'other', client_id: clientId })).json.error).toBe(
      'unsupported_grant_type',
    )
  })

  test.each([
    ['with the role reads measurements', () => credentials, 'id measurements(first: 1) { totalCount }', []],
    ['with the role reads nothing else', () => credentials, 'id address', ['KT-CT-1111']],
    ['without a role reads nothing', () => credentials.restricted, 'id', ['KT-CT-1111']],
  ])('%s', async (_, application, selection, codes) => {
    const { clientId, clientSecret } = application()
    const { json } = await post('token', { grant_type, client_id: clientId, client_secret: clientSecret })
    const answer = await createKrakenCaller(sandbox).call(
      `query ($id: ID!) { property(id: $id) { ${selection} } }`,
      { id: credentials.propertyIds[0] },
      { authorization: json.access_token },
    )
    expect(answer.codes).toEqual(codes)
  })

  test('with the role may ask for no other root field', async () => {
    const { clientId, clientSecret } = credentials
    const { json } = await post('token', { grant_type, client_id: clientId, client_secret: clientSecret })
    const answer = await createKrakenCaller(sandbox).call(
      'query ($number: String!) { account(accountNumber: $number) { number } viewer { id } }',
      { number: credentials.accountNumbers[0] },
      { authorization: json.access_token },
    )
    expect(answer.data).toEqual({ account: null, viewer: null })
    expect(answer.codes).toEqual(['KT-CT-1111', 'KT-CT-1111'])
  })
})
