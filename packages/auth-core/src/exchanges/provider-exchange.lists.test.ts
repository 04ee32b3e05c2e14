import type { Client, OperationResult } from '@urql/core'
import { expect, test } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { createProviderClient } from '../client/create-provider-client.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { paginate } from '../pagination/paginate.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { type AskedOperation, type FakeProvider, fakeProvider } from '../testing/fake-provider.ts'
import { type ItemsResult, itemsQuery } from '../testing/list-documents.ts'
import { connectionPage, makeItems } from '../testing/list-server.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
// Loaded with the first query that asks for pages, which takes real time.
import '../late.ts'

interface Rig {
  readonly clock: VirtualClock
  readonly provider: FakeProvider
  readonly session: Session
  readonly client: Client
}

/** The whole chain: pagination, cache, rate gate, session and a provider with one long list. */
function createRig(
  count: number,
  beforePage: (asked: AskedOperation, provider: FakeProvider) => unknown = () => {},
): Rig {
  const clock = createVirtualClock()
  const items = makeItems(count)
  const provider = fakeProvider(clock)
  provider.behaviour.answer = (asked) => {
    const fault = beforePage(asked, provider)
    return Response.json(fault ?? { data: { items: connectionPage(items, asked.variables) } })
  }
  const endpoint = { url: 'https://rig.test/graphql' }
  const common = { fetch: provider.fetch, clock, random: () => 0.5 }
  const session = createSession({
    grant: provider.grant('anna'),
    provider: exampleProvider,
    endpoint,
    ...common,
  })
  return {
    clock,
    provider,
    session,
    client: createProviderClient(exampleProvider, endpoint, { session, ...common }),
  }
}

const tooMany = {
  data: null,
  errors: [{ message: 'Too many requests.', extensions: { errorCode: 'KT-CT-1199' } }],
}
const numbered = (count: number) => makeItems(count).map(({ id }) => id)

async function finish<Value>(clock: VirtualClock, promise: Promise<Value>): Promise<Value> {
  await clock.drain()
  return promise
}

async function collect(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of list) ids.push(id)
  return ids
}

const readers = [
  ['paginate', async (client: Client) => collect(paginate(client, itemsQuery, {}))],
  [
    'paginationExchange',
    async (client: Client) => {
      const result = await client.query(itemsQuery, {}, { pagination: 'all' }).toPromise()
      return result.data?.items.edges.map(({ node }) => node.id)
    },
  ],
] as const

for (const [name, read] of readers) {
  test(`${name}: a rate limit in mid-list loses and repeats nothing (C6)`, async () => {
    let refusals = 0
    const { clock, provider, client } = createRig(600, ({ variables }) =>
      variables.after === 'c296' && ++refusals <= 2 ? tooMany : undefined,
    )
    expect(await finish(clock, read(client))).toEqual(numbered(600))
    expect(provider.requests).toHaveLength(9)
  })

  test(`${name}: an expiry in mid-list loses and repeats nothing, with one renewal (C7)`, async () => {
    let expired = false
    const { clock, provider, client } = createRig(1000, ({ variables }, fake) => {
      if (variables.after !== 'c395' || expired) return
      expired = true
      fake.expire()
      return { data: null, errors: [{ message: 'Expired.', extensions: { errorCode: 'KT-CT-1124' } }] }
    })
    expect(await finish(clock, read(client))).toEqual(numbered(1000))
    // One for the sign-in, one for the expiry.
    expect(provider.renewals).toBe(2)
    expect(provider.requests).toHaveLength(12)
  })
}

test('a switch of the identity ends a list that is under way; no page of it is read for the next one', async () => {
  const { clock, provider, session, client } = createRig(1000)
  const results: OperationResult<ItemsResult>[] = []
  const { unsubscribe } = pipe(
    client.query(itemsQuery, {}, { pagination: 'all' }),
    subscribe((result) => {
      results.push(result)
      if (result.error) unsubscribe()
    }),
  )
  const iterated = collect(paginate(client, itemsQuery, {}, { requestPolicy: 'network-only' })).catch(
    (error) => error,
  )
  await clock.advance(120)
  const before = provider.requests.length
  expect(before).toBeGreaterThan(2)
  await session.switchTo(provider.grant('bert'))
  await clock.drain()
  expect(energyError(results.at(-1)?.error)).toMatchObject({ code: 'session-changed' })
  expect(await iterated).toMatchObject({ code: 'session-changed' })
  expect(provider.requests.filter(({ headers }) => headers.authorization?.includes('bert'))).toEqual([])
})

test('a resume token of one identity is refused by another', async () => {
  const { clock, provider, session, client } = createRig(300)
  const pages: { resume: string | null }[] = []
  const read = async () => {
    for await (const page of paginate(client, itemsQuery, {}, { maxPages: 1 }).pages()) pages.push(page)
  }
  await finish(clock, read())
  const resume = pages[0]?.resume
  expect(atob(resume ?? '').includes('anna')).toBe(false)
  await session.switchTo(provider.grant('bert'))
  expect(() => paginate(client, itemsQuery, {}, { resume })).toThrow(/another identity/)
})

test('what waits at the gate when the identity changes is failed, not sent for the next one (A24)', async () => {
  let limiting = false
  const { clock, provider, session, client } = createRig(10, () => (limiting ? tooMany : undefined))
  await finish(clock, client.query(itemsQuery, { first: 1 }).toPromise())
  limiting = true
  const codes: (string | undefined)[] = []
  for (let first = 2; first <= 40; first++)
    client
      .query(itemsQuery, { first })
      .toPromise()
      .then(({ error }) => codes.push(energyError(error)?.code))
  await clock.advance(500)
  limiting = false
  await session.switchTo(provider.grant('bert'))
  await clock.drain()
  expect(codes).toEqual(Array(39).fill('session-changed'))
  expect(provider.requests.filter(({ headers }) => headers.authorization?.includes('bert'))).toEqual([])
  const next = await finish(clock, client.query(itemsQuery, { first: 5 }).toPromise())
  expect(next.error).toBeUndefined()
})
