import { apiKey, createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import { afterEach, expect, test, vi } from 'vitest'
import type { Sandbox } from './sandbox.ts'
import { startSandbox } from './start-sandbox.ts'

let sandbox: Sandbox

afterEach(() => sandbox.close())

const start = async () => {
  sandbox = await startSandbox({ port: 'none', providers: ['kraken/de'] })
  const { url, tokenUrl } = sandbox.kraken.de
  const auth = apiKey(sandbox.credentials.kraken.de.apiKey)
  return { url, tokenUrl, client: createKrakenClient({ url, auth, fetch: sandbox.fetch }) }
}
const post = (url: string, init: RequestInit = {}) =>
  sandbox.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ viewer { id } }"}',
    ...init,
  })

test('a client signs in, reads and renews without a port, and nothing goes over the network', async () => {
  const network = vi.spyOn(globalThis, 'fetch')
  const { client } = await start()
  const read = () => client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise()
  expect((await read()).data?.viewer?.givenName).toBe('Anna')
  sandbox.faults.expireTokens()
  expect((await read()).error).toBeUndefined()
  expect(sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken'))).toHaveLength(
    2,
  )
  expect(network).not.toHaveBeenCalled()
})

test('a connection that closes fails as it does on the wire', async () => {
  const { url } = await start()
  for (const kind of ['reset', 'lost-answer'] as const) {
    sandbox.faults.failNext({ kind })
    await expect(post(url)).rejects.toThrow(TypeError)
  }
  sandbox.faults.failNext({ kind: 'truncated' })
  await expect(post(url).then((response) => response.text())).rejects.toThrow()
  expect(sandbox.requests.map(({ outcome }) => outcome)).toEqual(['reset', 'reset', 200])
})

test('a body that is not called JSON is refused with an answer, as on the wire', async () => {
  const { url } = await start()
  expect((await post(url, { headers: {} })).status).toBe(415)
})

test('what hangs ends with its signal, or with the sandbox', async () => {
  const { url } = await start()
  sandbox.faults.failNext({ kind: 'hang', count: 2 })
  const { signal, abort } = withAbort()
  const one = post(url, { signal })
  abort()
  await expect(one).rejects.toMatchObject({ name: 'AbortError' })
  const other = post(url)
  await sandbox.close()
  await expect(other).rejects.toThrow('fetch failed')
})

test('a redirect is followed, kept or refused as it was asked for', async () => {
  await start()
  const { clientId, redirectUri } = sandbox.credentials.kraken.de.customerSignIn
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
    state: 's',
  })
  const authorize = `${sandbox.origin}/kraken/de/authorize/?${query}`
  const kept = await sandbox.fetch(authorize, { redirect: 'manual' })
  expect(kept.status).toBe(302)
  expect(kept.headers.get('location')).toMatch(/^http/)
  await expect(sandbox.fetch(authorize, { redirect: 'error' })).rejects.toThrow(TypeError)
})

test('one provider is served alone: the credentials of the others are refused, and their code is not loaded', async () => {
  const loaded: string[] = []
  for (const path of ['./opower/server.ts', './beenergised/server.ts', './http/listen.ts'])
    vi.doMock(path, () => {
      loaded.push(path)
      return {}
    })
  await start()
  expect(loaded).toEqual([])
  expect(() => sandbox.credentials.opower).toThrow('opower is not served')
  expect(() => sandbox.credentials.kraken.jp).toThrow('jp is not served')
  expect(Object.keys(sandbox.credentials)).toEqual(['kraken'])
  expect((await sandbox.fetch(sandbox.opower.url, { method: 'POST', body: '{}' })).status).toBe(404)
})

function withAbort() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
