import type { Exchange } from '@urql/core'
import { type RetryExchangeOptions, retryExchange } from '@urql/exchange-retry'
import { pipe, subscribe } from 'wonka'
import { rateGateExchange } from '../src/exchanges/rate-gate-exchange.ts'
import { createLimitedServer } from '../src/testing/limited-server.ts'
import { ItemDocument, issue } from '../src/testing/rig.ts'
import { seededRandom } from '../src/testing/seeded-random.ts'
import { createVirtualClock, type VirtualClock } from '../src/testing/virtual-clock.ts'
import { type Contender, type CreateContender, ours, signIn, stock } from './contender.ts'
import { onVirtualTime } from './on-virtual-time.ts'
import { table } from './table.ts'
import { versionOf } from './version-of.ts'

interface Strategy {
  readonly name: string
  readonly create: CreateContender
  exchange(clock: VirtualClock, random: () => number): Exchange
}

const retrying = (name: string, options?: RetryExchangeOptions): Strategy => ({
  name,
  create: stock,
  exchange: () => retryExchange(options),
})

const byDefault = retrying('`retryExchange`, defaults')
const gate: Strategy = {
  name: '**`rateGateExchange`**',
  create: ours,
  exchange: (clock, random) => rateGateExchange({ clock, random }),
}

const seeds = [1, 2, 3, 4, 5]

async function withStrategy<Value>(
  { create, exchange }: Strategy,
  seed: number,
  run: (contender: Contender) => Promise<Value>,
): Promise<Value> {
  const clock = createVirtualClock()
  const random = seededRandom(seed)
  return onVirtualTime(clock, random, async () => {
    const contender = create({
      clock,
      exchanges: [exchange(clock, random)],
      behaviour: { latency: () => 100 },
    })
    await signIn(contender)
    return run(contender)
  })
}

/** B4: 500 operations at once against a bucket of 100 that refills with 20 per second. */
async function release(strategy: Strategy, seed: number, extension: number): Promise<number[]> {
  return withStrategy(strategy, seed, async ({ clock, provider, client }) => {
    const server = createLimitedServer({ clock, extension })
    provider.behaviour.answer = () =>
      server.take() ? undefined : new Response('Too many requests.', { status: 429 })
    const start = clock.monotonic()
    let done = 0
    let lastAt = start
    for (let id = 0; id < 500; id++)
      pipe(
        client.query(ItemDocument, { id }),
        subscribe(({ error }) => {
          lastAt = clock.monotonic()
          if (!error) done++
        }),
      )
    await clock.advance(900_000)
    return [server.sent, server.refused, done, (lastAt - start) / 1000]
  })
}

async function meanRelease(strategy: Strategy, extension: number): Promise<string[]> {
  const runs: number[][] = []
  for (const seed of seeds) runs.push(await release(strategy, seed, extension))
  const means = [0, 1, 2, 3].map(
    (column) => runs.reduce((sum, run) => sum + (run[column] ?? 0), 0) / runs.length,
  )
  return means.map((mean) => mean.toFixed(0))
}

/** B1 and B2: one mutation whose answer is lost, or that no connection takes. @returns how often it went out. */
async function sendMutation(strategy: Strategy, lose: (contender: Contender) => void): Promise<number> {
  return withStrategy(strategy, 1, async (contender) => {
    lose(contender)
    const { length } = contender.provider.requests
    issue(contender.client, 'mutation', 1)
    await contender.clock.advance(120_000)
    return contender.provider.requests.length - length
  })
}

/** B3: the pause before the second attempt, in seconds, when the provider asked for 30. */
async function pause(strategy: Strategy): Promise<number> {
  return withStrategy(strategy, 1, async ({ clock, provider, client }) => {
    const sentAt: number[] = []
    provider.behaviour.latency = () => 0
    provider.behaviour.answer = () => {
      sentAt.push(clock.monotonic())
      return sentAt.length > 1
        ? undefined
        : new Response('Too many requests.', { status: 429, headers: { 'retry-after': '30' } })
    }
    issue(client, 'query', 1)
    await clock.advance(120_000)
    return ((sentAt[1] ?? Number.NaN) - (sentAt[0] ?? 0)) / 1000
  })
}

/** Runs the rate and retry scenarios with `retryExchange` and with ours. */
export async function reportRateGate(): Promise<string> {
  const releases: string[][] = [['', 'server', 'sent', 'refused', 'done', 'seconds']]
  for (const strategy of [
    byDefault,
    retrying('`retryExchange`, 10 attempts', { maxNumberAttempts: 10 }),
    gate,
  ]) {
    releases.push([strategy.name, 'blocks for 5 s', ...(await meanRelease(strategy, 0))])
    releases.push(['', 'each refusal blocks 1 s longer', ...(await meanRelease(strategy, 1_000))])
  }
  const single: (string | number)[][] = [
    [
      '',
      'B1 sent, when the answer to a mutation is lost',
      'B2 sent, when a mutation finds no connection',
      'B3 seconds until the second attempt, after `Retry-After: 30`',
    ],
  ]
  for (const strategy of [byDefault, gate])
    single.push([
      strategy.name,
      await sendMutation(strategy, ({ provider }) => {
        provider.behaviour.answer = () => {
          throw new TypeError('terminated')
        }
      }),
      await sendMutation(strategy, ({ provider }) => {
        provider.behaviour.latency = () => {
          throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
        }
      }),
      (await pause(strategy)).toFixed(1),
    ])
  return `## rateGateExchange against ${versionOf('@urql/exchange-retry')}

Each in front of the auth exchange of its side. B4: 500 queries at once, a bucket of 100 that refills with 20 per second; mean of ${seeds.length} seeds.

${table(releases)}

${table(single)}`
}
