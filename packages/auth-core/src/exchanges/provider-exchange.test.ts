import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'
import { expect, test } from 'vitest'
import { energyError } from '../errors/find-energy-error.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { providerExchange } from './provider-exchange.ts'

test('a client keeps no listener on its session while nothing is under way', async () => {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  const session = createSession({
    grant: provider.grant(),
    provider: exampleProvider,
    clock,
    fetch: provider.fetch,
  })
  let listeners = 0
  const counted: Session = {
    ...session,
    get key() {
      return session.key
    },
    get identity() {
      return session.identity
    },
    get state() {
      return session.state
    },
    subscribe(listener) {
      listeners++
      const unsubscribe = session.subscribe(listener)
      return () => {
        listeners--
        unsubscribe()
      }
    },
  }
  const client = new Client({
    url: 'https://rig.test/graphql',
    fetch: provider.fetch,
    exchanges: [
      providerExchange(exampleProvider, { session: counted, clock, exchanges: [cacheExchange] }),
      fetchExchange,
    ],
  })
  const result = client.query(gql`query Item { item(id: 1) { id } }`, {}).toPromise()
  expect(listeners).toBeGreaterThan(0)
  await clock.advance(1_000)
  expect((await result).error).toBeUndefined()
  expect(listeners).toBe(0)
})

test('a mutation is sent once when the limit met one of its fields, though no data of the other are left', async () => {
  const clock = createVirtualClock()
  const limited = { message: 'Too many.', path: ['book'], extensions: { errorCode: 'KT-CT-1199' } }
  const provider = fakeProvider(clock, { answer: () => Response.json({ data: null, errors: [limited] }) })
  const session = createSession({
    grant: provider.grant(),
    provider: exampleProvider,
    clock,
    fetch: provider.fetch,
  })
  const client = new Client({
    url: 'https://rig.test/graphql',
    fetch: provider.fetch,
    exchanges: [providerExchange(exampleProvider, { session, clock }), fetchExchange],
  })
  const result = client.mutation(gql`mutation PayAndBook { pay book }`, {}).toPromise()
  await clock.advance(200_000)
  expect(energyError((await result).error)).toMatchObject({ code: 'partial-mutation', retryable: false })
  expect(provider.requests).toHaveLength(1)
})
