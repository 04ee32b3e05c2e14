import { describe, expect, test } from 'vitest'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { authorizedFetch } from './authorized-fetch.ts'

interface Bench {
  readonly session: Session
  readonly sent: Request[]
  readonly bodies: string[]
  readonly fetch: typeof globalThis.fetch
}

/** A server that takes the newest token only, from `newest` on. */
function bench(newest = 2): Bench {
  const sent: Request[] = []
  const bodies: string[] = []
  let calls = 0
  const grant = {
    ...handGrant().grant,
    obtain: async () => ({ accessToken: `${++calls}`, lifetime: 60_000 }),
  }
  const session = createSession({ grant, clock: createVirtualClock() })
  const fetch = authorizedFetch(session, {
    async fetch(input, init) {
      const request = new Request(input, init)
      sent.push(request)
      bodies.push(await request.text())
      const generation = Number(request.headers.get('authorization')?.replace('Bearer ', '') ?? 0)
      return new Response('', { status: generation >= newest ? 200 : 401 })
    },
  })
  return { session, sent, bodies, fetch }
}

const url = 'http://127.0.0.1/document'

describe('authorizedFetch', () => {
  test.each([
    ['a text', () => 'body', 'body'],
    ['a form', () => new URLSearchParams({ a: '1' }), 'a=1'],
  ])('sends a refused request with %s once more, with a newer token', async (_, body, text) => {
    const { fetch, sent, bodies } = bench()
    const response = await fetch(url, { method: 'POST', body: body(), headers: { 'x-tenant': 'north' } })
    expect(response.status).toBe(200)
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer 1', 'Bearer 2'])
    expect(sent[1]?.headers.get('x-tenant')).toBe('north')
    expect(bodies).toEqual([text, text])
  })

  test('sends a refused Request object once more, with its body and headers', async () => {
    const { fetch, sent, bodies } = bench()
    const request = new Request(url, { method: 'POST', body: 'body', headers: { 'x-tenant': 'north' } })
    expect((await fetch(request)).status).toBe(200)
    expect(bodies).toEqual(['body', 'body'])
    expect(sent[1]?.headers.get('x-tenant')).toBe('north')
  })

  test('hands out the refusal when the body was a stream', async () => {
    const { fetch, sent } = bench()
    const body = new Blob(['body']).stream()
    const init = { method: 'POST', body, duplex: 'half' }
    expect((await fetch(url, init)).status).toBe(401)
    expect(sent).toHaveLength(1)
  })

  test('gives up after the second refusal', async () => {
    const { fetch, sent } = bench(99)
    expect((await fetch(url)).status).toBe(401)
    expect(sent).toHaveLength(2)
  })

  test('never hands out an answer of an earlier identity', async () => {
    const { session } = bench()
    let answer = (_: Response): void => {}
    const fetch = authorizedFetch(session, {
      fetch: (_, init) =>
        new Promise((resolve, reject) => {
          answer = resolve
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        }),
    })
    const asked = fetch(url).catch((error: unknown) => error)
    await session.token()
    await session.signOut()
    answer(new Response('of an earlier identity'))
    expect(await asked).toMatchObject({ code: 'session-changed' })
    await expect(fetch(url)).rejects.toMatchObject({ code: 'reauthentication-required' })
  })

  test("heeds the caller's own signal", async () => {
    const { fetch, sent } = bench()
    await expect(fetch(url, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left')
    expect(sent).toHaveLength(0)
  })

  test('keeps no listener on the session', async () => {
    const { fetch, session } = bench(1)
    let listeners = 0
    const counted: Session = Object.create(session, {
      subscribe: {
        value: (listener: () => void) => {
          listeners++
          const unsubscribe = session.subscribe(listener)
          return () => {
            listeners--
            unsubscribe()
          }
        },
      },
    })
    await authorizedFetch(counted, { fetch: async () => new Response() })(url)
    await fetch(url)
    expect(listeners).toBe(0)
  })
})
