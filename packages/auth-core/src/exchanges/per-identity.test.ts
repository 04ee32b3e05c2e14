import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import { createSession } from '../session/create-session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { providerExchange } from './provider-exchange.ts'

const OwnerDocument = gql<{ item: { owner: string } }>('query Owner { item(id: 1) { id owner } }')

function signedInAs(user: string) {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  const session = createSession({
    grant: provider.grant(user),
    provider: exampleProvider,
    clock,
    fetch: provider.fetch,
  })
  const client = new Client({
    url: 'https://rig.test/graphql',
    fetch: provider.fetch,
    exchanges: [
      providerExchange(exampleProvider, { session, clock, exchanges: [cacheExchange] }),
      fetchExchange,
    ],
  })
  const ask = async () => {
    const result = client.query(OwnerDocument, {}).toPromise()
    await clock.advance(1_000)
    const { data, error } = await result
    return data?.item.owner ?? energyError(error)?.code
  }
  return { ask, clock, client, provider, session }
}

describe('the cache of a client', () => {
  test('answers a second time for the same identity', async () => {
    const { ask, provider } = signedInAs('anna')
    expect([await ask(), await ask()]).toEqual(['anna', 'anna'])
    expect(provider.requests).toHaveLength(1)
  })

  test('shows nothing of the earlier identity to the next one', async () => {
    const { ask, provider, session } = signedInAs('anna')
    expect(await ask()).toBe('anna')
    await session.switchTo(provider.grant('bert'))
    expect([await ask(), await ask()]).toEqual(['bert', 'bert'])
    expect(provider.requests).toHaveLength(2)
  })

  test('shows nothing after a sign-out', async () => {
    const { ask, session } = signedInAs('anna')
    expect(await ask()).toBe('anna')
    await session.signOut()
    expect(await ask()).toBe('reauthentication-required')
  })

  test('shows nothing of the earlier identity when it comes back', async () => {
    const { ask, provider, session } = signedInAs('anna')
    const anna = provider.grant('anna')
    await ask()
    await session.switchTo(provider.grant('bert'))
    await session.switchTo(anna)
    expect(await ask()).toBe('anna')
    expect(provider.requests).toHaveLength(2)
  })

  test('repeats nothing of the earlier identity while somebody still follows the query', async () => {
    const { client, clock, provider, session } = signedInAs('anna')
    const seen: unknown[] = []
    const follow = () =>
      pipe(
        client.query(OwnerDocument, {}),
        subscribe(({ data, error }) => seen.push(data?.item.owner ?? energyError(error)?.code)),
      )
    follow()
    await clock.advance(1_000)
    await session.switchTo(provider.grant('bert'))
    follow()
    await clock.advance(1_000)
    expect(seen.slice(0, 2)).toEqual(['anna', 'session-changed'])
    expect(seen.slice(2)).not.toContain('anna')
    expect(seen.slice(-2)).toEqual(['bert', 'bert'])
  })

  test('leaves on display what was read anonymously, and what stands when the session is disposed of', async () => {
    const { client, clock, provider, session } = signedInAs('anna')
    await session.switchTo(null)
    const codes: unknown[] = []
    const follow = (id: number) =>
      pipe(
        client.query(gql(`query Public${id} { public(id: ${id}) { id } }`), {}),
        subscribe(({ error, stale }) => {
          if (!stale) codes.push(energyError(error)?.code)
        }),
      )
    follow(1)
    await clock.advance(1_000)
    await session.switchTo(provider.grant('bert'))
    follow(2)
    await clock.advance(1_000)
    session.dispose()
    await clock.advance(1_000)
    expect(codes).not.toContain('session-changed')
    // The first one was asked anew for Bert.
    expect(codes).toHaveLength(3)
  })

  test('settles each operation under way once, when the identity changes', async () => {
    const { client, clock, provider, session } = signedInAs('anna')
    const results = [1, 2, 3].map((id) =>
      client.query(gql(`query Item${id} { item(id: ${id}) { id owner } }`), {}).toPromise(),
    )
    await clock.advance(60)
    await session.switchTo(provider.grant('bert'))
    const codes = (await Promise.all(results)).map(({ error }) => energyError(error)?.code)
    expect(codes).toEqual(['session-changed', 'session-changed', 'session-changed'])
  })
})

test('a query under way and one on display are told of the change once, and then show the next identity', async () => {
  const { client, clock, provider, session } = signedInAs('anna')
  const follow = (id: number) => {
    const codes: unknown[] = []
    const query = client.query(gql(`query Item${id} { item(id: ${id}) { id owner } }`), {})
    query.subscribe(({ data, error, stale }) => {
      if (!stale) codes.push(error ? energyError(error)?.code : data?.item.owner)
    })
    return codes
  }
  provider.behaviour.latency = () => 5_000
  const underWay = follow(1)
  await clock.advance(100)
  provider.behaviour.latency = () => 20
  const onDisplay = follow(2)
  await clock.advance(1_000)
  await session.switchTo(provider.grant('bert'))
  await clock.advance(10_000)
  expect(onDisplay).toEqual(['anna', 'session-changed', 'bert'])
  expect(underWay).toEqual(['session-changed', 'bert'])
})
