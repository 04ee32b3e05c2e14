import {
  ConfigurationError,
  type GrantContext,
  ServerOnlyCredentialError,
  systemClock,
} from '@energy/auth-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { endpoints } from '../endpoints.ts'
import { accessToken } from './access-token.ts'
import { clientCredentials } from './client-credentials.ts'

const clientId = '019ebf3c-bc9c-7d10-8a5e-0f1d2c3b4a59'
const clientSecret = 'secret-with+signs/and=more'

const tokenAnswer = () =>
  Response.json({
    client_id: clientId,
    access_token: '5f0d7a3e-6f0e-4f6c-9d57-111122223333',
    token_type: 'BEARER',
    scope: '',
    expires_in: 3599,
  })

function recorder(answer: () => Response, endpoint?: GrantContext['endpoint']) {
  const requests: object[] = []
  const context: GrantContext = {
    ...(endpoint && { endpoint }),
    clock: systemClock,
    signal: new AbortController().signal,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      requests.push({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
        redirect: request.redirect,
      })
      return answer()
    },
  }
  return { requests, context }
}

describe('the request of clientCredentials', () => {
  it.each([
    ['stage', 'https://cxapi-stage.opower.com/apis/authorization-v1/oauth2/token'],
    ['production', 'https://cxapi.opower.com/apis/authorization-v1/oauth2/token'],
  ] as const)('goes to the token URL of %s with raw HTTP Basic, hyphens intact', async (environment, url) => {
    const { requests, context } = recorder(tokenAnswer, endpoints[environment])
    const tokens = await clientCredentials({ clientId, clientSecret }).obtain(context)
    expect(requests).toEqual([
      {
        method: 'POST',
        url,
        headers: {
          accept: 'application/json',
          // base64 of 019ebf3c-bc9c-7d10-8a5e-0f1d2c3b4a59:secret-with+signs/and=more
          authorization:
            'Basic MDE5ZWJmM2MtYmM5Yy03ZDEwLThhNWUtMGYxZDJjM2I0YTU5OnNlY3JldC13aXRoK3NpZ25zL2FuZD1tb3Jl',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
        redirect: 'manual',
      },
    ])
    expect(tokens).toEqual({ accessToken: '5f0d7a3e-6f0e-4f6c-9d57-111122223333', lifetime: 3_599_000 })
  })

  it('goes to a token URL of its own', async () => {
    const { requests, context } = recorder(tokenAnswer, endpoints.production)
    const tokenUrl = 'https://utility.example/apis/authorization-v1/oauth2/token'
    await clientCredentials({ clientId, clientSecret, tokenUrl }).obtain(context)
    expect(requests).toMatchObject([{ url: tokenUrl }])
  })
})

describe('clientCredentials', () => {
  it('has no refresh token, and ignores one that comes along', async () => {
    const grant = clientCredentials({ clientId, clientSecret })
    const answer = () => Response.json({ access_token: 'a', expires_in: 3599, refresh_token: 'r' })
    const { context } = recorder(answer, endpoints.stage)
    expect(grant.refreshTokenUse).toBe('none')
    expect(grant.renew).toBeUndefined()
    expect(await grant.obtain(context)).toEqual({ accessToken: 'a', lifetime: 3_599_000 })
  })

  it('asks for a token URL when there is none', async () => {
    const { context, requests } = recorder(tokenAnswer, { url: 'http://127.0.0.1:4000/graphql' })
    await expect(clientCredentials({ clientId, clientSecret }).obtain(context)).rejects.toThrow(/`tokenUrl`/)
    expect(requests).toEqual([])
  })

  it.each(['clientId', 'clientSecret'] as const)('asks for `%s`', (option) => {
    expect(() => clientCredentials({ clientId, clientSecret, [option]: '' })).toThrow(ConfigurationError)
  })

  it.each([
    ['refused', () => Response.json({ error: 'invalid_client' }, { status: 401 }), 'credential-rejected'],
    ['refused by status alone', () => new Response('', { status: 401 }), 'transport'],
    ['limited', () => new Response('', { status: 429 }), 'rate-limited'],
    ['answered by a firewall', () => new Response('<html>canary</html>', { status: 503 }), 'transport'],
  ])('ends in a typed error without a secret when it is %s', async (_, answer, code) => {
    const { context } = recorder(answer, endpoints.stage)
    const error = await clientCredentials({ clientId, clientSecret })
      .obtain(context)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code })
    expect(JSON.stringify(error) + String(error)).not.toMatch(/canary|secret-with/)
  })

  it('shows no secret when it is printed', () => {
    expect(JSON.stringify(clientCredentials({ clientId, clientSecret }))).not.toContain('secret-with')
  })
})

describe('the grants of Opower in a browser', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['clientCredentials', () => clientCredentials({ clientId, clientSecret })],
    ['accessToken', () => accessToken(() => 'token')],
  ])('refuse to be made: %s', (_, make) => {
    expect(make()).toMatchObject({ runsOn: 'server' })
    vi.stubGlobal('document', {})
    expect(make).toThrow(ServerOnlyCredentialError)
  })
})
