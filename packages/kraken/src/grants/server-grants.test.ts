import {
  energyError,
  type Grant,
  type GrantContext,
  ServerOnlyCredentialError,
  systemClock,
} from '@energy/auth-core'
import { describe, expect, it, vi } from 'vitest'
import { createKrakenClient } from '../client.ts'
import { endpoints } from '../endpoints.ts'
import { clientCredentials } from './client-credentials.ts'
import { masquerade } from './masquerade.ts'
import { organizationSecretKey } from './organization-secret-key.ts'

const endpoint = endpoints.gb

/** A platform that answers every request alike and remembers what was sent. */
function fakePlatform(answer: () => Response) {
  const sent: { url: string; headers: Record<string, string>; body: string }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers))
    sent.push({ url: String(input), headers, body: String(init?.body) })
    return answer()
  }
  const context: GrantContext = {
    endpoint,
    fetch,
    clock: systemClock,
    signal: new AbortController().signal,
  }
  return { sent, fetch, context }
}

describe('clientCredentials', () => {
  const issued = () => Response.json({ access_token: 'issued', token_type: 'Bearer', expires_in: 3600 })

  it('sends the golden request of the guide: a form with the credentials in the body', async () => {
    const { sent, context } = fakePlatform(issued)
    const grant = clientCredentials({ clientId: 'id-1', clientSecret: 'secret-1' })
    await expect(grant.obtain(context)).resolves.toMatchObject({ accessToken: 'issued', lifetime: 3_600_000 })
    expect(sent).toEqual([
      {
        url: 'https://auth.octopus.energy/token/',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: 'grant_type=client_credentials&client_id=id-1&client_secret=secret-1',
      },
    ])
  })

  it('takes a token url of its own', async () => {
    const { sent, context } = fakePlatform(issued)
    const tokenUrl = 'http://127.0.0.1:4000/kraken/gb/token/'
    await clientCredentials({ clientId: 'id-1', clientSecret: 'secret-1', tokenUrl }).obtain(context)
    expect(sent[0]?.url).toBe(tokenUrl)
  })

  it('asks for measurements with the token raw in the header', async () => {
    const { sent, fetch } = fakePlatform(() =>
      sent.length === 1 ? issued() : Response.json({ data: { property: { id: '1' } } }),
    )
    const auth = clientCredentials({ clientId: 'id-1', clientSecret: 'secret-1' })
    const client = createKrakenClient({ instance: 'gb', auth, fetch })
    const { data } = await client.query('{ property(id: 1) { id } }', {}).toPromise()
    expect(data).toMatchObject({ property: { id: '1' } })
    expect(sent[1]).toMatchObject({ url: endpoint.url, headers: { authorization: 'issued' } })
  })

  it('says that the role is missing when the application may not see the property', async () => {
    const { sent, fetch } = fakePlatform(() =>
      sent.length === 1
        ? issued()
        : Response.json({
            data: { property: null },
            errors: [
              {
                message: 'Unauthorized.',
                extensions: { errorCode: 'KT-CT-1111', errorType: 'AUTHORIZATION' },
              },
            ],
          }),
    )
    const auth = clientCredentials({ clientId: 'id-1', clientSecret: 'secret-1' })
    const client = createKrakenClient({ instance: 'gb', auth, fetch })
    const { error } = await client.query('{ property(id: 1) { id } }', {}).toPromise()
    expect(energyError(error)?.code).toBe('forbidden')
    expect(sent).toHaveLength(2)
  })

  it.each([
    ['a wrong secret', { error: 'invalid_client' }, 401, 'credential-rejected'],
    ['an application for another grant', { error: 'unauthorized_client' }, 400, 'forbidden'],
  ])('is a typed error upon %s', async (_, body, status, code) => {
    const { context } = fakePlatform(() => Response.json(body, { status }))
    const failure: unknown = await clientCredentials({ clientId: 'id-1', clientSecret: 'canary-secret' })
      .obtain(context)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code })
    expect(JSON.stringify(failure) + String(failure)).not.toContain('canary')
  })
})

describe('masquerade', () => {
  const grant = masquerade({ masqueradeToken: 'from-support', userId: '42' })

  it('sends the mutation to the GraphQL url without an authorization header', async () => {
    const { sent, context } = fakePlatform(() =>
      Response.json({ data: { masqueradeAuthentication: { token: 'as-customer' } } }),
    )
    await expect(grant.obtain(context)).resolves.toMatchObject({ accessToken: 'as-customer' })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.url).toBe(endpoint.url)
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      operationName: 'masqueradeAuthentication',
      query: expect.stringContaining(
        'masqueradeAuthentication(masqueradeToken: $masqueradeToken, userId: $userId)',
      ),
      variables: { masqueradeToken: 'from-support', userId: '42' },
    })
  })

  it('takes an answer without a token for a refusal', async () => {
    const { context } = fakePlatform(() =>
      Response.json({ data: { masqueradeAuthentication: { token: null } } }),
    )
    await expect(grant.obtain(context)).rejects.toMatchObject({ code: 'credential-rejected' })
  })

  it('has no way to renew', () => {
    expect(grant.renew).toBeUndefined()
    expect(grant.refreshTokenUse).toBe('none')
  })
})

const serverOnly: [string, () => Grant][] = [
  ['clientCredentials', () => clientCredentials({ clientId: 'id-1', clientSecret: 'secret-1' })],
  ['masquerade', () => masquerade({ masqueradeToken: 'from-support', userId: '42' })],
  ['organizationSecretKey', () => organizationSecretKey('sk_live_1')],
]

describe.each(serverOnly)('%s', (_, make) => {
  it('cannot be made in a browser', () => {
    vi.stubGlobal('document', {})
    expect(make).toThrow(ServerOnlyCredentialError)
  })

  it('hides its credential from JSON', () => {
    expect(JSON.stringify(make())).not.toMatch(/secret-1|from-support|sk_live/)
  })
})

it.each([
  () => clientCredentials({ clientId: '', clientSecret: 'secret-1' }),
  () => clientCredentials({ clientId: 'id-1', clientSecret: ' ' }),
  () => masquerade({ masqueradeToken: '', userId: '42' }),
  () => masquerade({ masqueradeToken: 'from-support', userId: '' }),
])('a missing credential is refused before anything is sent', (make) => {
  expect(make).toThrow(/missing or empty/)
})
