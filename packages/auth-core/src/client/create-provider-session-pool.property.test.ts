import type { Client } from '@urql/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { energyError } from '../errors/find-energy-error.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { collectGarbage } from '../testing/collect-garbage.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { ItemDocument } from '../testing/rig.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createProviderClient } from './create-provider-client.ts'
import { createProviderSessionPool } from './create-provider-session-pool.ts'

const runs = process.env.DEEP ? 500 : 10

const endpoint = { url: 'https://rig.test/graphql' }

const user = fc.integer({ min: 0, max: 5 }).map((number) => `user-${number}`)
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('ask' as const), user, count: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('hold' as const), user }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sign-out' as const), user }) },
  { weight: 1, arbitrary: fc.constant({ type: 'drop' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'expire' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'collect' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('wait' as const), duration: fc.integer({ min: 1, max: 200 }) }),
  },
)

test('whatever is asked for, held, let go and signed out: nothing of one user is in a request of another', {
  // Collecting garbage takes most of it.
  timeout: 600_000,
}, async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      async (steps, maximum, isStored) => {
        const clock = createVirtualClock()
        const provider = fakeProvider(clock, { checksAtEnd: true })
        const pool = createProviderSessionPool(exampleProvider, endpoint, {
          maximum,
          clock,
          fetch: provider.fetch,
          ...(isStored && { store: memoryStore({ clock }) }),
        })
        const held = new Map<string, Client>()
        const asked: Promise<readonly [user: string, outcome: string | undefined]>[] = []
        let id = 0
        const clientOf = (of: string): Client =>
          held.get(of) ??
          createProviderClient(exampleProvider, endpoint, {
            session: pool.sessionOf(provider.grant(of)),
            fetch: provider.fetch,
            clock,
            exchanges: [],
          })
        const ask = (of: string): void => {
          const operation = clientOf(of).query(ItemDocument, { id: `${of}/${id++}` })
          asked.push(
            operation.toPromise().then(({ data, error }) => {
              if (data) answered++
              return [of, data ? data.item.owner : energyError(error)?.code]
            }),
          )
        }
        for (const one of steps) {
          if (one.type === 'ask') for (let count = 0; count < one.count; count++) ask(one.user)
          else if (one.type === 'hold') held.set(one.user, clientOf(one.user))
          else if (one.type === 'sign-out') void pool.sessionOf(provider.grant(one.user)).signOut()
          else if (one.type === 'drop') held.clear()
          else if (one.type === 'expire') provider.expire()
          else if (one.type === 'collect') await collectGarbage()
          else await clock.advance(one.duration)
        }
        await clock.drain()
        for (const [of, outcome] of await Promise.all(asked))
          expect([of, 'session-changed', 'reauthentication-required']).toContain(outcome)
        for (const { variables, headers } of provider.requests)
          expect(headers.authorization).toContain(`canary-access-${String(variables.id).split('/')[0]}-`)
        pool.dispose()
      },
    ),
    { numRuns: runs },
  )
  expect(answered).toBeGreaterThan(runs)
})
