import { expect, test, vi } from 'vitest'
import { openParts } from './answer-in-parts.ts'

const refused = { message: 'no' }
const typed = { message: 'no', extensions: { typed: true } }

/** An answer whose body comes in chunks. */
function answerOf(contentType: string, chunks: readonly (string | Uint8Array)[], cancel = vi.fn()): Response {
  const encoder = new TextEncoder()
  const left = [...chunks]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = left.shift()
      if (chunk === undefined) controller.close()
      else controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
    },
    cancel,
  })
  return new Response(body, { headers: { 'content-type': contentType } })
}

/** Reads an answer whose errors are made typed. */
async function read(contentType: string, chunks: readonly (string | Uint8Array)[]) {
  const judge = vi.fn(async (_: string, __: boolean) => JSON.stringify({ errors: [typed] }))
  const parts = await openParts(answerOf(contentType, chunks))
  return { judge, text: await parts.respond(judge).text() }
}

const event = (content: unknown): string => `data: ${JSON.stringify(content)}\n\n`
const part = (content: unknown, header = ''): string =>
  `\r\ncontent-type: application/json\r\n${header}\r\n${JSON.stringify(content)}`
const good = { data: { bill: 5 } }
const bad = { data: null, errors: [refused] }
const badTyped = { data: null, errors: [typed] }

test('an error behind an end that came in two pieces is judged', async () => {
  const [first, second] = [event(good), event(bad)]
  const { text, judge } = await read('text/event-stream', [first.slice(0, -1), `\n${second}`])
  expect(judge).toHaveBeenCalledOnce()
  expect(text).toBe(`${first}data: ${JSON.stringify(badTyped)}\n\n`)
})

test('a boundary may have letters that mean something else in a pattern', async () => {
  const boundary = 'a+b.(c'
  const body = `--${boundary}${part(good)}\r\n--${boundary}${part(bad)}\r\n--${boundary}--`
  const { text } = await read(`multipart/mixed; boundary="${boundary}"`, [body])
  expect(text).toBe(body.replace(JSON.stringify(bad), JSON.stringify(badTyped)))
})

test('a part that becomes longer loses its length, and no other one does', async () => {
  const length = 'content-length: 9\r\n'
  const body = `---${part(good, length)}\r\n---${part(bad, length)}\r\n-----`
  const { text } = await read('multipart/mixed; boundary="-"', [body])
  expect(text.split(length)).toHaveLength(2)
  expect(text).toContain(`---${part(good, length)}\r\n---${part(badTyped)}`)
})

test('errors in what adds to an earlier answer are those of a part of it', async () => {
  const added = {
    incremental: [{ path: ['bill'], data: null, errors: [refused] }],
    completed: [{ id: '0', errors: [refused] }],
  }
  const { text, judge } = await read('text/event-stream', [event(good), event(added)])
  expect(judge.mock.calls.map(([, isPartial]) => isPartial)).toEqual([true, true])
  expect(text.match(/"typed":true/g)).toHaveLength(2)
})

test('a letter whose bytes come in two chunks stays whole', async () => {
  const text = event({ data: { name: 'Jürgen' } })
  const bytes = new TextEncoder().encode(text)
  const middle = bytes.indexOf(0xc3) + 1
  expect((await read('text/event-stream', [bytes.slice(0, middle), bytes.slice(middle)])).text).toBe(text)
})

test('whoever reads no more ends the connection', async () => {
  const cancelled = vi.fn()
  const parts = await openParts(answerOf('text/event-stream', [event(good), event(good)], cancelled))
  await parts.respond(async (answer) => answer).body?.cancel('left')
  expect(cancelled).toHaveBeenCalledExactlyOnceWith('left')
})
