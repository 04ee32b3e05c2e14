import { gql } from '@urql/core'
import { describe, expect, test, vi } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { createProviderClient } from '../client/create-provider-client.ts'
import { type ClientRig, createClientRig } from '../testing/client-rig.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { authorizedFetch } from './authorized-fetch.ts'
import type { OperationEnd } from './operation-event.ts'

const query = 'query Item { item(id: "a") { id } }'
const mutation = 'mutation SetItem { setItem(id: "a") { id } }'

async function signedIn(...answers: (() => Response)[]): Promise<ClientRig> {
  const rig = createClientRig()
  await rig.signIn()
  rig.provider.behaviour.answer = () => answers.shift()?.()
  return rig
}

const ends = ({ events }: Pick<ClientRig, 'events'>): OperationEnd[] =>
  events.flatMap((event) => (event.type === 'operation-end' ? [event] : []))
const start = { type: 'operation-start', operationName: 'Item', kind: 'query', host: 'rig.test' }
const failure = (errorCode: string, data: unknown = null) =>
  Response.json({ data, errors: [{ message: 'No.', path: ['item'], extensions: { errorCode } }] })

describe('an operation', () => {
  test('is reported at its start and its end, as one pair', async () => {
    const rig = await signedIn()
    const outcome = rig.ask(query)
    await rig.clock.settle()
    expect(rig.events).toEqual([start])
    await rig.clock.drain()
    await outcome
    expect(rig.events.slice(1)).toEqual([
      {
        ...start,
        type: 'operation-end',
        start,
        outcome: 'ok',
        duration: 20,
        attempts: 1,
        timeAtGate: 0,
        status: 200,
      },
    ])
    expect(ends(rig)[0]?.start).toBe(rig.events[0])
  })

  test.each<[string, () => Response, object]>([
    ['a forbidden field', () => failure('KT-CT-1111'), { outcome: 'failed', error: { code: 'forbidden' } }],
    [
      'a forbidden field beside good ones',
      () => failure('KT-CT-1111', { item: null, other: 1 }),
      { outcome: 'partial', error: { code: 'forbidden' } },
    ],
    ['an error of the provider that is no class of ours', () => failure('KT-CT-1'), { outcome: 'failed' }],
    [
      'a page of a firewall',
      () => new Response('<html>', { status: 403 }),
      { outcome: 'failed', status: 403, error: { code: 'transport' } },
    ],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://stranger.test/' } }),
      { outcome: 'failed', status: 302, error: { code: 'transport' } },
    ],
  ])('that ends with %s says so', async (_, answer, expected) => {
    const rig = await signedIn(answer)
    const outcome = rig.ask(query)
    await rig.clock.drain()
    const { code } = await outcome
    expect(ends(rig)).toMatchObject([{ attempts: 1, status: 200, ...expected }])
    expect(ends(rig)[0]?.error?.code ?? '?').toBe(code)
  })

  test('that is sent again after 502 counts its attempts', async () => {
    const bad = () => new Response('', { status: 502 })
    const rig = await signedIn(bad, bad, bad)
    const outcome = rig.ask(query)
    await rig.clock.drain()
    expect(await outcome).toMatchObject({ code: 'transport' })
    expect(ends(rig)).toMatchObject([
      { outcome: 'failed', attempts: 3, status: 502, duration: 3 * 20 + 250 + 750, timeAtGate: 0 },
    ])
  })

  test('that is limited says how long it waited at the gate', async () => {
    const rig = await signedIn(() => new Response('', { status: 429, headers: { 'retry-after': '5' } }))
    const first = rig.ask(query)
    await rig.clock.advance(1_000)
    const second = rig.ask('query Later { item(id: "b") { id } }')
    await rig.clock.drain()
    await Promise.all([first, second])
    const [one, two] = ends(rig)
    expect(one).toMatchObject({ operationName: 'Item', outcome: 'ok', attempts: 2, status: 200 })
    expect(one?.timeAtGate).toBeGreaterThanOrEqual(5_000)
    expect(one?.duration).toBe((one?.timeAtGate ?? 0) + 2 * 20)
    expect(two).toMatchObject({ operationName: 'Later', outcome: 'ok', attempts: 1 })
    expect(two?.timeAtGate).toBeGreaterThanOrEqual(4_000)
    expect(two?.duration).toBe((two?.timeAtGate ?? 0) + 20)
  })

  test('names the renewal that it waited for, as the session reported it', async () => {
    const rig = createClientRig()
    const client = createProviderClient(
      exampleProvider,
      { url: 'https://rig.test/graphql' },
      {
        auth: rig.provider.grant('bert'),
        fetch: rig.provider.fetch,
        clock: rig.clock,
        on: (event) => rig.events.push(event),
      },
    )
    const ask = () => client.query(gql(query), {}, { requestPolicy: 'network-only' }).toPromise()
    const first = ask()
    await rig.clock.drain()
    await first
    rig.provider.expire()
    const second = ask()
    await rig.clock.drain()
    await second
    const third = ask()
    await rig.clock.drain()
    await third
    const renewals = rig.events.filter(({ type }) => type === 'renewal-start')
    expect(renewals).toMatchObject([{ reason: 'first' }, { reason: 'refused' }])
    expect(ends(rig).map(({ renewal }) => renewal)).toEqual([renewals[0], renewals[1], undefined])
    expect(ends(rig)[1]?.renewal).toBe(renewals[1])
    expect(ends(rig)[1]).toMatchObject({ attempts: 2, outcome: 'ok' })
  })

  test('that nobody follows any more is cancelled', async () => {
    const rig = await signedIn()
    const { unsubscribe } = pipe(rig.client.query(gql(query), {}), subscribe(vi.fn()))
    await rig.clock.advance(5)
    unsubscribe()
    await rig.clock.drain()
    expect(ends(rig)).toMatchObject([{ outcome: 'cancelled', attempts: 1, duration: 5 }])
  })

  test('that is given up at the gate, or between two attempts, ends at once and is not sent', async () => {
    const limited = () => new Response('', { status: 429, headers: { 'retry-after': '60' } })
    const rig = await signedIn(limited, () => new Response('', { status: 502 }))
    const follow = (name: string) =>
      pipe(rig.client.query(gql(`query ${name} { item(id: "a") { id } }`), {}), subscribe(vi.fn()))
        .unsubscribe
    const stops = [follow('Limited')]
    await rig.clock.advance(1_000)
    stops.push(follow('Waiting'))
    await rig.clock.advance(1_000)
    for (const stop of stops) stop()
    await rig.clock.settle()
    expect(ends(rig)).toMatchObject([
      { operationName: 'Limited', outcome: 'cancelled', attempts: 1, duration: 2_000 },
      { operationName: 'Waiting', outcome: 'cancelled', attempts: 0, duration: 1_000, timeAtGate: 1_000 },
    ])
    await rig.clock.advance(120_000)
    const stop = follow('Paused')
    await rig.clock.advance(30)
    stop()
    await rig.clock.drain()
    expect(ends(rig)[2]).toMatchObject({
      operationName: 'Paused',
      outcome: 'cancelled',
      attempts: 1,
      duration: 30,
    })
    expect(rig.provider.requests).toHaveLength(2)
  })

  test('that a sign-out ends fails with its code, not as one that was given up', async () => {
    const rig = await signedIn()
    const events: ClientRig['events'] = []
    const fetch = authorizedFetch(rig.session, {
      provider: exampleProvider,
      fetch: rig.provider.fetch,
      clock: rig.clock,
      on: (event) => events.push(event),
    })
    const asked = rig.ask(query)
    const fetched = fetch('https://rig.test/graphql', { method: 'POST', body: JSON.stringify({ query }) })
    fetched.catch(() => {})
    await rig.clock.advance(5)
    await rig.session.signOut()
    await rig.clock.drain()
    await expect(fetched).rejects.toMatchObject({ code: 'session-changed' })
    expect(await asked).toMatchObject({ code: 'session-changed' })
    for (const told of [rig.events, events])
      expect(ends({ events: told })).toMatchObject([
        { operationName: 'Item', outcome: 'failed', error: { code: 'session-changed' } },
      ])
  })

  test('of a `fetch` of ours is reported in the same way, and a document as `other`', async () => {
    const rig = await signedIn()
    const events: ClientRig['events'] = []
    const fetch = authorizedFetch(rig.session, {
      provider: exampleProvider,
      fetch: rig.provider.fetch,
      clock: rig.clock,
      on: (event) => events.push(event),
    })
    const asked = fetch('https://rig.test/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: mutation, operationName: 'SetItem', variables: { secret: 'canary' } }),
    })
    await rig.clock.drain()
    await asked
    rig.provider.behaviour.answer = () => new Response('', { status: 404 })
    const missing = fetch('https://rig.test/bills/1?signature=canary')
    await rig.clock.drain()
    await missing
    expect(ends({ events })).toMatchObject([
      { operationName: 'SetItem', kind: 'mutation', host: 'rig.test', outcome: 'ok' },
      { operationName: undefined, kind: 'other', host: 'rig.test', outcome: 'failed', status: 404 },
    ])
    for (const secret of ['canary', 'signature', ...rig.provider.secrets])
      expect(JSON.stringify(events)).not.toContain(secret)
  })

  test('that a cache answers is not reported', async () => {
    const rig = await signedIn()
    for (let turn = 0; turn < 2; turn++) {
      const asked = rig.client.query(gql(query), {}).toPromise()
      await rig.clock.drain()
      await asked
    }
    expect(ends(rig)).toHaveLength(1)
  })
})

test('nothing is measured while nobody observes', async () => {
  const rig = createClientRig()
  await rig.signIn()
  let reads = 0
  const clock = {
    ...rig.clock,
    monotonic: () => {
      reads++
      return rig.clock.monotonic()
    },
  }
  const settings = { session: rig.session, fetch: rig.provider.fetch, clock, exchanges: [] }
  const endpoint = { url: 'https://rig.test/graphql' }
  const readsOf = async (own: object): Promise<number> => {
    reads = 0
    const client = createProviderClient(exampleProvider, endpoint, { ...settings, ...own })
    const asked = client.query(gql(query), {}).toPromise()
    await rig.clock.drain()
    expect((await asked).error).toBeUndefined()
    return reads
  }
  // The first client makes the gate.
  await readsOf({})
  const unobserved = await readsOf({})
  const start = 1
  const gate = 2
  const end = 1
  expect(await readsOf({ on() {} })).toBe(unobserved + start + gate + end)
})
