import { Client, fetchExchange, gql, type OperationResult } from '@urql/core'
import { expect, test } from 'vitest'
import { subscribe } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import { providerExchange } from '../exchanges/provider-exchange.ts'
// What is loaded late would take real time.
import '../late.ts'
import { defineProvider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'

const streaming = defineProvider({ ...exampleProvider, subscriptions: true })
const endpoint = { url: 'https://rig.test/graphql' }
const status = gql('subscription Status($id: Int) { status(id: $id) }')
const item = gql('query Item($id: Int) { item(id: $id) { id } }')

/** A client behind a gate with one place, and a server whose subscriptions begin and then say nothing. */
async function createRig() {
  const clock = createVirtualClock()
  const streams: { readonly signal: AbortSignal | null | undefined; tell(text: string): void }[] = []
  const fetch: typeof globalThis.fetch = async (_, { body, signal } = {}) => {
    if (!String(body).includes('subscription')) return Response.json({ data: { item: { id: 1 } } })
    const answer = new TransformStream<Uint8Array, Uint8Array>()
    const writer = answer.writable.getWriter()
    const tell = (text: string): void => void writer.write(new TextEncoder().encode(text))
    signal?.addEventListener('abort', () => void writer.abort(signal.reason))
    streams.push({ signal, tell })
    return new Response(answer.readable, { headers: { 'content-type': 'text/event-stream' } })
  }
  let tokens = 0
  const obtain = async () => ({ accessToken: `token-${++tokens}`, lifetime: 3_600_000 })
  const grant = { ...handGrant().grant, obtain }
  const session = createSession({ grant, provider: streaming, endpoint, clock })
  const exchange = providerExchange(streaming, { session, clock, window: 1 })
  const client = new Client({ ...endpoint, fetch, exchanges: [exchange, fetchExchange] })
  await session.token()
  const seen = (results: OperationResult[]) =>
    results.map(({ data, error }) => (error ? energyError(error)?.code : data))
  return {
    clock,
    session,
    streams,
    get tokens() {
      return tokens
    },
    async follow(id = 1) {
      const results: OperationResult[] = []
      const { unsubscribe } = subscribe<OperationResult>((result) => results.push(result))(
        client.subscription(status, { id }),
      )
      await clock.advance(0)
      return {
        unsubscribe,
        get seen() {
          return seen(results)
        },
      }
    },
    /** @returns how long a query took, in ms. */
    async ask() {
      const since = clock.monotonic()
      const asked = client
        .query(item, {}, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data }) => [data, clock.monotonic() - since])
      await clock.drain()
      const [data, took] = await asked
      expect(data).toEqual({ item: { id: 1 } })
      return took
    },
  }
}

const charging = `data: ${JSON.stringify({ data: { status: 'charging' } })}\n\n`
const expired = `data: ${JSON.stringify({ data: null, errors: [{ message: 'expired', extensions: { errorCode: 'KT-CT-1124' } }] })}\n\n`

test('a subscription that is open and quiet holds up no query at a gate with one place, and neither does another one', async () => {
  const { follow, ask, streams, clock } = await createRig()
  const first = await follow(1)
  const second = await follow(2)
  expect(streams).toHaveLength(2)
  expect([await ask(), await ask()]).toEqual([0, 0])
  streams[0]?.tell(charging)
  await clock.settle()
  expect([first.seen, second.seen]).toEqual([[{ status: 'charging' }], []])
})

test('a quiet subscription has no deadline, and leaves no timer behind', async () => {
  const { follow, streams, clock, session } = await createRig()
  const { seen } = await follow()
  await clock.advance(3_000_000)
  expect([seen, streams[0]?.signal?.aborted]).toEqual([[], false])
  session.dispose()
  await clock.drain()
  expect(clock.pending).toBe(0)
})

test('a subscription whose first event refuses the token is renewed, and holds no place afterwards', async () => {
  const rig = await createRig()
  const subscription = await rig.follow()
  rig.streams[0]?.tell(expired)
  await rig.clock.drain()
  expect([rig.streams.length, rig.tokens]).toEqual([2, 2])
  expect(await rig.ask()).toBe(0)
  rig.streams[1]?.tell(charging)
  await rig.clock.settle()
  expect(subscription.seen).toEqual([{ status: 'charging' }])
})

test('a quiet subscription ends with its identity, and with whoever follows it, the connection too', async () => {
  const { follow, streams, session, clock } = await createRig()
  const left = await follow(1)
  const subscription = await follow(2)
  left.unsubscribe()
  await clock.settle()
  expect(streams.map(({ signal }) => signal?.aborted)).toEqual([true, false])
  await session.switchTo(handGrant({ principal: 'bert' }).grant)
  await clock.settle()
  expect(streams.map(({ signal }) => signal?.aborted)).toEqual([true, true])
  expect([left.seen, subscription.seen]).toEqual([[], ['session-changed']])
})
