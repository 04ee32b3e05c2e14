import { Client, fetchExchange, gql, type OperationResult } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { typedLimitExchange } from '../testing/failing-exchange.ts'
import { createLimitedServer, type LimitedServer } from '../testing/limited-server.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { rateGateExchange } from './rate-gate-exchange.ts'

const itemQuery = gql`query Item($id: Int!) { item(id: $id) { id } }`

const limited = {
  data: null,
  errors: [{ message: 'Too many requests.', extensions: { errorCode: 'KT-CT-1199' } }],
}

function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
}

function createRig(options: {
  clock: VirtualClock
  random?: () => number
  answer: () => Response
  latency?: number
}) {
  const { clock, random = () => 0.5, answer, latency = 100 } = options
  const sentAt: number[] = []
  const fetch: typeof globalThis.fetch = () =>
    new Promise((resolve) => {
      sentAt.push(clock.monotonic())
      const response = answer()
      clock.schedule(() => resolve(response), latency)
    })
  const exchanges = [rateGateExchange({ clock, random }), typedLimitExchange(clock.now), fetchExchange]
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, fetch, exchanges })
  return { client, sentAt }
}

describe('500 operations released at once (B4)', () => {
  async function release(server: LimitedServer, clock: VirtualClock, random: () => number) {
    const answer = () => json(server.take() ? { data: { item: { id: 1 } } } : limited)
    const { client } = createRig({ clock, random, answer })
    const results: OperationResult[] = []
    let finishedAt = 0
    for (let id = 0; id < 500; id++)
      client
        .query(itemQuery, { id })
        .toPromise()
        .then((result) => {
          results.push(result)
          finishedAt = clock.monotonic()
        })
    await clock.drain(900_000)
    return { results, seconds: finishedAt / 1000 }
  }

  for (const [name, extension] of [
    ['a block of 5 s', 0],
    ['a stricter server, whose block each refusal extends', 1000],
  ] as const)
    test.each([1, 2, 3, 4, 5])(`all complete with few refusals against ${name}, seed %i`, async (seed) => {
      const clock = createVirtualClock()
      const server = createLimitedServer({ clock, extension })
      const { results, seconds } = await release(server, clock, seededRandom(seed))
      expect(results.filter((result) => result.data?.item.id === 1)).toHaveLength(500)
      expect(server.refused).toBeLessThan(24)
      expect(seconds).toBeLessThan(120)
    })
})
