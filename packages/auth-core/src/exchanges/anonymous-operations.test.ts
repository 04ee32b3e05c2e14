import { gql } from '@urql/core'
import { expect, test } from 'vitest'
import { compactDocument } from '../document/compact-document.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { authorizedFetch } from '../requests/authorized-fetch.ts'
import { createClientRig } from '../testing/client-rig.ts'
import { exampleProvider } from '../testing/example-provider.ts'

const query = 'query Products { products { id } }'
// Another text: urql keeps the first document that it sees of each.
const marked = compactDocument<object, object>('query Marked { products { id } }', [], { anonymous: true })

/** A platform that answers whoever asks, and a client with somebody signed in. */
async function rigWith(answer = () => Response.json({ data: { products: [{ id: 1 }] } })) {
  const rig = createClientRig()
  await rig.signIn()
  const sent: (string | null)[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent.push(new Headers(init?.headers).get('authorization'))
    return answer()
  }
  async function ask(document: Parameters<typeof rig.client.query>[0], context: object = {}) {
    const outcome = rig.client
      .query(document, {}, { fetch, requestPolicy: 'network-only', ...context })
      .toPromise()
    await rig.clock.advance(10)
    return outcome
  }
  return { ...rig, sent, fetch, ask }
}

test.each([
  ['whose context says so', gql(query), { anonymous: true }],
  ['whose document says so', marked, {}],
])('an operation %s goes without a token, and no token is renewed for it', async (_, document, context) => {
  const { ask, provider, clock, sent } = await rigWith()
  await clock.advance(provider.behaviour.lifetime)
  const before = provider.renewals
  const { data, error } = await ask(document, context)
  expect([data, error]).toEqual([{ products: [{ id: 1 }] }, undefined])
  expect(sent).toEqual([null])
  expect(provider.renewals).toBe(before)
})

test('the context has the last word', async () => {
  const { ask, sent } = await rigWith()
  await ask(marked, { anonymous: false })
  expect(sent).toEqual(['Bearer canary-access-anna-1'])
})

test('a mutation may be anonymous too', async () => {
  const { client, clock, fetch, sent } = await rigWith()
  const outcome = client.mutation(gql`mutation Ask { ask }`, {}, { fetch, anonymous: true }).toPromise()
  await clock.advance(10)
  await outcome
  expect(sent).toEqual([null])
})

test('it is answered after a sign-out, and what it shows outlives one', async () => {
  const { client, ask, session, clock, fetch } = await rigWith()
  const results: unknown[] = []
  const shown = client.query(marked, {}, { fetch, requestPolicy: 'network-only' })
  const { unsubscribe } = shown.subscribe(({ data, error }) => results.push(error ?? data))
  await clock.advance(10)
  session.signOut()
  await clock.advance(10)
  unsubscribe()
  expect(results.filter((result) => result instanceof Error)).toEqual([])
  expect((await ask(marked)).data).toEqual({ products: [{ id: 1 }] })
})

test('its limits count at the gate of the one who is signed in', async () => {
  const { ask, client, clock, provider, fetch } = await rigWith(
    () => new Response('', { status: 429, headers: { 'retry-after': '60' } }),
  )
  const limited = client.query(marked, {}, { fetch }).toPromise()
  await clock.advance(10)
  const waiting = ask(gql`query Item { item { id } }`, { fetch: provider.fetch })
  await clock.advance(30_000)
  expect(provider.requests).toHaveLength(0)
  await clock.advance(200_000)
  await Promise.all([limited, waiting])
})

test('a provider that wants a token all the same is said so', async () => {
  const refusal = { errors: [{ message: 'No.', extensions: { errorCode: 'KT-CT-1112' } }] }
  const { ask, provider } = await rigWith(() => Response.json(refusal))
  const { error } = await ask(marked)
  expect(energyError(error)).toMatchObject({
    code: 'reauthentication-required',
    message: expect.stringContaining('sent without one'),
  })
  expect(provider.renewals).toBe(1)
})

test('other clients say so in what they give to `fetch`', async () => {
  const { session, clock, fetch, sent } = await rigWith()
  const send = authorizedFetch(session, { provider: exampleProvider, fetch, clock })
  const init = { method: 'POST', body: JSON.stringify({ query }) }
  await send('https://rig.test/graphql', { ...init, anonymous: true })
  await send('https://rig.test/graphql', init)
  expect(sent).toEqual([null, 'Bearer canary-access-anna-1'])
})
