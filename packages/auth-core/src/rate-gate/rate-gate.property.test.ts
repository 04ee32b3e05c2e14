import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createLimitedServer } from '../testing/limited-server.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createRateGate } from './rate-gate.ts'

vi.setConfig({ testTimeout: 600_000 })

interface Outcome {
  readonly done: number
  readonly refused: number
  readonly failed: number
  /** In ms. */
  readonly duration: number
}

/** Releases 500 requests at once against the server of the retry scenarios. */
async function release(seed: number, extension: number): Promise<Outcome> {
  const clock = createVirtualClock()
  const server = createLimitedServer({ clock, extension })
  const gate = createRateGate({ clock, random: seededRandom(seed) })
  let [done, failed, duration] = [0, 0, 0]
  for (let count = 0; count < 500; count++)
    gate.enter({
      admit(permit) {
        const taken = server.take()
        clock.schedule(() => {
          if (!taken) return void gate.limited(permit, { again: true })
          done += 1
          duration = clock.monotonic()
          gate.passed(permit)
        }, 100)
      },
      refuse: () => {
        failed += 1
      },
    })
  await clock.drain(900_000)
  return { done, failed, refused: server.refused, duration }
}

test('whatever the jitter draws, 500 operations complete with at most 15 refusals (B4)', {
  timeout: 300_000,
}, async () => {
  const seeds = fc.integer({ min: 1, max: 2 ** 31 })
  const property = fc.asyncProperty(seeds, fc.constantFrom(0, 1000), async (seed, extension) => {
    const { done, failed, refused, duration } = await release(seed, extension)
    expect([done, failed]).toEqual([500, 0])
    expect(refused).toBeLessThanOrEqual(15)
    expect(duration).toBeLessThan(110_000)
  })
  await fc.assert(property, { numRuns: process.env.DEEP ? 1000 : 25 })
})

test('each request is answered exactly once, and the window is kept, whatever the provider does', async () => {
  const answer = fc.constantFrom('pass', 'limit', 'limit with a pause', 'limit the fields', 'leave')
  const fields = fc.subarray(['rates', 'bills', 'meters'])
  const property = fc.asyncProperty(
    fc.array(fc.record({ plan: fc.array(answer, { maxLength: 4 }), fields }), { maxLength: 60 }),
    async (plans) => {
      const clock = createVirtualClock()
      const gate = createRateGate({ clock, random: () => 0.5, window: 4 })
      const ends = plans.map(() => 0)
      let away = 0
      let peak = 0
      plans.forEach(({ plan, fields }, index) => {
        const steps = [...plan]
        gate.enter({
          admit(permit) {
            peak = Math.max(peak, ++away)
            clock.schedule(() => {
              away -= 1
              const step = steps.shift() ?? 'pass'
              if (step === 'limit') return void gate.limited(permit, { again: true })
              if (step === 'limit the fields') return void gate.limited(permit, { again: true, fields })
              if (step === 'limit with a pause')
                return void gate.limited(permit, { retryAt: clock.now() + 1_500, again: true })
              ends[index] = (ends[index] ?? 0) + 1
              if (step === 'pass') gate.passed(permit)
              else gate.leave(permit)
            }, 100)
          },
          fields: () => fields,
          refuse() {
            ends[index] = (ends[index] ?? 0) + 1
          },
        })
      })
      await clock.drain()
      expect(ends).toEqual(plans.map(() => 1))
      expect(peak).toBeLessThanOrEqual(4)
      expect(clock.pending).toBe(0)
    },
  )
  await fc.assert(property, { numRuns: process.env.DEEP ? 10_000 : 200 })
})
