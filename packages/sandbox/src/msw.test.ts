import { apiKey, clientCredentials, createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sandboxHandlers } from './msw.ts'
import type { Sandbox } from './sandbox.ts'
import { startSandbox } from './start-sandbox.ts'

let sandbox: Sandbox
let server: ReturnType<typeof setupServer>

beforeAll(async () => {
  sandbox = await startSandbox({ port: 'none', providers: ['kraken/de', 'kraken/gb', 'opower'] })
  server = setupServer(...sandboxHandlers(sandbox))
  server.listen({ onUnhandledRequest: 'error' })
})
afterAll(async () => {
  server.close()
  await sandbox.close()
})

test('an app is answered at the real addresses without any other configuration', async () => {
  const client = createKrakenClient({
    instance: 'de',
    auth: apiKey(sandbox.credentials.kraken.de.apiKey),
  })
  const { data, error } = await client.query(ViewerDocument, {}).toPromise()
  expect(error).toBeUndefined()
  expect(data?.viewer?.givenName).toBe('Anna')
})

test('the auth server, the second host of Great Britain and Opower answer at theirs', async () => {
  const { clientId, clientSecret, propertyIds } = sandbox.credentials.kraken.gb
  const client = createKrakenClient({ instance: 'gb', auth: clientCredentials({ clientId, clientSecret }) })
  const measured = await client.query(`{ property(id: "${propertyIds[0]}") { id } }`, {}).toPromise()
  expect(measured.data).toMatchObject({ property: { id: propertyIds[0] } })
  const second = await fetch('https://api.backend.octopus.energy/v1/graphql/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ savingSessions { events { code } } }"}',
  })
  expect((await second.json()).errors[0].extensions.errorCode).toBe('KT-CT-1112')
  expect((await fetch('https://api.us.opower.com/graphql', { method: 'POST', body: '{}' })).status).toBe(401)
})

test('a connection that closes is a failure of the network', async () => {
  sandbox.faults.failNext({ kind: 'reset' })
  await expect(fetch(sandbox.kraken.de.url, { method: 'POST', body: '{}' })).rejects.toThrow(TypeError)
})
