import { createHash } from 'node:crypto'
import {
  type Clock,
  EnergyError,
  type Grant,
  type GrantContext,
  memoryStore,
  systemClock,
} from '@energy/auth-core'
import { SignInFailedError, type StartedAuthorization } from '@energy/auth-core/oauth'
import { describe, expect, it, vi } from 'vitest'
import { createKrakenClient } from '../client.ts'
import { resumeSignIn } from '../grants/index.ts'
import { createKrakenSession } from '../session.ts'
import { completeAuthorization, startAuthorization } from './authorization-code.ts'

const redirectUri = 'https://app.example.com/callback'
const application = { instance: 'de', clientId: 'app-1', redirectUri, scope: 'openid' } as const
const tokenUrl = 'https://auth.oeg-kraken.energy/token/'
const issuedAt = 1_780_000_000_000

interface SentRequest {
  readonly url: string
  readonly headers: Record<string, string>
  readonly form: Record<string, string>
}

/** An auth server that answers in turn, the last answer again and again, and keeps what was sent. */
function fakeServer(...answers: (() => Response)[]) {
  const sent: SentRequest[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push({
      url: String(input),
      headers: Object.fromEntries(new Headers(init?.headers)),
      form: Object.fromEntries(new URLSearchParams(String(init?.body))),
    })
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    return answer?.() ?? Response.error()
  }
  return { sent, fetch }
}

function jwt(claims: object): string {
  const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '')
  return `${part({ alg: 'RS256' })}.${part(claims)}.signature`
}

const token = (number: number) => jwt({ sub: 'kraken|account-user:42', number })
const tokens = (number: number) => () =>
  Response.json({ access_token: token(number), expires_in: 3600, refresh_token: `refresh-${number}` })
const refused = (error: string) => () =>
  Response.json({ error, error_description: 'canary-body' }, { status: 400 })

const callback = (parameters: Record<string, string>): string =>
  `${redirectUri}?${new URLSearchParams(parameters)}`

const clockAt = (now: number): Clock => ({ ...systemClock, now: () => now })

function contextAt(now: number, fetch: typeof globalThis.fetch): GrantContext {
  return { fetch, clock: clockAt(now), signal: new AbortController().signal }
}

describe('startAuthorization', () => {
  it('sends the customer to the auth server with a challenge, and keeps the verifier out of the url', async () => {
    const started = await startAuthorization(application)
    const url = new URL(started.url)
    expect(url.origin + url.pathname).toBe('https://auth.oeg-kraken.energy/authorize/')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'app-1',
      redirect_uri: redirectUri,
      scope: 'openid',
      state: started.state,
      code_challenge: createHash('sha256').update(started.codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    })
    expect(started.url).not.toContain(started.codeVerifier)
    expect(started.codeVerifier).toMatch(/^[\w-]{43}$/)
  })

  it('guesses no two sign-ins alike', async () => {
    const starts = await Promise.all(Array.from({ length: 50 }, () => startAuthorization(application)))
    expect(new Set(starts.flatMap(({ state, codeVerifier }) => [state, codeVerifier])).size).toBe(100)
  })

  it('finds the other urls beside a token url of the app, with or without the last slash', async () => {
    for (const url of ['http://127.0.0.1:4000/kraken/de/token/', 'http://127.0.0.1:4000/kraken/de/token']) {
      const started = await startAuthorization({ clientId: 'app-1', redirectUri, tokenUrl: url })
      expect(started.url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/kraken\/de\/authorize\/\?/)
    }
  })

  it.each([
    ['no client', { ...application, clientId: '' }, /`clientId` is missing/],
    ['no redirect', { ...application, redirectUri: 'callback' }, /`redirectUri` is no URL/],
    ['no server', { clientId: 'app-1', redirectUri }, /Set `instance`, or `tokenUrl`/],
  ])('refuses %s', async (_, options, message) => {
    await expect(startAuthorization(options)).rejects.toThrow(message)
  })

  it('needs a page where the challenge can be computed', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    await expect(startAuthorization(application)).rejects.toMatchObject({ code: 'configuration' })
  })
})

describe('completeAuthorization', () => {
  const start = async () => await startAuthorization(application)

  it('exchanges the code with the verifier in the body, and without a secret', async () => {
    const started = await start()
    const { sent, fetch } = fakeServer(tokens(1))
    const { subject } = await completeAuthorization(
      callback({ code: 'code-1', state: started.state, iss: tokenUrl }),
      started,
      { fetch },
    )
    expect(subject).toBe('kraken|account-user:42')
    expect(sent).toEqual([
      {
        url: tokenUrl,
        headers: {
          'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
          accept: 'application/json',
        },
        form: {
          grant_type: 'authorization_code',
          code: 'code-1',
          redirect_uri: redirectUri,
          code_verifier: started.codeVerifier,
          client_id: 'app-1',
        },
      },
    ])
  })

  it('survives the way of what was started through JSON, and takes a url without a host', async () => {
    const started: StartedAuthorization = JSON.parse(JSON.stringify(await start()))
    const { sent, fetch } = fakeServer(tokens(1))
    await completeAuthorization(`/callback?code=code-1&state=${started.state}`, started, { fetch })
    expect(sent[0]?.form.code).toBe('code-1')
  })

  it('sends the secret of a confidential application in the body, and never from a browser', async () => {
    const started = await start()
    const { sent, fetch } = fakeServer(tokens(1))
    const url = callback({ code: 'code-1', state: started.state })
    await completeAuthorization(url, started, { fetch, clientSecret: 'secret' })
    expect(sent[0]?.form.client_secret).toBe('secret')
    vi.stubGlobal('document', {})
    await expect(
      completeAuthorization(url, started, { fetch, clientSecret: 'secret' }),
    ).rejects.toMatchObject({ code: 'server-only-credential' })
    expect(sent).toHaveLength(1)
  })

  it.each([
    ['another state', { code: 'canary', state: 'other' }, 'state-mismatch'],
    ['no state', { code: 'canary' }, 'state-mismatch'],
    ['another issuer', { code: 'canary', state: '<state>', iss: 'https://evil.example/' }, 'issuer-mismatch'],
    ['a customer who said no', { error: 'access_denied', state: '<state>' }, 'denied'],
    ['a refusal in the name of another sign-in', { error: 'access_denied', state: 'x' }, 'state-mismatch'],
    ['another refusal', { error: 'invalid_scope', state: '<state>' }, 'refused'],
    ['a refusal that is no plain word', { error: 'canary <b>', state: '<state>' }, 'refused'],
    ['neither code nor error', { state: '<state>' }, 'refused'],
    ['both code and error', { code: 'canary', error: 'server_error', state: '<state>' }, 'refused'],
  ])('sends nothing upon %s', async (_, parameters, reason) => {
    const started = await start()
    const { sent, fetch } = fakeServer(tokens(1))
    const url = callback(parameters).replace(encodeURIComponent('<state>'), started.state)
    const failure: unknown = await completeAuthorization(url, started, { fetch }).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(SignInFailedError)
    expect(failure).toMatchObject({ code: 'sign-in-failed', reason })
    expect(JSON.stringify(failure) + String(failure)).not.toMatch(/canary|evil/)
    expect(sent).toEqual([])
  })

  it('counts a parameter that comes twice as missing', async () => {
    const started = await start()
    const { sent, fetch } = fakeServer(tokens(1))
    const url = `${redirectUri}?code=a&code=b&state=${started.state}`
    await expect(completeAuthorization(url, started, { fetch })).rejects.toMatchObject({ reason: 'refused' })
    expect(sent).toEqual([])
  })

  it.each([
    ['a code that is refused', refused('invalid_grant'), { code: 'sign-in-failed', reason: 'code-refused' }],
    ['an application that is refused', refused('invalid_client'), { code: 'credential-rejected' }],
    ['a firewall', () => new Response('canary-body', { status: 403 }), { code: 'transport', status: 403 }],
    ['no tokens', () => Response.json({}), { code: 'renewal-failed' }],
  ])('is a typed error upon %s, without a word of the answer or the code', async (_, answer, expected) => {
    const started = await start()
    const { fetch } = fakeServer(answer)
    const url = callback({ code: 'canary-code', state: started.state })
    const failure: unknown = await completeAuthorization(url, started, { fetch }).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject(expected)
    expect(EnergyError.isInstance(failure)).toBe(true)
    const shown = JSON.stringify(failure) + String(failure)
    expect(shown).not.toContain('canary')
    expect(shown).not.toContain(started.codeVerifier)
  })

  it('ends with the reason of the signal', async () => {
    const started = await start()
    const stop = new AbortController()
    const fetch: typeof globalThis.fetch = async (_, init) => {
      stop.abort(new Error('left the page'))
      throw init?.signal?.reason
    }
    const url = callback({ code: 'code-1', state: started.state })
    await expect(completeAuthorization(url, started, { fetch, signal: stop.signal })).rejects.toThrow(
      'left the page',
    )
  })
})

describe('the grant of a sign-in', () => {
  async function signIn(fetch: typeof globalThis.fetch, scope = 'openid') {
    const started = await startAuthorization({ ...application, scope })
    const url = callback({ code: 'code-1', state: started.state })
    return completeAuthorization(url, started, { fetch, clock: clockAt(issuedAt) })
  }

  it('hands out its tokens once, with the lifetime that is left', async () => {
    const { sent, fetch } = fakeServer(tokens(1))
    const { grant } = await signIn(fetch)
    const context = contextAt(issuedAt + 60_000, fetch)
    await expect(grant.obtain(context)).resolves.toMatchObject({
      accessToken: token(1),
      lifetime: 3_540_000,
      refreshToken: 'refresh-1',
      subject: 'kraken|account-user:42',
    })
    await expect(grant.obtain(context)).rejects.toMatchObject({ code: 'reauthentication-required' })
    expect(sent).toHaveLength(1)
  })

  it('renews at once when its tokens expired before they were used', async () => {
    const { sent, fetch } = fakeServer(tokens(1), tokens(2))
    const { grant } = await signIn(fetch)
    await expect(grant.obtain(contextAt(issuedAt + 3_600_000, fetch))).resolves.toMatchObject({
      accessToken: token(2),
    })
    expect(sent[1]).toMatchObject({
      url: tokenUrl,
      form: { grant_type: 'refresh_token', refresh_token: 'refresh-1', client_id: 'app-1' },
    })
    expect(sent[1]?.headers).not.toHaveProperty('authorization')
  })

  it('shows no secret', async () => {
    const { fetch } = fakeServer(tokens(1))
    const { grant } = await signIn(fetch)
    expect(JSON.stringify(grant)).not.toMatch(/refresh-1|code-1|signature/)
  })

  it('is an identity of its own: no two sign-ins share what is stored', async () => {
    const signIns = await Promise.all([
      signIn(fakeServer(tokens(1)).fetch),
      signIn(fakeServer(tokens(2)).fetch),
      signIn(fakeServer(tokens(1)).fetch, 'full-customer-access'),
      signIn(fakeServer(() => Response.json({ access_token: 'opaque' })).fetch),
    ])
    const principals = signIns.map(({ grant }) => grant.principal)
    expect(new Set(principals).size).toBe(4)
    expect(principals).not.toContain(null)
  })

  it('lives on in a store: the next start of the app resumes it, until nothing works any more', async () => {
    const store = memoryStore()
    const authorizations: (string | null)[] = []
    const answers = [tokens(1), tokens(2)]
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(input) === tokenUrl) return answers.shift()?.() ?? refused('invalid_grant')()
      authorizations.push(new Headers(init?.headers).get('authorization'))
      return authorizations.length === 2
        ? Response.json({ errors: [{ message: 'x', extensions: { errorCode: 'KT-CT-1124' } }] })
        : Response.json({ data: { viewer: { id: '42' } } })
    }
    const { grant } = await signIn(fetch)
    const session = createKrakenSession({
      instance: 'de',
      auth: grant,
      store,
      fetch,
      clock: clockAt(issuedAt),
    })
    const query = (auth?: Grant) =>
      createKrakenClient({
        instance: 'de',
        ...(auth ? { auth, store } : { session }),
        fetch,
        clock: clockAt(issuedAt),
        exchanges: [],
      })
        .query('{ viewer { id } }', {})
        .toPromise()

    expect((await query()).data).toEqual({ viewer: { id: '42' } })
    const resumed = resumeSignIn(await session.resumeHandle(), application)
    expect((await query(resumed)).data).toEqual({ viewer: { id: '42' } })
    expect(authorizations).toEqual([token(1), token(1), token(2)])
  })

  it('shares nothing with another sign-in of the same customer', async () => {
    const store = memoryStore()
    const { fetch } = fakeServer(tokens(1), tokens(2))
    const clock = clockAt(issuedAt)
    const sessions = [await signIn(fetch), await signIn(fetch)].map(({ grant }) =>
      createKrakenSession({ instance: 'de', auth: grant, store, fetch, clock }),
    )
    const leases = await Promise.all(sessions.map((session) => session.token()))
    expect(leases.map(({ authorization }) => authorization)).toEqual([token(1), token(2)])
    await sessions[0]?.signOut()
    expect(await sessions[1]?.token()).toMatchObject({ authorization: token(2) })
  })

  it('asks for a new sign-in when there is nothing to resume', async () => {
    const { fetch, sent } = fakeServer(tokens(1))
    const auth = resumeSignIn('kraken|account-user:42', application)
    const client = createKrakenClient({ instance: 'de', auth, store: memoryStore(), fetch })
    const { error } = await client.query('{ viewer { id } }', {}).toPromise()
    expect(error?.networkError).toMatchObject({ code: 'reauthentication-required' })
    expect(sent).toEqual([])
  })
})
