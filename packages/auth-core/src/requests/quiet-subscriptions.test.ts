import { Client, gql, type OperationResult } from '@urql/core'
import { expect, test } from 'vitest'
import { subscribe } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import { answerExchange } from '../exchanges/answer-exchange.ts'
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
const deferred = gql('query Bill($id: Int) { bill(id: $id) { total ... @defer { items } } }')
const item = gql('query Item($id: Int) { item(id: $id) { id } }')

/** An open answer of the server. */
interface Stream {
  readonly signal: AbortSignal | null | undefined
  /** Nobody reads it any more. */
  isLeft: boolean
  tell(text: string): void
  breakOff(): void
}

/** A client behind a gate with one place, and a server whose subscriptions begin and then say nothing. */
async function createRig(isDeaf = false) {
  const clock = createVirtualClock()
  const streams: Stream[] = []
  const fetch: typeof globalThis.fetch = async (_, { body, signal } = {}) => {
    if (!/subscription|@defer/.test(String(body))) return Response.json({ data: { item: { id: 1 } } })
    const stream: Stream = { signal, isLeft: false, tell: () => {}, breakOff: () => {} }
    streams.push(stream)
    const answer = new ReadableStream<Uint8Array>({
      start(controller) {
        stream.tell = (text) => controller.enqueue(new TextEncoder().encode(text))
        stream.breakOff = () => controller.error(new TypeError('terminated'))
        if (!isDeaf) signal?.addEventListener('abort', () => controller.error(signal.reason))
      },
      cancel() {
        stream.isLeft = true
      },
    })
    return new Response(answer, { headers: { 'content-type': 'text/event-stream' } })
  }
  let tokens = 0
  const obtain = async () => ({ accessToken: `token-${++tokens}`, lifetime: 3_600_000 })
  const grant = { ...handGrant().grant, obtain }
  const session = createSession({ grant, provider: streaming, endpoint, clock })
  const exchange = providerExchange(streaming, { session, clock, window: 1 })
  const client = new Client({ ...endpoint, fetch, exchanges: [exchange, answerExchange] })
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
    async follow(id = 1, document = status) {
      const results: OperationResult[] = []
      const { unsubscribe } = subscribe<OperationResult>((result) => {
        if (!result.stale) results.push(result)
      })(document === status ? client.subscription(status, { id }) : client.query(document, { id }))
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
  expect(rig.streams.map(({ isLeft }) => isLeft)).toEqual([true, false])
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

test('of an answer that comes in parts the next identity sees nothing, and its connection ends', async () => {
  const { follow, streams, session, clock } = await createRig()
  const bill = await follow(1, deferred)
  const tell = (part: object) => streams[0]?.tell(`data: ${JSON.stringify(part)}\n\n`)
  tell({ data: { bill: { __typename: 'Bill', total: 5 } }, hasNext: true })
  await clock.settle()
  expect(bill.seen).toEqual([{ bill: { __typename: 'Bill', total: 5 } }])
  await session.switchTo(null)
  await clock.settle()
  expect(streams.map(({ signal }) => signal?.aborted)).toEqual([true, false])
  expect(bill.seen).toEqual([{ bill: { __typename: 'Bill', total: 5 } }, 'session-changed'])
})

test('of an answer that still comes the next identity sees nothing, also where aborting it is without effect', async () => {
  const { follow, streams, session, clock } = await createRig(true)
  const bill = await follow(1, deferred)
  const tell = (part: object) => streams[0]?.tell(`data: ${JSON.stringify(part)}\n\n`)
  tell({ data: { bill: { __typename: 'Bill', total: 5 } }, hasNext: true })
  await clock.settle()
  await session.switchTo(null)
  await clock.settle()
  tell({ incremental: [{ path: ['bill'], data: { items: 2 } }], hasNext: true })
  await clock.settle()
  expect(bill.seen).toEqual([{ bill: { __typename: 'Bill', total: 5 } }, 'session-changed'])
})

test('an answer that breaks off behind its first part ends in a typed error', async () => {
  const { follow, streams, clock } = await createRig()
  const bill = await follow(1, deferred)
  streams[0]?.tell(`data: ${JSON.stringify({ data: { bill: { total: 5 } }, hasNext: true })}\n\n`)
  await clock.settle()
  streams[0]?.breakOff()
  await clock.settle()
  expect(bill.seen).toEqual([{ bill: { total: 5 } }, 'transport'])
})
