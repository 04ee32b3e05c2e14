import { createServer } from 'node:http'
import { createGateway, nodeHandler } from '@energy/opower/gateway'
import { gql } from '@urql/core'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connectTo, servers, speak, statuses } from './gateway-servers.ts'

const query = 'query Urn($account: ID!) { billingAccountsConnection(byURNs: [$account]) { totalCount } }'
const answer = { data: { billingAccountsConnection: { totalCount: 1 } } }

interface Upstream {
  asked: number
  abandoned: number
  answers: boolean
}

function gateway(): { handle: (request: Request) => Promise<Response>; upstream: Upstream; urls: string[] } {
  const upstream: Upstream = { asked: 0, abandoned: 0, answers: true }
  const urls: string[] = []
  const handle = createGateway({
    client: {
      executeQuery: () => ({
        subscribe(take: (result: object) => void) {
          upstream.asked++
          if (upstream.answers) queueMicrotask(() => take({ ...answer, stale: false, hasNext: false }))
          return { unsubscribe: () => void upstream.abandoned++ }
        },
      }),
    } as never,
    authenticate: (request) => {
      urls.push(request.url)
      return request.headers.get('cookie') === 'session=ada' ? { id: 'ada', urn: 'urn:ada' } : null
    },
    operations: [{ document: gql(query), bind: { account: ({ urn }) => urn } }],
    rateLimit: { requests: 1_000, window: 60_000 },
  })
  return { handle, upstream, urls }
}

const body = JSON.stringify({ operationName: 'Urn', query, variables: {} })
const headers = { 'content-type': 'application/json', cookie: 'session=ada' }
const head = 'host: gateway.test\r\ncontent-type: application/json\r\ncookie: session=ada\r\n'
const good = `POST /energy HTTP/1.1\r\n${head}content-length: ${body.length}\r\n\r\n${body}`

const closing: (() => Promise<void>)[] = []
async function serve(name: string, handle: (request: Request) => Promise<Response>): Promise<number> {
  const { port, close } = (await servers[name]?.(handle)) ?? { port: 0, close: async () => undefined }
  closing.push(close)
  return port
}
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const until = async (condition: () => boolean): Promise<void> => {
  const start = performance.now()
  while (!condition()) {
    if (performance.now() - start > 10_000) throw new Error('It never came to that.')
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}

describe.each(Object.keys(servers))('a gateway served by %s', (name) => {
  it('answers a listed operation, and refuses everything else', async () => {
    const { handle, upstream } = gateway()
    const url = `http://127.0.0.1:${await serve(name, handle)}/energy`
    const response = await fetch(url, { method: 'POST', headers, body })
    expect(await response.json()).toEqual(answer)
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('cache-control'),
    ]).toEqual([200, 'application/json; charset=utf-8', 'no-store'])
    if (name === 'Fastify with hooks') expect(response.headers.get('x-hook')).toBe('seen')
    const refused = await fetch(url)
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST'])
    const stranger = await fetch(url, { method: 'POST', headers: { ...headers, cookie: '' }, body })
    expect(stranger.status).toBe(401)
    expect(upstream.asked).toBe(1)
  })

  it('refuses a body that is too large, and goes on on the same connection', async () => {
    const { handle } = gateway()
    const port = await serve(name, handle)
    const large = JSON.stringify({ padding: 'x'.repeat(20_000) })
    const text = `POST /energy HTTP/1.1\r\n${head}content-length: ${large.length}\r\n\r\n${large}`
    expect(statuses(await speak(port, text + good, 2))).toEqual([413, 200])
  })

  it('stops asking when the customer disconnects', async () => {
    const { handle, upstream } = gateway()
    upstream.answers = false
    const port = await serve(name, handle)
    const socket = connectTo(port)
    socket.write(good)
    await until(() => upstream.asked === 1)
    expect(upstream.abandoned).toBe(0)
    socket.destroy()
    await until(() => upstream.abandoned === 1)
  })

  it('survives what no client should send, and serves the next customer', async () => {
    const { handle } = gateway()
    const port = await serve(name, handle)
    await Promise.all(attacks.map(([, text]) => speak(port, text, 0)))
    for (const [, text] of attacks) {
      const socket = connectTo(port)
      socket.write(text)
      socket.destroy()
    }
    expect(statuses(await speak(port, good, 1))).toEqual([200])
  })
})

const post = (target: string, lines = head): string =>
  `POST ${target} HTTP/1.1\r\n${lines}content-length: ${body.length}\r\n\r\n${body}`

/** What is sent, and the statuses that a bare server answers; none where Node ends the connection without a word. */
const attacks: [string, string, number[]][] = [
  ['two slashes', 'GET // HTTP/1.1\r\nhost: a\r\n\r\n', [400]],
  ['three slashes', post('///'), [400]],
  ['a host in place of a path', post('//evil.test/energy'), [400]],
  ['a host behind a backslash', post('/\\evil.test/energy'), [400]],
  ['an asterisk', 'OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n', [400]],
  ['the absolute form', post('http://gateway.test/energy'), [200]],
  ['the absolute form without a host', post('http:///energy'), [400]],
  ['the absolute form of another scheme', post('ftp://gateway.test/energy'), [400]],
  ['the absolute form of a file', post('file:///etc/passwd'), [400]],
  ['the absolute form with a password', post('http://user:password@gateway.test/energy'), [400]],
  ['a port that is none', post('http://gateway.test:99999/energy'), [400]],
  ['percent signs that are no escape', post('/energy/%E0%A4%A'), [200]],
  ['a tunnel', 'CONNECT gateway.test:443 HTTP/1.1\r\nhost: gateway.test\r\n\r\n', []],
  ['a trace', 'TRACE /energy HTTP/1.1\r\nhost: gateway.test\r\n\r\n', [405]],
  ['a method that nobody knows', 'BREW /energy HTTP/1.1\r\nhost: gateway.test\r\n\r\n', [400]],
  ['no host', post('/energy', 'content-type: application/json\r\ncookie: session=ada\r\n'), [400]],
  ['an empty host', post('/energy', head.replace('gateway.test', '')), [400]],
  ['a host with a path', post('/energy', head.replace('gateway.test', 'gateway.test/evil?')), [400]],
  ['a host with a name before it', post('/energy', head.replace('gateway.test', 'a@gateway.test')), [400]],
  ['a host of blanks', post('/energy', head.replace('gateway.test', 'a b')), [400]],
  ['a host of brackets', post('/energy', head.replace('gateway.test', '[::')), [400]],
  ['a host of bytes', post('/energy', head.replace('gateway.test', '\x80\xff')), [400]],
  ['two hosts', post('/energy', `${head}host: evil.test\r\n`), [400]],
  ['headers that are too large', post('/energy', `${head}x: ${'y'.repeat(70_000)}\r\n`), [431]],
  ['bytes above ASCII in a header', post('/energy', `${head}x: \xff\xfe\r\n`), [200]],
  [
    'many headers',
    post('/energy', head + Array.from({ length: 900 }, (_, i) => `x${i}: 1\r\n`).join('')),
    [200],
  ],
  ['a header called __proto__', post('/energy', `${head}__proto__: 1\r\n`), [200]],
  ['an expectation of a body', post('/energy', `${head}expect: 100-continue\r\n`), [100, 200]],
  ['an expectation of something else', post('/energy', `${head}expect: coffee\r\n`), [417]],
  ['an upgrade', post('/energy', `${head}connection: upgrade\r\nupgrade: websocket\r\n`), [200]],
  ['two requests at once', good + good, [200, 200]],
  ['a bad request before a good one', `GET // HTTP/1.1\r\nhost: a\r\n\r\n${good}`, [400, 200]],
  ['a good request before a bad one', `${good}GET // HTTP/1.1\r\nhost: a\r\n\r\n`, [200, 400]],
  ['a hundred requests at once', good.repeat(100), Array.from({ length: 100 }, () => 200)],
  ['a length and chunks', post('/energy', `${head}transfer-encoding: chunked\r\n`), [400]],
  ['two lengths', post('/energy', `${head}content-length: 7\r\n`), [400]],
  ['a length below zero', `POST /energy HTTP/1.1\r\n${head}content-length: -1\r\n\r\n`, [400]],
  [
    'chunks',
    `POST /energy HTTP/1.1\r\n${head}transfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    [200],
  ],
  ['a chunk that is none', `POST /energy HTTP/1.1\r\n${head}transfer-encoding: chunked\r\n\r\nzz\r\n`, [400]],
  ['no body', `POST /energy HTTP/1.1\r\n${head}\r\n`, [400]],
  ['half a body', good.slice(0, -10), []],
  ['HTTP/1.0', `POST /energy HTTP/1.0\r\n${head}content-length: ${body.length}\r\n\r\n${body}`, [200]],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00', [400]],
  ['nothing but line breaks', '\r\n\r\n\r\n', []],
]

describe('a gateway on node:http, over a raw socket', () => {
  const said = new Map<string, number[]>()
  let asked: readonly string[] = []

  beforeAll(async () => {
    const { handle, urls } = gateway()
    const { port, close } = (await servers['node:http']?.(handle)) ?? {
      port: 0,
      close: async () => undefined,
    }
    for (const [name, text, expected] of attacks)
      said.set(name, statuses(await speak(port, text, expected.length)))
    asked = urls
    await close()
  })

  it.each(attacks)('answers %s', (name, _, expected) => {
    expect(said.get(name)).toEqual(expected)
  })

  it('lets no request through whose URL is not of its own host', () => {
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter((url) => !/^http:\/\/gateway\.test\/(?!\/)/.test(url))).toEqual([])
  })

  it('says in the web request what the request line and the host say', async () => {
    const { handle, urls } = gateway()
    const port = await serve('node:http', handle)
    await speak(port, post('/energy?x=//y') + post('http://gateway.test:81/other'), 2)
    expect(urls).toEqual(['http://gateway.test/energy?x=//y', 'http://gateway.test:81/other'])
  })

  it('abandons every request of a connection that ends, also those that wait for their turn', async () => {
    const { handle, upstream } = gateway()
    upstream.answers = false
    const port = await serve('node:http', handle)
    const socket = connectTo(port)
    const warnings: Error[] = []
    const note = (warning: Error): void => void warnings.push(warning)
    process.on('warning', note)
    socket.write(good.repeat(30))
    await until(() => upstream.asked === 30)
    socket.destroy()
    await until(() => upstream.abandoned === 30)
    process.off('warning', note)
    expect(warnings).toEqual([])
  })

  it('does not abandon a request whose answer is out', async () => {
    const { handle, upstream } = gateway()
    const port = await serve('node:http', handle)
    const signals: AbortSignal[] = []
    const watched = await serve('node:http', (request) => {
      signals.push(request.signal)
      return handle(request)
    })
    expect(statuses(await speak(watched, good, 1))).toEqual([200])
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    expect([port > 0, upstream.asked]).toEqual([true, 1])
  })
})

describe('a handler of Node', () => {
  it('says so when somebody has read the body and kept it', async () => {
    const { handle } = gateway()
    const server = createServer(async (incoming, outgoing) => {
      for await (const _ of incoming);
      await nodeHandler(handle)(incoming, outgoing)
    })
    closing.push(async () => void server.close())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const response = await fetch(`http://127.0.0.1:${port}/energy`, { method: 'POST', headers, body })
    expect(response.status).toBe(500)
    const { errors } = await response.json()
    expect(errors[0].extensions.code).toBe('body-already-read')
    expect(errors[0].message).toContain('The body was read before')
  })

  const failures: [string, () => unknown][] = [
    ['throws', () => Promise.reject(new Error('canary'))],
    ['answers nothing', () => undefined],
    ['answers an error', () => Response.error()],
    [
      'answers what it has read itself',
      async () => {
        const response = Response.json('canary')
        await response.text()
        return response
      },
    ],
    [
      'answers a body that breaks off',
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('canary')) })),
    ],
  ]

  it.each(failures)(
    'answers 500 when a function around the gateway %s, without its words',
    async (_, fail) => {
      for (const name of ['node:http', 'Fastify']) {
        const port = await serve(name, fail as () => Promise<Response>)
        const text = await speak(port, good + good, 2)
        expect(statuses(text)).toEqual([500, 500])
        expect(text).not.toContain('canary')
      }
    },
  )

  it('hands on every cookie that a function around the gateway sets', async () => {
    const { handle } = gateway()
    for (const name of ['node:http', 'Fastify']) {
      const port = await serve(name, async (request) => {
        const response = await handle(request)
        response.headers.append('set-cookie', 'a=1')
        response.headers.append('set-cookie', 'b=2')
        return response
      })
      const response = await fetch(`http://127.0.0.1:${port}/energy`, { method: 'POST', headers, body })
      expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    }
  })

  it('hands on what a function around the gateway has compressed', async () => {
    const { handle } = gateway()
    for (const name of ['node:http', 'Fastify']) {
      const port = await serve(name, async (request) => {
        const response = await handle(request)
        response.headers.set('content-encoding', 'gzip')
        return new Response(response.body?.pipeThrough(new CompressionStream('gzip')), response)
      })
      const response = await fetch(`http://127.0.0.1:${port}/energy`, { method: 'POST', headers, body })
      expect(await response.json()).toEqual(answer)
    }
  })

  it('fits the types of the frameworks without a cast', () => {
    const handler = nodeHandler(gateway().handle)
    expect([express().use(handler), createServer(handler)]).toHaveLength(2)
    expect(fastify().post('/energy', handler)).toBeDefined()
  })
})

describe('a gateway in Hono', () => {
  it('is the handler itself', async () => {
    const { handle } = gateway()
    const app = new Hono().all('/energy', (context) => handle(context.req.raw))
    const response = await app.request('/energy', { method: 'POST', headers, body })
    expect(await response.json()).toEqual(answer)
    expect((await app.request('/energy')).status).toBe(405)
  })

  it('says so when a middleware has read the body', async () => {
    const { handle } = gateway()
    const app = new Hono().all('/energy', async (context) => {
      await context.req.json()
      return handle(context.req.raw)
    })
    const response = await app.request('/energy', { method: 'POST', headers, body })
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([
      500,
      'body-already-read',
    ])
  })
})
