import { Client, createRequest, gql, makeOperation, type Operation, type OperationResult } from '@urql/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeSubject, never, pipe, subscribe } from 'wonka'
import { answerExchange } from './answer-exchange.ts'

const item = gql('query Item($id: Int) { item(id: $id) { id } }')
const answer = { data: { item: { id: 1 } } }

afterEach(() => {
  vi.restoreAllMocks()
})

const turn = () => new Promise((resolve) => setTimeout(resolve, 10))

function createRig(fetch: typeof globalThis.fetch): Client {
  return new Client({
    url: 'https://rig.test/graphql',
    preferGetMethod: false,
    fetch,
    exchanges: [answerExchange],
  })
}

function follow(client: Client, id: number): { results: OperationResult[]; unsubscribe: () => void } {
  const results: OperationResult[] = []
  const { unsubscribe } = pipe(
    client.query(item, { id }, { requestPolicy: 'network-only' }),
    subscribe((result) => results.push(result)),
  )
  return { results, unsubscribe }
}

test('a query is sent as fetchExchange sends it, and its signal is never aborted when it ends well', async () => {
  const sent: RequestInit[] = []
  const client = createRig(async (_, init = {}) => {
    sent.push(init)
    return Response.json(answer)
  })
  const { data, error } = await client.query(item, { id: 1 }).toPromise()
  expect([data, error]).toEqual([answer.data, undefined])
  expect(sent).toMatchObject([{ method: 'POST', headers: { 'content-type': 'application/json' } }])
  expect(JSON.parse(String(sent[0]?.body))).toMatchObject({ operationName: 'Item', variables: { id: 1 } })
  expect(sent[0]?.signal?.aborted).toBe(false)
})

test('a query that is dropped in the same turn is never sent', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(answer))
  const { results, unsubscribe } = follow(createRig(fetch), 1)
  unsubscribe()
  await turn()
  expect(fetch).not.toHaveBeenCalled()
  expect(results).toEqual([])
})

test('what is dropped while it is under way is aborted, every request for it, and nothing else', async () => {
  const signals: (AbortSignal | null | undefined)[] = []
  const answers: (() => void)[] = []
  const client = createRig((_, init) => {
    signals.push(init?.signal)
    return new Promise((resolve) => answers.push(() => resolve(Response.json(answer))))
  })
  const operations = makeSubject<Operation>()
  const results: OperationResult[] = []
  pipe(
    answerExchange({ client, forward: () => never, dispatchDebug: () => {} })(operations.source),
    subscribe((result) => results.push(result)),
  )
  const [dropped, kept] = [1, 2].map((id) =>
    client.createRequestOperation('query', createRequest(item, { id })),
  )
  if (!dropped || !kept) throw new Error('There are two operations.')
  // An exchange in front may ask for the same twice, which a client does not.
  for (const operation of [dropped, kept, dropped]) operations.next(operation)
  await turn()
  answers[2]?.()
  await turn()
  operations.next(makeOperation('teardown', dropped))
  for (const give of answers) give()
  await turn()
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false, true])
  expect(results.map(({ operation }) => operation.key)).toEqual([dropped.key, kept.key])
})

test('a query that was dropped and is asked for again has its answer, while the first one is still under way', async () => {
  const answers: (() => void)[] = []
  const client = createRig(() => new Promise((resolve) => answers.push(() => resolve(Response.json(answer)))))
  const first = follow(client, 1)
  await turn()
  first.unsubscribe()
  const second = follow(client, 1)
  await turn()
  for (const give of answers) give()
  await turn()
  expect([first.results.length, second.results.length]).toEqual([0, 1])
})

test('whoever ends the exchange hears of nothing that comes later, and nothing more is sent', async () => {
  let give = (): void => {}
  const fetch = vi.fn<typeof globalThis.fetch>(
    () =>
      new Promise((resolve) => {
        give = () => resolve(Response.json(answer))
      }),
  )
  const client = createRig(fetch)
  const operations = makeSubject<Operation>()
  const results: OperationResult[] = []
  const { unsubscribe } = pipe(
    answerExchange({ client, forward: () => never, dispatchDebug: () => {} })(operations.source),
    subscribe((result) => results.push(result)),
  )
  operations.next(client.createRequestOperation('query', createRequest(item, { id: 1 })))
  await turn()
  unsubscribe()
  give()
  await turn()
  operations.next(client.createRequestOperation('query', createRequest(item, { id: 2 })))
  await turn()
  expect(results).toEqual([])
  expect(fetch).toHaveBeenCalledOnce()
})

describe('a failure', () => {
  test.each([
    ['of the connection', () => Promise.reject(new TypeError('fetch failed')), 'fetch failed'],
    ['of the body', async () => new Response('{"data":'), 'JSON'],
    ['that is no error', () => Promise.reject('gone'), 'gone'],
  ])('%s is a result with a network error, and ends the request', async (_, fetch, message) => {
    let signal: AbortSignal | null | undefined
    const client = createRig((_, init) => {
      signal = init?.signal
      return fetch()
    })
    const { error } = await client.query(item, { id: 1 }).toPromise()
    expect(error?.networkError?.message).toContain(message)
    expect(signal?.aborted).toBe(true)
  })

  test('of the app that receives a result makes no second result', async () => {
    const rejected = vi.fn()
    process.once('unhandledRejection', rejected)
    const client = createRig(async () => Response.json(answer))
    let results = 0
    pipe(
      client.query(item, { id: 1 }),
      subscribe(() => {
        results += 1
        throw new Error('the app')
      }),
    )
    await turn()
    expect(results).toBe(1)
    expect(rejected).toHaveBeenCalledOnce()
  })
})

test('an answer in parts is read to its end, and its request is aborted when nobody follows any more', async () => {
  // Its code would take a while to arrive.
  await import('../late.ts')
  let signal: AbortSignal | null | undefined
  let requests = 0
  const parts = [
    { data: { item: { id: 1 } }, hasNext: true },
    { incremental: [{ path: ['item'], data: { id: 2 } }], hasNext: true },
  ]
  const client = createRig(async (_, init) => {
    requests += 1
    signal = init?.signal
    const text = parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join('')
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  })
  const { results, unsubscribe } = follow(client, 1)
  await vi.waitFor(() => expect(results).toHaveLength(2), { timeout: 20_000 })
  expect(results.map(({ data }) => data.item.id)).toEqual([1, 2])
  expect([requests, signal?.aborted]).toEqual([1, false])
  unsubscribe()
  expect(signal?.aborted).toBe(true)
})
