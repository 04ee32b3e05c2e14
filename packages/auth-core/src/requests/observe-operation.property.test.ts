import { gql } from '@urql/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { createClientRig } from '../testing/client-rig.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { authorizedFetch } from './authorized-fetch.ts'
import type { OperationEnd, OperationEvent } from './operation-event.ts'

const runs = process.env.DEEP ? 5_000 : 100

const json = (errorCode: string, data: unknown = null) =>
  Response.json({ data, errors: [{ message: 'No.', path: ['item'], extensions: { errorCode } }] })

/** What a provider, a network or a stranger in between may answer. */
const answers = {
  good: () => undefined,
  502: () => new Response('', { status: 502 }),
  'forbidden field': () => json('KT-CT-1111', { item: null, other: 1 }),
  'limit of a field': () => json('KT-CT-1199'),
  'limit with a pause': () => new Response('', { status: 429, headers: { 'retry-after': '200' } }),
  redirect: () => new Response(null, { status: 307, headers: { location: 'https://stranger.test/' } }),
  'refused token': () => json('KT-CT-1124'),
  'unknown error': () => json('KT-CT-1'),
  'a page': () => new Response('<html>'),
  'a broken connection': (): never => {
    throw new TypeError('fetch failed')
  },
} as const

type Command =
  | { readonly type: 'urql' | 'fetch'; readonly kind: 'query' | 'mutation' }
  | { readonly type: 'give-up'; readonly which: number }
  | { readonly type: 'wait'; readonly duration: number }
  | { readonly type: 'expire' | 'switch' | 'sign-out' | 'dispose' | 'fail-renewals' }

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom('urql' as const, 'fetch' as const),
      kind: fc.constantFrom('query' as const, 'mutation' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('give-up' as const), which: fc.nat(5) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      duration: fc.constantFrom(0, 5, 20, 70, 1_000, 31_000, 130_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'expire' as const,
        'switch' as const,
        'sign-out' as const,
        'dispose' as const,
        'fail-renewals' as const,
      ),
    }),
  },
)

const answer = fc.constantFrom(...(Object.keys(answers) as (keyof typeof answers)[]))

async function run(commands: readonly Command[], told: readonly (keyof typeof answers)[], slow: number) {
  const rig = createClientRig({ exchanges: [] })
  const { clock, provider, session, client } = rig
  const byFetch: OperationEvent[] = []
  const sessionEnds: (() => void)[] = []
  const settled = { asked: 0, ended: 0 }
  const queue = [...told]
  provider.behaviour.latency = () => (provider.requests.length % 7 === slow ? 100_000 : 20)
  provider.behaviour.answer = () => answers[queue.shift() ?? 'good']()
  const fetch = authorizedFetch(session, {
    provider: exampleProvider,
    fetch: provider.fetch,
    clock,
    random: () => 0.5,
    on(event) {
      if (event.type === 'operation-start' || event.type === 'operation-end') byFetch.push(event)
    },
  })
  let id = 0
  for (const each of commands) {
    if (each.type === 'wait') await clock.advance(each.duration)
    else if (each.type === 'expire') provider.expire()
    else if (each.type === 'give-up') sessionEnds.splice(each.which, 1)[0]?.()
    else if (each.type === 'fail-renewals') provider.behaviour.renewalFault = () => new TypeError('down')
    else if (each.type === 'switch') await session.switchTo(provider.grant(`u${id++}`)).catch(() => {})
    else if (each.type === 'sign-out') await session.signOut().catch(() => {})
    else if (each.type === 'dispose') session.dispose()
    else if ('kind' in each) {
      const text =
        each.kind === 'query'
          ? 'query Item($id: ID!) { item(id: $id) { id } }'
          : 'mutation SetItem($id: ID!) { setItem(id: $id) { id } }'
      const variables = { id: `${id++}` }
      if (each.type === 'urql') {
        const results = client.executeRequestOperation(
          client.createRequestOperation(each.kind, { query: gql(text), variables, key: id }),
        )
        sessionEnds.push(
          pipe(
            results,
            subscribe(() => {}),
          ).unsubscribe,
        )
      } else {
        const controller = new AbortController()
        settled.asked++
        fetch('https://rig.test/graphql', {
          method: 'POST',
          body: JSON.stringify({ query: text, variables }),
          signal: controller.signal,
        }).then(
          () => settled.ended++,
          () => settled.ended++,
        )
        sessionEnds.push(() => controller.abort())
      }
    }
  }
  await clock.drain()
  const byClient = rig.events.filter(
    (event) => event.type === 'operation-start' || event.type === 'operation-end',
  )
  return { byClient, byFetch, settled }
}

test('every operation that starts ends once, and its numbers add up, whatever happens', async () => {
  const outcomes = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { maxLength: 20 }),
      fc.array(answer, { maxLength: 20 }),
      fc.nat(7),
      async (commands, told, slow) => {
        const { byClient, byFetch, settled } = await run(commands, told, slow)
        expect(settled.ended).toBe(settled.asked)
        for (const events of [byClient, byFetch]) {
          const open = new Set<unknown>()
          for (const event of events) {
            if (event.type === 'operation-start') open.add(event)
            else {
              expect(open.delete(event.start)).toBe(true)
              assertSound(event)
              outcomes.set(event.outcome, (outcomes.get(event.outcome) ?? 0) + 1)
            }
          }
          expect(open.size).toBe(0)
        }
      },
    ),
    { numRuns: runs },
  )
  // The runs have met every outcome.
  expect([...outcomes.keys()].sort()).toEqual(['cancelled', 'failed', 'ok', 'partial'])
}, 300_000)

function assertSound({ outcome, duration, timeAtGate, attempts, error, status }: OperationEnd): void {
  expect(duration).toBeGreaterThanOrEqual(timeAtGate)
  expect(timeAtGate).toBeGreaterThanOrEqual(0)
  if (outcome === 'ok') expect(error).toBeUndefined()
  if (outcome === 'ok' || outcome === 'partial') expect(status).toBe(200)
  if (attempts === 0) expect(status).toBeUndefined()
  if (attempts === 0) expect(outcome).not.toMatch(/ok|partial/)
}
