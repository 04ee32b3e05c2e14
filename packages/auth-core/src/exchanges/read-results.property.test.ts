import { Client, createRequest, fetchExchange, gql, type Operation, type OperationResult } from '@urql/core'
import { makeFetchSource } from '@urql/core/internal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subscribe } from 'wonka'
import { readResults } from './read-results.ts'

const document = gql`query Items { items { id } }`
const client = new Client({
  url: 'https://rig.test/graphql',
  preferGetMethod: false,
  exchanges: [fetchExchange],
})
const operation: Operation = client.createRequestOperation('query', createRequest(document, {}))

const errors = fc.option(fc.constant([{ message: 'failed', path: ['items'] }]), { nil: undefined })
const items = fc.array(fc.record({ id: fc.string({ maxLength: 3 }) }), { minLength: 1, maxLength: 3 })
/** Both forms of GraphQL's incremental delivery: a path in each patch, and one that was announced by its `id`. */
const patch = fc.oneof(
  fc.record({ path: fc.constant(['items', 0]), data: fc.record({ more: fc.nat() }), errors }),
  fc.record({
    id: fc.constant('0'),
    data: fc.record({ other: fc.string({ unit: 'grapheme', maxLength: 3 }) }),
  }),
  fc.record({ path: fc.constant(['items', 1]), items }),
)
const payloads = fc
  .tuple(
    fc.record({ data: fc.record({ items }), errors }),
    fc.array(fc.array(patch, { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([first, patches, saysEnd]): object[] => [
    { ...first, pending: [{ id: '0', path: ['items', 0] }], hasNext: true },
    ...patches.map((incremental) => ({ incremental, hasNext: true })),
    ...(saysEnd ? [{ hasNext: false }] : []),
  ])

const forms = {
  'multipart/mixed; boundary="-"': (texts: readonly string[]) =>
    `${texts.map((text) => `\r\n---\r\nContent-Type: application/json\r\n\r\n${text}`).join('')}\r\n-----`,
  'text/event-stream': (texts: readonly string[]) =>
    `:\n\n${texts.map((text) => `event: next\ndata: ${text}\n\n`).join('')}event: complete\n\n`,
}

/** An answer whose bytes arrive in pieces of the given sizes, over and over. */
function answer(contentType: string, text: string, sizes: readonly number[]): Response {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  let piece = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const end = at + (sizes[piece++ % sizes.length] ?? 1)
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, end))
      at = end
    },
  })
  return new Response(body, { headers: { 'content-type': contentType } })
}

function shown({ data, error, hasNext }: OperationResult): object {
  return structuredClone({ data, messages: error?.graphQLErrors.map(({ message }) => message), hasNext })
}

function ofUrql(response: Response): Promise<object[]> {
  const context = { ...operation.context, fetch: async () => response }
  return new Promise((resolve) => {
    const results: object[] = []
    subscribe((result: OperationResult) => {
      results.push(shown(result))
      if (!result.hasNext) resolve(results)
    })(makeFetchSource({ ...operation, context }, operation.context.url, {}))
  })
}

test.each(Object.entries(forms))(
  '%s is read as urql reads it, in whatever pieces it comes',
  async (type, write) => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(payloads, sizes, async (contents, pieces) => {
        const text = write(contents.map((content) => JSON.stringify(content)))
        const ours: object[] = []
        for await (const result of readResults(operation, answer(type, text, pieces)))
          ours.push(shown(result))
        expect(ours).toEqual(await ofUrql(answer(type, text, pieces)))
        expect(ours.length).toBeGreaterThan(1)
      }),
      { numRuns: process.env.DEEP ? 2_000 : 100 },
    )
  },
)

test('an answer that breaks off ends in an error, and one that holds nothing too', async () => {
  const pieces = ['data: {"data":{"items":[]},"hasNext":true}\n\n']
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift()
      if (piece === undefined) controller.error(new TypeError('terminated'))
      else controller.enqueue(new TextEncoder().encode(piece))
    },
  })
  const headers = { 'content-type': 'text/event-stream' }
  const results: OperationResult[] = []
  for await (const result of readResults(operation, new Response(body, { headers }))) results.push(result)
  expect(results.map(({ error }) => error?.networkError?.message)).toEqual([undefined, 'terminated'])
  for await (const { error } of readResults(operation, new Response(':\n\n', { headers })))
    expect(error?.networkError).toBeDefined()
})

test('whoever reads no further lets go of the body', async () => {
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(new TextEncoder().encode('data: {"data":{"items":[]},"hasNext":true}\n\n')),
    cancel() {
      isCancelled = true
    },
  })
  for await (const _ of readResults(
    operation,
    new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
  ))
    break
  expect(isCancelled).toBe(true)
})
