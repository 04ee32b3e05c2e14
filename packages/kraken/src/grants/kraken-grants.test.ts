import {
  CredentialRejectedError,
  EnergyError,
  type Grant,
  type GrantContext,
  RateLimitedError,
  systemClock,
  TransportError,
} from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { apiKey } from './api-key.ts'
import { emailPassword } from './email-password.ts'
import { refreshTokenLifetime } from './obtain-kraken-token.ts'
import { organizationSecretKey } from './organization-secret-key.ts'
import { preSignedKey } from './pre-signed-key.ts'
import { refreshToken } from './refresh-token.ts'

const url = 'https://api.oeg-kraken.energy/v1/graphql/'
const issuedAt = 1_780_000_000

interface SentRequest {
  readonly url: string
  readonly method: string | undefined
  readonly headers: Record<string, string>
  readonly body: { readonly query: string; readonly operationName: string; readonly variables: unknown }
}

/** A platform that answers every request alike and remembers what was sent. */
function fakePlatform(answer: () => Response): { sent: SentRequest[]; context: GrantContext } {
  const sent: SentRequest[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push({
      url: String(input),
      method: init?.method,
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: JSON.parse(String(init?.body)),
    })
    return answer()
  }
  return {
    sent,
    context: { endpoint: { url }, fetch, clock: systemClock, signal: new AbortController().signal },
  }
}

function token(claims: object): string {
  const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '')
  return `${part({ alg: 'RS256' })}.${part(claims)}.signature`
}

const accessToken = token({ iat: issuedAt, exp: issuedAt + 3600, email: 'erika@example.com' })

const signedIn = () =>
  Response.json({
    data: {
      obtainKrakenToken: {
        token: accessToken,
        refreshToken: 'next',
        refreshExpiresIn: issuedAt + 7 * 86_400,
      },
    },
  })

const refused = (errorCode: string, errorType: string) => () =>
  Response.json({
    data: { obtainKrakenToken: null },
    errors: [{ message: 'Invalid data.', extensions: { errorCode, errorType } }],
  })

const grants: [string, Grant, object][] = [
  ['apiKey', apiKey('sk_live_1'), { APIKey: 'sk_live_1' }],
  [
    'emailPassword',
    emailPassword({ email: 'erika@example.com', password: 'geheim' }),
    { email: 'erika@example.com', password: 'geheim' },
  ],
  [
    'emailPassword with a captcha',
    emailPassword({ email: 'erika@example.com', password: 'geheim', captchaResponse: 'seen' }),
    { email: 'erika@example.com', password: 'geheim', captchaResponse: 'seen' },
  ],
  ['organizationSecretKey', organizationSecretKey('sk_live_2'), { organizationSecretKey: 'sk_live_2' }],
  ['preSignedKey', preSignedKey('from-a-link'), { preSignedKey: 'from-a-link' }],
  ['refreshToken', refreshToken('given'), { refreshToken: 'given' }],
]

describe.each(grants)('the golden request of %s', (_, grant, input) => {
  it('posts the token mutation to the GraphQL url without an authorization header', async () => {
    const { sent, context } = fakePlatform(signedIn)
    await grant.obtain(context)
    expect(sent).toEqual([
      {
        url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
        },
        body: {
          operationName: 'obtainKrakenToken',
          query: expect.stringContaining('obtainKrakenToken(input: $input)'),
          variables: { input },
        },
      },
    ])
  })

  it('renews with the refresh token alone', async () => {
    const { sent, context } = fakePlatform(signedIn)
    await grant.renew?.('stored', context)
    expect(sent[0]?.body.variables).toEqual({ input: { refreshToken: 'stored' } })
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
  })

  it('hides its credential from JSON and inspection', () => {
    expect(JSON.stringify(grant)).not.toMatch(/sk_live|geheim|from-a-link|given/)
  })
})

describe('the tokens of a Kraken grant', () => {
  it('live as long as the token says, and the refresh token until the moment that the platform names', async () => {
    const { context } = fakePlatform(signedIn)
    await expect(apiKey('sk_live_1').obtain(context)).resolves.toMatchObject({
      accessToken,
      lifetime: 3_600_000,
      refreshToken: 'next',
      refreshTokenLifetime: 7 * 86_400_000,
    })
  })

  it.each([
    ['a Unix time', issuedAt + 60, issuedAt, 60_000],
    ['a Unix time that has passed', issuedAt - 60, issuedAt, 0],
    ['a number too small for a Unix time, as a duration', 604_800, issuedAt, 604_800_000],
    ['a Unix time when nobody knows the clock of the server', issuedAt, undefined, undefined],
    ['nothing', undefined, issuedAt, undefined],
    ['a negative number', -1, issuedAt, undefined],
  ])('read refreshExpiresIn from %s', (_, refreshExpiresIn, issued, expected) => {
    expect(refreshTokenLifetime(refreshExpiresIn, issued)).toBe(expected)
  })
})

describe('a sign-in after 2038, when a Unix time no longer fits the field', () => {
  it.each([
    ['null', { refreshExpiresIn: null }],
    ['nothing', {}],
  ])('keeps the refresh token without an expiry when %s is answered for it', async (_, expiry) => {
    const answer = { token: accessToken, refreshToken: 'next', ...expiry }
    const { context } = fakePlatform(() => Response.json({ data: { obtainKrakenToken: answer } }))
    const tokens = await apiKey('sk_live_1').obtain(context)
    expect(tokens).toMatchObject({ accessToken, refreshToken: 'next', lifetime: 3_600_000 })
    expect(tokens.refreshTokenLifetime).toBeUndefined()
  })
})

describe('a refusal of the token mutation', () => {
  it.each([
    ['a wrong key', refused('KT-CT-1139', 'VALIDATION'), CredentialRejectedError],
    ['an expired refresh token', refused('KT-CT-1134', 'VALIDATION'), CredentialRejectedError],
    ['a login limit', refused('KT-CT-1199', 'AUTHORIZATION'), RateLimitedError],
    ['an HTML page of a gateway', () => new Response('<h1>502</h1>', { status: 502 }), TransportError],
    ['an HTML page of a firewall', () => new Response('<h1>403</h1>', { status: 403 }), TransportError],
    ['something that is not JSON', () => new Response('hello'), TransportError],
  ])('is a typed error without the credential: %s', async (_, answer, expected) => {
    const { context } = fakePlatform(answer)
    const failure: unknown = await apiKey('sk_live_canary')
      .obtain(context)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(expected)
    expect(EnergyError.isInstance(failure)).toBe(true)
    expect(JSON.stringify(failure) + String(failure)).not.toContain('canary')
  })
})

describe('a missing credential', () => {
  it.each([
    ['apiKey', () => apiKey('')],
    ['emailPassword', () => emailPassword({ email: 'erika@example.com', password: '' })],
    ['organizationSecretKey', () => organizationSecretKey(' ')],
    ['preSignedKey', () => preSignedKey('')],
    ['refreshToken', () => refreshToken('')],
  ])('is refused before anything is sent: %s', (_, make) => {
    expect(make).toThrow(/missing or empty/)
  })
})
