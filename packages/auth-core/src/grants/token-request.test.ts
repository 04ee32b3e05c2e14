import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { createSession } from '../session/create-session.ts'
import { renewalFailure } from '../session/renewal-failure.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import type { GrantContext } from './grant.ts'
import { graphqlTokenRequest } from './graphql-token-request.ts'
import { oauthClientCredentials, oauthRefreshToken } from './oauth.ts'

const hour = 3_600_000
const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

function contextWith(fetch: typeof globalThis.fetch, now = Date.UTC(2026, 0, 1)): GrantContext {
  return { fetch, clock: { ...systemClock, now: () => now }, signal: new AbortController().signal }
}

const credentials = {
  clientId: 'app',
  clientSecret: 'canary-secret',
  tokenUrl: 'https://auth.example.com/token',
}

/** Both forms of token endpoints: what holds for one holds for the other. */
const ways: readonly [string, (url: string, context: GrantContext) => Promise<unknown>][] = [
  ['OAuth', (tokenUrl, context) => oauthClientCredentials({ ...credentials, tokenUrl }).obtain(context)],
  [
    'GraphQL',
    (url, context) =>
      graphqlTokenRequest(
        {
          provider: exampleProvider,
          url,
          query: 'mutation SignIn($key: String!) { signIn(key: $key) { token } }',
          operationName: 'SignIn',
          variables: { key: 'canary-secret' },
        },
        context,
      ),
  ],
]

async function failureOf(call: Promise<unknown>): Promise<EnergyError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!EnergyError.isInstance(error)) throw new Error(`not an error of ours: ${String(error)}`)
  expect(JSON.stringify(error) + String(error)).not.toContain('canary')
  return error
}

describe.each(ways)('a token endpoint (%s)', (_, ask) => {
  test('that redirects gets the credential, and nobody else does', async () => {
    const stranger: string[] = []
    const elsewhere = await listen((request, response) => {
      stranger.push(String(request.url))
      response.end('{}')
    })
    for (const status of [301, 302, 303, 307, 308]) {
      const url = await listen((_, response) =>
        response.writeHead(status, { location: `${elsewhere}canary?key=canary` }).end(),
      )
      const error = await failureOf(ask(url, contextWith(globalThis.fetch)))
      expect(error).toMatchObject({ code: 'transport', status, retryable: false })
      expect(error.message).toContain(new URL(elsewhere).origin)
    }
    expect(stranger).toEqual([])
  })

  test('that answers without an end is read up to 1 MiB', async () => {
    let sent = 0
    const url = await listen((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => {
        sent += 65_536
        response.write('canary'.padEnd(65_536))
      }, 1)
      request.socket.on('close', () => clearInterval(timer))
    })
    expect(await failureOf(ask(url, contextWith(globalThis.fetch)))).toMatchObject({
      code: 'transport',
      message: expect.stringContaining('1 MiB'),
    })
    expect(sent).toBeLessThan(20 * 1_048_576)
  })

  test.each([
    ['120', 120_000],
    ['0.5', 500],
    ['Thu, 01 Jan 2026 00:10:00 GMT', 600_000],
    ['1800000000', hour],
    ['Thu, 01 Jan 2083 00:00:00 GMT', hour],
  ])('that says `Retry-After: %s` is believed, on every path, up to an hour', async (value, expected) => {
    const now = Date.UTC(2026, 0, 1)
    const headers = { 'retry-after': value, date: 'Thu, 01 Jan 2026 00:00:00 GMT' }
    const answers = [
      () => new Response('', { status: 429, headers }),
      () => Response.json({ message: 'canary' }, { status: 429, headers }),
      () => new Response('<html>canary</html>', { status: 503, headers }),
      () => Response.json({ message: 'canary' }, { status: 503, headers }),
      () => Response.json({ error: 'temporarily_unavailable' }, { status: 503, headers }),
    ]
    for (const answer of answers) {
      const error = await failureOf(
        ask(
          'https://auth.example.com/',
          contextWith(async () => answer(), now),
        ),
      )
      expect(error.retryAt).toBe(now + expected)
    }
  })

  test.each([401, 403, 404, 418, 500, 502, 503])(
    'whose status %i brings no word of the provider is not final',
    async (status) => {
      for (const body of [
        '',
        '<html>canary</html>',
        '{"message":"canary"}',
        '[]',
        '{"error":{"code":401}}',
      ]) {
        const answer = async (): Promise<Response> => new Response(body, { status })
        const error = await failureOf(ask('https://auth.example.com/', contextWith(answer)))
        expect(error.code).toMatch(/^(transport|renewal-failed)$/)
        // Whoever does not know whether it was executed does not call it safe to be repeated; the session knows how.
        expect(error.retryable).toBe(!('outcomeUnknown' in error && error.outcomeUnknown))
        const about = {
          clock: systemClock,
          random: Math.random,
          provider: undefined,
          count: 0,
          hasWorked: false,
        }
        expect(renewalFailure(error, about).cooldown).toBeLessThan(60_000)
      }
    },
  )
})

test('the page of a firewall is answered with patience, and the next attempt gets through', async () => {
  // Before: 401 with a page of HTML was `credential-rejected`, for good.
  const clock = createVirtualClock()
  const answers = [
    new Response('<html>canary</html>', { status: 401 }),
    new Response('<html>canary</html>', { status: 403 }),
    Response.json({ access_token: 'access', expires_in: 3600 }),
  ]
  const fetch = async (): Promise<Response> => answers.shift() ?? Response.error()
  const session = createSession({ grant: oauthClientCredentials(credentials), clock, fetch, random: () => 0 })
  for (const wait of [5_000, 10_000]) {
    await expect(session.token()).rejects.toMatchObject({
      code: 'renewal-failed',
      retryAt: clock.now() + wait,
    })
    await clock.advance(wait)
  }
  expect(await session.token()).toMatchObject({ authorization: 'Bearer access' })
})

test.each([1, 0.001, 9])(
  'a token that is said to live for %d s is not renewed at every call',
  async (expiresIn) => {
    const clock = createVirtualClock()
    let calls = 0
    const fetch = async (): Promise<Response> =>
      Response.json({ access_token: `access-${++calls}`, expires_in: expiresIn })
    const session = createSession({ grant: oauthClientCredentials(credentials), clock, fetch })
    for (let second = 0; second < 60; second++) {
      await session.token()
      await clock.advance(1_000)
    }
    expect(calls).toBeLessThanOrEqual(7)
  },
)

test.each(['reusable', 'rotating', 'single-use'] as const)(
  'a renewal that brings no new refresh token keeps the old one: %s',
  async (refreshTokenUse) => {
    const clock = createVirtualClock()
    const presented: (string | null)[] = []
    const fetch: typeof globalThis.fetch = async (_, init) => {
      presented.push(new URLSearchParams(String(init?.body)).get('refresh_token'))
      return Response.json({ access_token: `access-${presented.length}`, expires_in: 3600 })
    }
    const grant = oauthRefreshToken({
      clientId: 'app',
      refreshToken: 'given',
      refreshTokenUse,
      tokenUrl: credentials.tokenUrl,
    })
    const session = createSession({ grant, clock, fetch })
    for (let expiry = 0; expiry < 3; expiry++) {
      await session.token()
      await clock.advance(hour)
    }
    expect(presented).toEqual(['given', 'given', 'given'])
  },
)

test.each([
  ['a line break', 'acc\ness'],
  ['a line break at its end', 'access\n'],
  ['letters outside Latin-1', 'accéss-токен'],
  ['a null byte', 'acc\u0000ess'],
])('a token with %s is refused when it arrives', async (_, token) => {
  const fetch = async (): Promise<Response> => Response.json({ access_token: token, expires_in: 3600 })
  for (const refresh of [{}, { refresh_token: 'fine' }]) {
    const bring = async (): Promise<Response> =>
      Response.json({ ...(await (await fetch()).json()), ...refresh })
    const session = createSession({
      grant: oauthClientCredentials(credentials),
      clock: createVirtualClock(),
      fetch: bring,
    })
    await expect(session.token()).rejects.toMatchObject({
      code: 'renewal-failed',
      message: expect.stringContaining('no header can carry'),
    })
    expect(session.peek()).toBeUndefined()
  }
})

test.each([
  ['tokenUrl', () => oauthClientCredentials({ ...credentials, tokenUrl: 'http://auth.example.com/token' })],
  [
    'tokenUrl',
    () => oauthRefreshToken({ clientId: 'app', refreshToken: 'x', tokenUrl: 'http://10.0.0.1/token' }),
  ],
  ['url', () => createSession({ grant: null, endpoint: { url: 'http://api.example.com/' } })],
  [
    'tokenUrl',
    () =>
      createSession({ grant: null, endpoint: { url: 'https://a.example/', tokenUrl: 'http://b.example/' } }),
  ],
])('`%s` over plain http is refused before anything is sent', (option, make) => {
  expect(make).toThrow(
    expect.objectContaining({ code: 'configuration', message: expect.stringContaining(`\`${option}\``) }),
  )
})

test('plain http is for this machine, and for who says so', () => {
  const insecure = { url: 'http://api.example.com/', tokenUrl: 'http://auth.example.com/' }
  createSession({ grant: null, endpoint: { url: 'http://localhost:4000/' } })
  createSession({ grant: null, endpoint: insecure, allowInsecureRequests: true })
  oauthClientCredentials({ ...credentials, tokenUrl: insecure.tokenUrl, allowInsecureRequests: true })
})
