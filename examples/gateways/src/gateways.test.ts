import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BillForecastDocument } from '@energy/opower/documents'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCustomerGateway } from './gateway.ts'
import { codeOf, createPageClient, readForecast } from './read-forecast.ts'
import { withExpress } from './with-express.ts'
import { withFastify } from './with-fastify.ts'

type Gateway = ReturnType<typeof createCustomerGateway>

async function serveWithExpress(gateway: Gateway): Promise<Server> {
  return createServer(withExpress(gateway))
}

async function serveWithFastify(gateway: Gateway): Promise<Server> {
  const app = withFastify(gateway)
  await app.ready()
  return app.server
}

describe.each([
  ['Express', serveWithExpress],
  ['Fastify', serveWithFastify],
])('the gateway behind %s', (_, serve) => {
  let sandbox: Sandbox
  let server: Server
  let origin: string
  let accounts: readonly string[]

  beforeAll(async () => {
    sandbox = await startSandbox({ providers: ['opower'] })
    const { url, tokenUrl } = sandbox.opower
    const { accountUrns, clientId, clientSecret } = sandbox.credentials.opower
    accounts = accountUrns
    const [ada = '', bob = ''] = accounts
    const signedIn = new Map([
      ['session-of-ada', { id: 'ada', account: ada }],
      ['session-of-bob', { id: 'bob', account: bob }],
    ])
    server = await serve(createCustomerGateway({ url, tokenUrl, clientId, clientSecret }, signedIn))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await sandbox.close()
  })

  const pageOf = (session: string) => createPageClient(`${origin}/energy`, { cookie: `session=${session}` })

  test('answers each customer with their own account', async () => {
    const ada = await readForecast(pageOf('session-of-ada'))
    const bob = await readForecast(pageOf('session-of-bob'))
    expect([ada.account, bob.account]).toEqual(accounts.slice(0, 2))
    expect(ada.charges).not.toEqual(bob.charges)
  })

  test('refuses who names the account of another customer, and asks Opower nothing', async () => {
    const asked = sandbox.requests.length
    const variables = { account: accounts[1] ?? '' }
    const { data, error } = await pageOf('session-of-ada').query(BillForecastDocument, variables)
    expect(data).toBeUndefined()
    expect(codeOf(error)).toBe('variable-bound')
    expect(error?.response.status).toBe(403)
    expect(sandbox.requests).toHaveLength(asked)
  })

  test('refuses who is not signed in, and any other document', async () => {
    const stranger = await pageOf('none').query(BillForecastDocument, { account: '' })
    expect(codeOf(stranger.error)).toBe('unauthenticated')
    const other = await pageOf('session-of-ada').query('{ __schema { queryType { name } } }', {})
    expect(codeOf(other.error)).toBe('operation-not-listed')
  })

  test('leaves the other routes of the app alone', async () => {
    const answer = await fetch(`${origin}/health`)
    expect(await answer.json()).toEqual({ status: 'up' })
  })
})
