import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { systemClock } from '../clock.ts'
import { accessToken } from './access-token.ts'
import { defineGrant } from './define-grant.ts'
import type { GrantContext } from './grant.ts'
import { isServerRuntime } from './is-server-runtime.ts'
import { jwtClaims, jwtLifetime } from './jwt.ts'
import { oauthClientCredentials, oauthRefreshToken } from './oauth.ts'

const encode = (value: unknown): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const jwt = (claims: unknown): string => `${encode({ alg: 'RS256' })}.${encode(claims)}.signature`

interface Sent {
  readonly url: string
  readonly headers: Headers
  readonly form: Record<string, string>
}

function contextWith(...answers: Response[]): GrantContext & { readonly sent: Sent[] } {
  const sent: Sent[] = []
  return {
    sent,
    endpoint: { url: 'https://rig.test/graphql', tokenUrl: 'https://rig.test/token' },
    clock: systemClock,
    signal: new AbortController().signal,
    async fetch(input, init) {
      const form = Object.fromEntries(new URLSearchParams(String(init?.body)))
      sent.push({ url: String(input), headers: new Headers(init?.headers), form })
      return answers.shift() ?? new Response('', { status: 500 })
    },
  }
}

describe('accessToken', () => {
  const context = contextWith()

  test('reads the lifetime from the token, not from any clock', async () => {
    const token = jwt({ iat: 1_000, exp: 1_600, sub: 'auth0|ann' })
    expect(await accessToken(() => token).obtain(context)).toEqual({
      accessToken: token,
      lifetime: 600_000,
      subject: 'auth0|ann',
    })
  })

  test('takes an opaque token, one with a lifetime, and a promise of either', async () => {
    expect(await accessToken(() => 'opaque').obtain(context)).toMatchObject({
      accessToken: 'opaque',
      lifetime: undefined,
    })
    const provided = { accessToken: 'opaque', lifetime: 5_000 }
    expect(await accessToken(async () => provided).obtain(context)).toMatchObject(provided)
  })

  test.each([
    ['no function', 'token'],
    ['nothing', undefined],
  ])('refuses %s', (_, wrong) => {
    expect(() => accessToken(wrong as never)).toThrow(expect.objectContaining({ code: 'configuration' }))
  })

  test('refuses a function that brings nothing', async () => {
    await expect(accessToken(() => '').obtain(context)).rejects.toMatchObject({ code: 'configuration' })
  })
})

describe('OAuth', () => {
  const token = (more = {}): Response =>
    Response.json({ access_token: 'access', token_type: 'BEARER', expires_in: 3599, ...more })
  const client = { clientId: '019ebf3c-bc9c', clientSecret: 's:ä+ /' }

  test.each([
    ['basic', `Basic ${Buffer.from('019ebf3c-bc9c:s%3A%C3%A4%2B+%2F').toString('base64')}`],
    ['basic-raw', `Basic ${Buffer.from('019ebf3c-bc9c:s:ä+ /').toString('base64')}`],
  ] as const)('sends client credentials as %s', async (authentication, header) => {
    const context = contextWith(token())
    const tokens = await oauthClientCredentials({ ...client, authentication }).obtain(context)
    expect(tokens).toMatchObject({ accessToken: 'access', lifetime: 3_599_000 })
    expect(context.sent[0]?.headers.get('authorization')).toBe(header)
    expect(context.sent[0]).toMatchObject({
      url: 'https://rig.test/token',
      form: { grant_type: 'client_credentials' },
    })
    expect(context.sent[0]?.form).not.toHaveProperty('client_secret')
  })

  test('sends client credentials in the body', async () => {
    const context = contextWith(token())
    const grant = oauthClientCredentials({
      ...client,
      authentication: 'body',
      tokenUrl: 'https://other.test/token',
      scope: 'a b',
    })
    await grant.obtain(context)
    expect(context.sent[0]).toMatchObject({
      url: 'https://other.test/token',
      form: {
        grant_type: 'client_credentials',
        client_id: client.clientId,
        client_secret: client.clientSecret,
        scope: 'a b',
      },
    })
    expect(context.sent[0]?.headers.has('authorization')).toBe(false)
  })

  test('presents a refresh token, and the next one after that', async () => {
    const context = contextWith(token({ refresh_token: 'second', refresh_token_expires_in: 60 }), token())
    const grant = oauthRefreshToken({ clientId: 'app', refreshToken: 'first', refreshTokenUse: 'single-use' })
    expect(grant).toMatchObject({ runsOn: 'anywhere', obtainsOnce: true, refreshTokenUse: 'single-use' })
    expect(await grant.obtain(context)).toMatchObject({
      refreshToken: 'second',
      refreshTokenLifetime: 60_000,
    })
    await grant.renew?.('second', context)
    expect(context.sent.map(({ form }) => form.refresh_token)).toEqual(['first', 'second'])
  })

  test.each([
    ['invalid_client', 401, 'credential-rejected'],
    ['invalid_grant', 400, 'credential-rejected'],
    ['unauthorized_client', 400, 'forbidden'],
    ['temporarily_unavailable', 503, 'renewal-failed'],
    ['slow_down', 400, 'rate-limited'],
  ])('%s with status %i becomes %s', async (error, status, code) => {
    const context = contextWith(Response.json({ error, error_description: 'canary' }, { status }))
    const thrown = await oauthClientCredentials(client)
      .obtain(context)
      .catch((failure: unknown) => failure)
    expect(thrown).toMatchObject({ code, providerCode: error })
    expect(JSON.stringify(thrown) + inspect(thrown)).not.toContain('canary')
  })

  test.each([
    [
      'HTML with status 502',
      new Response('<html>', { status: 502 }),
      { code: 'transport', status: 502, outcomeUnknown: true },
    ],
    [
      'HTML with status 403',
      new Response('<html>', { status: 403 }),
      { code: 'transport', outcomeUnknown: false },
    ],
    [
      '401 without a word',
      new Response('', { status: 401 }),
      { code: 'transport', status: 401, retryable: true },
    ],
    [
      '401 with JSON that is none of OAuth',
      Response.json({ message: 'canary' }, { status: 401 }),
      { code: 'renewal-failed', retryable: true },
    ],
    [
      'a redirect',
      new Response(null, { status: 302, headers: { location: 'http://elsewhere.test' } }),
      { code: 'transport' },
    ],
    ['JSON without a token', Response.json({ token: 'canary' }), { code: 'renewal-failed' }],
  ])('%s becomes a typed error', async (_, answer, expected) => {
    await expect(oauthClientCredentials(client).obtain(contextWith(answer))).rejects.toMatchObject(expected)
  })

  test.each([
    ['clientId', () => oauthClientCredentials({ clientId: '', clientSecret: 'x' })],
    ['clientSecret', () => oauthClientCredentials({ clientId: 'x', clientSecret: '' })],
    ['refreshToken', () => oauthRefreshToken({ clientId: 'x', refreshToken: '' })],
  ])('names the option %s when it is missing', (option, make) => {
    expect(make).toThrow(
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining(option) }),
    )
  })
})

describe('where a grant may run', () => {
  test('client credentials cannot be made in a browser', () => {
    vi.stubGlobal('document', {})
    const make = (): unknown => oauthClientCredentials({ clientId: 'x', clientSecret: 'canary' })
    expect(make).toThrow(expect.objectContaining({ code: 'server-only-credential' }))
    expect(() => oauthRefreshToken({ clientId: 'x', refreshToken: 'y', clientSecret: 'z' })).toThrow()
    expect(oauthRefreshToken({ clientId: 'x', refreshToken: 'y' }).kind).toBe('refresh-token')
  })

  test.each([
    ['Node', {}, true],
    ['Node 24', { navigator: { userAgent: 'Node.js/24' } }, true],
    ['Bun', { navigator: { userAgent: 'Bun/1.3' } }, true],
    ['Deno', { navigator: { userAgent: 'Deno/2.5' } }, true],
    ['a worker in Deno', { WorkerGlobalScope: {}, navigator: { userAgent: 'Deno/2.5' } }, true],
    [
      'workerd',
      { WorkerGlobalScope: {}, WebSocketPair: {}, navigator: { userAgent: 'Cloudflare-Workers' } },
      true,
    ],
    ['a page', { document: {}, navigator: { userAgent: 'Mozilla/5.0' } }, false],
    [
      'a browser worker',
      { WorkerGlobalScope: {}, importScripts: {}, navigator: { userAgent: 'Mozilla/5.0' } },
      false,
    ],
    ['React Native', { navigator: { product: 'ReactNative' } }, false],
  ])('%s', (_, globals, expected) => {
    expect(isServerRuntime(globals)).toBe(expected)
  })
})

describe('what a grant shows', () => {
  test('neither its principal nor its secret', () => {
    const grants = [
      oauthClientCredentials({ clientId: 'x', clientSecret: 'canary' }),
      oauthRefreshToken({ clientId: 'x', refreshToken: 'canary' }),
      accessToken(() => 'canary', { principal: 'canary' }),
    ]
    for (const grant of grants) expect(inspect(grant) + JSON.stringify(grant)).not.toContain('canary')
    expect(grants[2]?.principal).toBe('canary')
  })

  test('a grant without `obtain` is refused', () => {
    expect(() => defineGrant({ kind: 'x' } as never)).toThrow(
      expect.objectContaining({ code: 'configuration' }),
    )
  })
})

describe('JSON Web Tokens', () => {
  test('are read without being verified, also beyond ASCII', () => {
    const token = jwt({ iat: 1, exp: 3_601, sub: 'Jörg?>', email: 'canary' })
    expect(jwtClaims(token)).toEqual({ iat: 1, exp: 3_601, sub: 'Jörg?>' })
    expect(jwtLifetime(token)).toBe(3_600_000)
  })

  test.each([
    '',
    'opaque',
    'a.b',
    'a.!!!.c',
    'a.bnVsbA.c',
    'a.b.c.d',
    jwt({ iat: 5, exp: 5 }),
    jwt({ exp: 5 }),
    jwt({ iat: '1', exp: '2' }),
  ])('have no lifetime when they are "%s"', (token) => {
    expect(jwtLifetime(token)).toBeUndefined()
  })
})
