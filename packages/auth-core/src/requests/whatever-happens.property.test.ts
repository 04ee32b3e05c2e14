import { inspect } from 'node:util'
import { Client, gql, type OperationResult } from '@urql/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subscribe } from 'wonka'
// What is loaded late would take real time.
import '../late.ts'
import { answerExchange } from '../exchanges/answer-exchange.ts'
import { providerExchange } from '../exchanges/provider-exchange.ts'
import type { Grant } from '../grants/grant.ts'
import { defineProvider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { authorizedFetch } from './authorized-fetch.ts'

const runs = process.env.DEEP ? 5_000 : 60
const places = 3
const streaming = defineProvider({ ...exampleProvider, subscriptions: true, limits: { byField: true } })
const endpoint = { url: 'https://rig.test/graphql' }

const texts = {
  query: 'query Item($id: Int) { item(id: $id) { id } }',
  mutation: 'mutation Set($id: Int) { item(id: $id) { id } }',
  subscription: 'subscription Item($id: Int) { item(id: $id) { id } }',
} as const
type Kind = keyof typeof texts

const good = { data: { item: { __typename: 'Item', id: 1 } } }
const refusal = (errorCode: string) => ({
  data: null,
  errors: [{ message: 'No.', path: ['item'], extensions: { errorCode } }],
})
const expired = refusal('KT-CT-1124')
const limited = refusal('KT-CT-1199')
const pause = (value: string) => new Response('', { status: 429, headers: { 'retry-after': value } })
const never = () => new Promise<never>(() => {})

/** An answer in events; it stays open, and breaks off with its request, unless it `ends`. */
function events(signal: AbortSignal | null | undefined, parts: readonly unknown[], ends = true): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts)
        controller.enqueue(new TextEncoder().encode(`event: next\ndata: ${JSON.stringify(part)}\n\n`))
      if (ends) controller.close()
      else signal?.addEventListener('abort', () => controller.error(signal.reason))
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

type Answer = (signal: AbortSignal | null | undefined) => Response | Promise<Response>

/** What a provider, a network or a stranger in between may answer after it did what it was asked to do. */
const executing: Record<string, Answer> = {
  good: () => Response.json(good),
  'a page of HTML': () => new Response('<html>', { status: 502 }),
  'a lost connection': () => Promise.reject(new TypeError('fetch failed')),
  'nothing, ever': never,
  'nothing, until it is aborted': (signal) =>
    new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason))
    }),
  'a body without an end': () => new Response(new ReadableStream({ pull: never })),
  'half a body': () => new Response('{"data":{"it'),
  'a stream': (signal) => events(signal, [good]),
  'a stream without an answer': (signal) => events(signal, []),
  'a stream that stays open': (signal) => events(signal, [good], false),
  'a stream that says nothing': (signal) => events(signal, [], false),
  'a stream that refuses the token later': (signal) => events(signal, [good, expired]),
  'a stream that limits later': (signal) => events(signal, [good, limited]),
}
/** What it may answer when it has done nothing. */
const refusing: Record<string, Answer> = {
  'a refused token': () => Response.json(expired),
  'a limit of the field': () => Response.json(limited),
  'a limit for now': () => pause('0'),
  'a limit for a minute': () => pause('60'),
  'a limit for ever': () => pause('9'.repeat(400)),
  'a limit in no time': () => pause('NaN'),
  'a stream that refuses the token': (signal) => events(signal, [expired]),
  'a stream that limits': (signal) => events(signal, [limited]),
}
const answers: Record<string, Answer> = { ...executing, ...refusing }

type Command =
  | { readonly type: 'urql' | 'fetch'; readonly kind: Kind; readonly isAborted: boolean }
  | { readonly type: 'leave' | 'ask again'; readonly which: number }
  | { readonly type: 'wait' | 'jump'; readonly duration: number }
  | { readonly type: 'expire' | 'switch' | 'sign-out' }

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom('urql' as const, 'fetch' as const),
      kind: fc.constantFrom<Kind>('query', 'query', 'mutation', 'subscription'),
      isAborted: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom('leave' as const, 'ask again' as const), which: fc.nat(9) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      duration: fc.constantFrom(0, 50, 100, 250, 1_000, 31_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('jump' as const),
      duration: fc.constantFrom(-86_400_000, -3_000, 3_000, 86_400_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('expire' as const, 'switch' as const, 'sign-out' as const),
    }),
  },
)

/** An operation of the app, and what came of it. */
interface Asked {
  readonly kind: Kind
  readonly settled: string[]
  leave(): void
  askAgain(): void
  hasLeft: boolean
}

async function run(commands: readonly Command[], told: readonly string[]) {
  const clock = createVirtualClock()
  const queue: string[] = []
  const valid = new Set<string>()
  const executed = new Map<number, number>()
  const seen: unknown[] = []
  let away = 0
  let peak = 0
  let tokens = 0

  const fetch: typeof globalThis.fetch = async (_, { body, headers, signal } = {}) => {
    const {
      query,
      variables: { id },
    } = JSON.parse(String(body))
    peak = Math.max(peak, ++away)
    const isGood = valid.has(new Headers(headers).get('authorization') ?? '')
    const name = isGood ? (queue.shift() ?? 'good') : 'a refused token'
    const isExecuted = isGood && name in executing
    if (query.startsWith('mutation') && isExecuted) executed.set(id, (executed.get(id) ?? 0) + 1)
    try {
      await new Promise<void>((resolve, reject) => {
        const cancel = clock.schedule(resolve, 100)
        signal?.addEventListener('abort', () => {
          cancel()
          reject(signal.reason)
        })
      })
    } finally {
      away -= 1
    }
    return (answers[name] ?? never)(signal)
  }

  function grantOf(principal: string): Grant {
    const bring = async () => {
      const accessToken = `secret-${principal}-${++tokens}`
      await new Promise<void>((resolve) => clock.schedule(resolve, 200))
      valid.add(`Bearer ${accessToken}`)
      return { accessToken, refreshToken: `secret-refresh-${tokens}`, lifetime: 3_600_000 }
    }
    return {
      kind: 'password',
      principal,
      refreshTokenUse: 'single-use',
      runsOn: 'anywhere',
      obtain: bring,
      renew: bring,
    }
  }

  const on = (event: unknown): void => void seen.push(event)
  const common = { clock, random: () => 0.5, on }
  const session = createSession({
    grant: grantOf('anna'),
    provider: streaming,
    endpoint,
    fetch,
    ...common,
  })
  const client = new Client({
    ...endpoint,
    fetch,
    preferGetMethod: false,
    exchanges: [providerExchange(streaming, { ...common, session, window: places }), answerExchange],
  })
  const fetchWithToken = authorizedFetch(session, { ...common, provider: streaming, fetch })
  // The first client of a session says how many places its gate has.
  const first = client.query(gql(texts.query), { id: 0 }).toPromise()
  await clock.advance(1_000)
  await first
  queue.push(...told)

  const asked: Asked[] = []
  let count = 0

  function askUrql(kind: Kind, isAborted: boolean): Asked {
    const settled: string[] = []
    const variables = { id: ++count }
    const context = {
      requestPolicy: 'network-only' as const,
      ...(isAborted && { fetchOptions: { signal: AbortSignal.abort() } }),
    }
    const request = { key: count, query: gql(texts[kind]), variables }
    const operation = client.createRequestOperation(kind, request, context)
    const { unsubscribe } = subscribe<OperationResult>((result) => {
      seen.push([result.data, result.error, JSON.stringify(result.operation.context)])
      if (!result.stale && !(result.hasNext && kind !== 'subscription'))
        settled.push(result.error ? 'failed' : 'ok')
    })(client.executeRequestOperation(operation))
    return {
      kind,
      settled,
      hasLeft: false,
      leave: unsubscribe,
      askAgain: () => kind === 'query' && client.reexecuteOperation(operation),
    }
  }

  function askFetch(kind: Kind, isAborted: boolean): Asked {
    const settled: string[] = []
    const leaving = new AbortController()
    if (isAborted) leaving.abort()
    const body = JSON.stringify({ query: texts[kind], variables: { id: ++count } })
    fetchWithToken(endpoint.url, { method: 'POST', body, signal: leaving.signal }).then(
      async (response) => {
        settled.push('ok')
        await response.text().catch((error) => seen.push(error))
      },
      (error) => {
        seen.push(error)
        settled.push('failed')
      },
    )
    return { kind, settled, hasLeft: isAborted, leave: () => leaving.abort(), askAgain() {} }
  }

  for (const each of commands) {
    if (each.type === 'urql') asked.push(askUrql(each.kind, each.isAborted))
    else if (each.type === 'fetch') asked.push(askFetch(each.kind, each.isAborted))
    else if (each.type === 'wait') await clock.advance(each.duration)
    else if (each.type === 'jump') clock.step(each.duration)
    else if (each.type === 'expire') valid.clear()
    else if (each.type === 'switch') await session.switchTo(grantOf(`bert-${++count}`))
    else if (each.type === 'sign-out') await session.signOut()
    else if ('which' in each) {
      const one = asked[each.which]
      if (one && each.type === 'ask again') one.askAgain()
      else if (one) {
        one.hasLeft = true
        one.leave()
      }
    }
  }
  await clock.drain(7_200_000)
  return {
    clock,
    session,
    client,
    asked,
    executed,
    seen,
    grantOf,
    queue,
    resetPeak: () => (peak = 0),
    peakOf: () => peak,
  }
}

type Ran = Awaited<ReturnType<typeof run>>

/** Lets more queries go than there are places, when all limits are forgotten. @returns how many were out at once */
async function placesOf({ clock, session, client, queue, grantOf, resetPeak, peakOf }: Ran): Promise<number> {
  queue.length = 0
  if (session.state.status === 'signed-out') await session.switchTo(grantOf('carl'))
  const ask = (id: number) => client.query(gql(texts.query), { id }).toPromise()
  // The longest pause that is believed, and the one that probes behind it.
  await clock.advance(3_700_000)
  const probe = ask(-1)
  await clock.drain()
  await probe
  await clock.advance(700_000)
  resetPeak()
  const many = Array.from({ length: 2 * places }, (_, index) => ask(1_000 + index))
  await clock.drain()
  await Promise.all(many)
  return peakOf()
}

test('every operation settles, no mutation runs twice, and no place, timer or secret is left behind, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { maxLength: 25 }),
      fc.array(fc.constantFrom(...Object.keys(answers)), { maxLength: 20 }),
      async (commands, told) => {
        const ran = await run(commands, told)
        const { clock, session, asked, executed, seen } = ran
        const left = asked.filter(
          ({ kind, settled, hasLeft }) => settled.length === 0 && !hasLeft && kind !== 'subscription',
        )
        expect(left).toEqual([])
        for (const times of executed.values()) expect(times).toBe(1)
        expect(clock.pending).toBe(0)
        expect(await placesOf(ran)).toBe(places)
        session.dispose()
        await clock.drain()
        for (const { kind, settled, hasLeft } of asked)
          if (!hasLeft && kind === 'subscription') expect(settled.length).toBeGreaterThan(0)
        expect(clock.pending).toBe(0)
        for (const each of seen)
          expect(inspect(each, { depth: 6, showHidden: true })).not.toContain('secret-')
        const started = seen.filter((event) => isOf(event, 'operation-start'))
        const ended = seen.filter((event) => isOf(event, 'operation-end'))
        expect(ended).toHaveLength(started.length)
      },
    ),
    { numRuns: runs },
  )
}, 600_000)

function isOf(event: unknown, type: string): boolean {
  return typeof event === 'object' && event !== null && 'type' in event && event.type === type
}
