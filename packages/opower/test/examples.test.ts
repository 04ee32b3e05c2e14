import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { gql } from '@urql/core'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { serveGateway } from '../examples/node-http.ts'
import { createGateway } from '../src/gateway.ts'

const query = 'query Urn($account: ID!) { billingAccountsConnection(byURNs: [$account]) { totalCount } }'

const handle = createGateway({
  client: {
    query: () => ({
      toPromise: async () => ({ data: { billingAccountsConnection: { totalCount: 1 } } }),
    }),
    mutation: () => {
      throw new Error('not asked for')
    },
  } as never,
  authenticate: (request) =>
    request.headers.get('cookie') === 'session=ada' ? { id: 'ada', urn: 'urn:ada' } : null,
  operations: [{ document: gql(query), bind: { account: ({ urn }) => urn } }],
})

const body = JSON.stringify({ operationName: 'Urn', query, variables: {} })
const headers = { 'content-type': 'application/json', cookie: 'session=ada' }

describe('the example with', () => {
  it('Node’s http serves a gateway over the network', async () => {
    const server = serveGateway(handle).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/energy`
    const good = await fetch(url, { method: 'POST', headers, body })
    expect(await good.json()).toEqual({ data: { billingAccountsConnection: { totalCount: 1 } } })
    const refused = await fetch(url)
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST'])
    const stranger = await fetch(url, { method: 'POST', headers: { ...headers, cookie: '' }, body })
    expect(stranger.status).toBe(401)
    server.close()
  })

  it('Hono serves a gateway', async () => {
    const app = new Hono()
    app.all('/energy', (context) => handle(context.req.raw))
    const good = await app.request('/energy', { method: 'POST', headers, body })
    expect(await good.json()).toEqual({ data: { billingAccountsConnection: { totalCount: 1 } } })
    expect((await app.request('/energy')).status).toBe(405)
  })
})

describe('the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

  it.each(['gateway', 'node-http', 'hono', 'next', 'browser'])(
    'shows the example %s as it stands',
    (name) => {
      const example = readFileSync(new URL(`../examples/${name}.ts`, import.meta.url), 'utf8')
      expect(readme).toContain(example.trim())
    },
  )
})
