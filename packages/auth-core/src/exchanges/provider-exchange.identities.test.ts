import { type Client, gql, type OperationResult, type TypedDocumentNode } from '@urql/core'
import { beforeEach, expect, test, vi } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { createProviderClient } from '../client/create-provider-client.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { type FakeProvider, fakeProvider } from '../testing/fake-provider.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { connectionPage, makeItems } from '../testing/list-server.ts'
import { ItemDocument } from '../testing/rig.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'

const OwnerDocument: TypedDocumentNode<{ item: { owner: string } }, { id: string }> = gql`
  query Owner($id: ID!) { item(id: $id) { id owner } }
`

let clock: VirtualClock
let provider: FakeProvider
let session: Session
let client: Client

beforeEach(() => {
  clock = createVirtualClock()
  provider = fakeProvider(clock)
  const common = { fetch: provider.fetch, clock, random: () => 0.5 }
  const endpoint = { url: 'https://rig.test/graphql' }
  session = createSession({ grant: provider.grant('anna'), provider: exampleProvider, endpoint, ...common })
  client = createProviderClient(exampleProvider, endpoint, { session, ...common })
})

/** Follows a query as a component does; the codes and owners that it was shown. */
function follow(id = 'a'): { readonly shown: string[]; readonly stop: () => void } {
  const shown: string[] = []
  const { unsubscribe } = pipe(
    client.query(OwnerDocument, { id }),
    subscribe(({ data, error, stale }) => {
      if (!stale) shown.push(energyError(error)?.code ?? data?.item.owner ?? '?')
    }),
  )
  return { shown, stop: unsubscribe }
}
const settle = () => clock.advance(500)

test('a query on display is withdrawn, and then asked for the next identity', async () => {
  const { shown } = follow()
  await settle()
  await session.switchTo(provider.grant('bert'))
  expect(shown).toEqual(['anna', 'session-changed'])
  await settle()
  expect(shown).toEqual(['anna', 'session-changed', 'bert'])
  await session.switchTo(provider.grant('carla'))
  await settle()
  expect(shown.slice(3)).toEqual(['session-changed', 'carla'])
  expect(provider.requests).toHaveLength(3)
})

test('one that is under way fails, and is asked again for whoever follows it, never for a promise', async () => {
  const token = session.token()
  await settle()
  await token
  const { shown } = follow()
  const promise = client.query(ItemDocument, { id: 'b' }).toPromise()
  await clock.advance(5)
  await session.switchTo(provider.grant('bert'))
  await settle()
  expect(energyError((await promise).error)?.code).toBe('session-changed')
  expect(shown).toEqual(['session-changed', 'bert'])
  expect(provider.requests.filter(({ variables }) => variables.id === 'b').length).toBeLessThanOrEqual(1)
})

test('one that had failed is asked anew as well', async () => {
  provider.behaviour.answer = () =>
    Response.json({ data: null, errors: [{ message: 'No.', extensions: { errorCode: 'KT-CT-1111' } }] })
  const { shown } = follow()
  await settle()
  provider.behaviour.answer = undefined
  await session.switchTo(provider.grant('bert'))
  await settle()
  expect(shown).toEqual(['forbidden', 'bert'])
})

test('after a sign-out it says what to do, and after the next sign-in it shows the next data', async () => {
  const { shown } = follow()
  await settle()
  await session.signOut()
  await settle()
  expect(shown.at(-1)).toBe('reauthentication-required')
  await session.switchTo(provider.grant('bert'))
  await settle()
  expect(shown.at(-1)).toBe('bert')
})

test('nothing is asked for a query that nobody follows, or of a session that was disposed of', async () => {
  const left = follow('a')
  follow('b')
  await settle()
  left.stop()
  session.dispose()
  await settle()
  expect(provider.requests).toHaveLength(2)
})

test('a whole list is read anew for the next identity', async () => {
  provider.behaviour.answer = ({ headers, variables }) => {
    const items = makeItems(headers.authorization?.includes('anna') ? 250 : 120)
    return Response.json({ data: { items: connectionPage(items, variables) } })
  }
  const results: OperationResult<{ items: { edges: unknown[] } }>[] = []
  pipe(
    client.query(itemsQuery, {}, { pagination: 'all' }),
    subscribe((result) => results.push(result)),
  )
  // The code of pagination comes with the first list.
  await vi.dynamicImportSettled()
  await clock.advance(1_000)
  expect(results.at(-1)?.data?.items.edges).toHaveLength(250)
  await session.switchTo(provider.grant('bert'))
  expect(results.at(-1)?.data).toBeUndefined()
  await clock.advance(1_000)
  expect(results.at(-1)?.data?.items.edges).toHaveLength(120)
  expect(results.at(-1)?.error).toBeUndefined()
})

test('three hundred queries on display are told at once that the session is signed out', async () => {
  const all = Array.from({ length: 300 }, (_, index) => follow(`${index}`))
  await clock.advance(5_000)
  expect(all.every(({ shown }) => shown.at(-1) === 'anna')).toBe(true)
  await session.signOut()
  await clock.advance(0)
  expect(new Set(all.map(({ shown }) => shown.at(-1)))).toEqual(new Set(['reauthentication-required']))
})

test('queries behind a burst that nobody follows any more wait for a few seconds at most', async () => {
  await Promise.all([session.token(), settle()])
  provider.behaviour.latency = () => 100
  const left = Array.from({ length: 100 }, (_, index) => follow(`left ${index}`))
  const kept = Array.from({ length: 200 }, (_, index) => follow(`kept ${index}`))
  await clock.advance(50)
  expect(provider.requests).toHaveLength(100)
  for (const { stop } of left) stop()
  await clock.advance(4_000)
  expect(kept.filter(({ shown }) => shown[0] === 'anna')).toHaveLength(200)
})
