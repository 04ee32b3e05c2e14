import { ConfigurationError } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { createOpowerClient } from './client.ts'
import { BillForecastDocument } from './documents.ts'
import { accessToken } from './grants/access-token.ts'
import { clientCredentials } from './grants/client-credentials.ts'
import { createOpowerSession } from './session.ts'

function recorder() {
  const requests: { method: string; url: string; headers: Record<string, string>; body: unknown }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const headers = Object.fromEntries(request.headers)
    requests.push({ method: request.method, url: request.url, headers, body: await request.text() })
    return request.url.includes('oauth2')
      ? Response.json({ access_token: 'token-1', token_type: 'BEARER', expires_in: 3599, scope: '' })
      : Response.json({ data: { billingAccountsConnection: { edges: [] } } })
  }
  return { fetch, requests }
}

const keys = { clientId: 'id-with-hyphens', clientSecret: 'secret' }

describe('the data request of a client', () => {
  it.each([
    [
      'stage',
      'https://api-stage.us.opower.com/graphql',
      'https://cxapi-stage.opower.com/apis/authorization-v1/oauth2/token',
    ],
    [
      'production',
      'https://api.us.opower.com/graphql',
      'https://cxapi.opower.com/apis/authorization-v1/oauth2/token',
    ],
  ] as const)('goes to %s by POST with the token as bearer', async (environment, url, tokenUrl) => {
    const { fetch, requests } = recorder()
    const client = createOpowerClient({ environment, auth: clientCredentials(keys), fetch, exchanges: [] })
    await client.query(BillForecastDocument, { account: 'urn:a' }).toPromise()
    expect(requests.map((request) => request.url)).toEqual([tokenUrl, url])
    expect(requests[1]).toMatchObject({
      method: 'POST',
      url,
      headers: { authorization: 'Bearer token-1', 'content-type': 'application/json' },
    })
    const body = JSON.parse(String(requests[1]?.body))
    expect(Object.keys(body).sort()).toEqual(['operationName', 'query', 'variables'])
    expect(body).toMatchObject({ operationName: 'BillForecast', variables: { account: 'urn:a' } })
    expect(body.query.replaceAll(/\s/g, '')).toContain('billingAccountsConnection(byURNs:[$account]')
  })

  it('goes to a URL of its own, with a token from elsewhere', async () => {
    const { fetch, requests } = recorder()
    const url = 'http://127.0.0.1:4000/graphql'
    const session = createOpowerSession({ url, auth: accessToken(() => 'token-of-account'), fetch })
    await createOpowerClient({ url, session, fetch })
      .query(BillForecastDocument, { account: 'urn:a' })
      .toPromise()
    expect(requests).toMatchObject([{ url, headers: { authorization: 'Bearer token-of-account' } }])
  })
})

describe('createOpowerClient', () => {
  it.each([
    ['neither environment nor url', {}, /`environment` \(one of stage, production\) or `url`/],
    [
      'an unknown environment',
      { environment: 'test' as 'stage' },
      /Unknown environment "test".*stage, production/,
    ],
    ['a url that is none', { url: 'api.us.opower.com' }, /not an http\(s\) URL/],
    [
      'a session and a grant',
      {
        url: 'https://x.invalid',
        session: createOpowerSession({ url: 'https://x.invalid' }),
        auth: accessToken(() => ''),
      },
      /either `session`/,
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => createOpowerClient(options)).toThrow(ConfigurationError)
    expect(() => createOpowerClient(options)).toThrow(message)
  })
})
