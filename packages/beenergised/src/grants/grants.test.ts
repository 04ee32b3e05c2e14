import { ConfigurationError, type GrantContext, systemClock } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { applicationKey } from './application-key.ts'
import { auth0 } from './auth0.ts'
import { preSharedKey } from './pre-shared-key.ts'

const url = 'https://community.example/graphql/'
const credential = { key: 'psk-canary', username: 'ada@example.com', password: 'password-canary' }

/** Records each request as it would go over the wire, and answers from a list. */
function recorder(...answers: (() => Response)[]) {
  const requests: { method: string; url: string; headers: Record<string, string>; body: unknown }[] = []
  const context: GrantContext = {
    endpoint: { url },
    clock: systemClock,
    signal: new AbortController().signal,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      requests.push({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: await request.json(),
      })
      return (answers.shift() ?? (() => Response.error()))()
    },
  }
  return { requests, context }
}

const pair = (operation: string, session: string, refresh: string) => () =>
  Response.json({ data: { [operation]: { sessionToken: session, refreshToken: refresh } } })

describe('the requests of preSharedKey', () => {
  it('sign in with the key as bearer', async () => {
    const { requests, context } = recorder(pair('initSession', 'session-1', 'refresh-1'))
    const tokens = await preSharedKey(credential).obtain(context)
    expect(tokens).toEqual({ accessToken: 'session-1', refreshToken: 'refresh-1', lifetime: 3_600_000 })
    expect(requests).toEqual([
      {
        method: 'POST',
        url,
        headers: {
          accept: 'application/graphql-response+json, application/json',
          authorization: 'Bearer psk-canary',
          'content-type': 'application/json',
        },
        body: {
          operationName: 'InitSession',
          query:
            'mutation InitSession($username: String!, $password: String!) {\n  initSession(username: $username, password: $password) { sessionToken refreshToken }\n}',
          variables: { username: 'ada@example.com', password: 'password-canary' },
        },
      },
    ])
  })

  it('renew with the refresh token as bearer, and never with the session token (A26)', async () => {
    const { requests, context } = recorder(pair('refreshSession', 'session-2', 'refresh-2'))
    const tokens = await preSharedKey({ ...credential, lifetime: 600_000 }).renew?.('refresh-1', context)
    expect(tokens).toEqual({ accessToken: 'session-2', refreshToken: 'refresh-2', lifetime: 600_000 })
    expect(requests).toEqual([
      {
        method: 'POST',
        url,
        headers: {
          accept: 'application/graphql-response+json, application/json',
          authorization: 'Bearer refresh-1',
          'content-type': 'application/json',
        },
        body: {
          operationName: 'RefreshSession',
          query: 'mutation RefreshSession { refreshSession { sessionToken refreshToken } }',
        },
      },
    ])
  })
})

describe('preSharedKey', () => {
  it.each([
    ['refused by status alone', () => new Response('', { status: 401 }), 'transport'],
    [
      'refused by code',
      () => Response.json({ errors: [{ message: 'canary', extensions: { code: 'UNAUTHENTICATED' } }] }),
      'credential-rejected',
    ],
    ['limited', () => new Response('', { status: 429, headers: { 'retry-after': '3' } }), 'rate-limited'],
    ['answered by a proxy', () => new Response('<html>canary</html>', { status: 502 }), 'transport'],
    [
      'answered with half a pair',
      () => Response.json({ data: { initSession: { refreshToken: 'canary' } } }),
      'renewal-failed',
    ],
    ['answered with null', () => Response.json({ data: { initSession: null } }), 'renewal-failed'],
    [
      'answered with an error that nobody knows',
      () => Response.json({ errors: [{ message: "Couldn't fetch email configuration" }] }),
      'renewal-failed',
    ],
  ])('ends in a typed error without a secret when it is %s', async (_, answer, code) => {
    const { context } = recorder(answer)
    const error = await preSharedKey(credential)
      .obtain(context)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code, provider: 'beenergised' })
    expect(JSON.stringify(error) + String(error)).not.toContain('canary')
  })

  it.each(['key', 'username', 'password'] as const)('asks for `%s`', (option) => {
    expect(() => preSharedKey({ ...credential, [option]: ' ' })).toThrow(ConfigurationError)
    expect(() => preSharedKey({ ...credential, [option]: ' ' })).toThrow(option)
  })

  it('asks for a lifetime that is one', () => {
    expect(() => preSharedKey({ ...credential, lifetime: 0 })).toThrow(/`lifetime`/)
  })

  it('never presents a refresh token twice, and belongs on a server', () => {
    expect(preSharedKey(credential)).toMatchObject({ refreshTokenUse: 'single-use', runsOn: 'server' })
  })

  it('shows no secret when it is printed', () => {
    expect(JSON.stringify(preSharedKey(credential))).not.toContain('canary')
  })

  it('tells two users, two applications and two passwords apart', () => {
    const principals = [
      credential,
      { ...credential, username: 'bob@example.com' },
      { ...credential, key: 'other' },
      { ...credential, password: 'wrong' },
    ].map((each) => preSharedKey(each).principal)
    expect(new Set(principals).size).toBe(4)
    expect(preSharedKey({ ...credential, lifetime: 600_000 }).principal).toBe(principals[0])
  })
})

describe('applicationKey', () => {
  it('is the token itself and sends nothing', async () => {
    const { requests, context } = recorder()
    expect(await applicationKey('psk-canary').obtain(context)).toEqual({ accessToken: 'psk-canary' })
    expect(requests).toEqual([])
  })
})

describe('auth0', () => {
  const context = (): GrantContext => recorder().context

  it('asks the app for its token and counts it as good for the documented hour', async () => {
    const grant = auth0(async () => 'opaque')
    expect(await grant.obtain(context())).toMatchObject({ accessToken: 'opaque', lifetime: 3_600_000 })
    expect(grant).toMatchObject({ kind: 'auth0', refreshTokenUse: 'none', runsOn: 'anywhere' })
  })

  it('goes by the lifetime that the token itself names', async () => {
    const claims = btoa(JSON.stringify({ sub: 'auth0|ada', iat: 1_700_000_000, exp: 1_700_000_600 }))
    const tokens = await auth0(async () => `e30.${claims}.sig`).obtain(context())
    expect(tokens).toMatchObject({ lifetime: 600_000, subject: 'auth0|ada' })
  })

  it('belongs to nobody in particular unless the app says to whom', () => {
    expect(auth0(async () => 't').principal).toBeNull()
    expect(auth0(async () => 't', { principal: 'auth0|ada' }).principal).toBe('auth0|ada')
  })
})
