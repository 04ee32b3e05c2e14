import { apiKey, createKrakenClient, createKrakenSession, emailPassword, krakenFetch } from '@energy/kraken'
import { ProductsDocument, ProductsWithRatesDocument, ViewerDocument } from '@energy/kraken/us'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { print } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/us'] })
})
afterAll(() => sandbox.close())

const headers: (string | null)[] = []
const recording: typeof globalThis.fetch = (input, init) => {
  headers.push(new Headers(init?.headers).get('authorization'))
  return fetch(input, init)
}

test('what the guide of the USA documents as public needs no token on a signed-in client, and no sign-in at all', async () => {
  headers.length = 0
  const { url } = sandbox.kraken.us
  const auth = emailPassword(sandbox.credentials.kraken.us)
  const client = createKrakenClient({ url, auth, fetch: recording })
  for (const document of [ProductsDocument, ProductsWithRatesDocument]) {
    const { data, error } = await client.query(document as typeof ProductsDocument, {}).toPromise()
    expect(error).toBeUndefined()
    expect(data).toBeDefined()
  }
  expect(headers).toEqual([null, null])
  await client.query(ViewerDocument, {}).toPromise()
  await client.query(ProductsDocument, { prepay: true }, { anonymous: false }).toPromise()
  expect(headers.slice(-2)).toEqual([expect.any(String), expect.any(String)])
})

test('another client says so beside the body', async () => {
  headers.length = 0
  const { url } = sandbox.kraken.us
  const session = createKrakenSession({ url, auth: apiKey('never presented'), fetch: recording })
  const response = await krakenFetch(session, { fetch: recording })(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(ProductsDocument as never), variables: {} }),
    anonymous: true,
  })
  expect((await response.json()).data.products.length).toBeGreaterThan(0)
  expect(headers).toEqual([null])
})
