import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const run = (...options: string[]): ChildProcess =>
  spawn(process.execPath, [
    '--conditions=source',
    fileURLToPath(new URL('cli.ts', import.meta.url)),
    ...options,
  ])

/** Collects what a stream says until it ends or says what is waited for. */
async function read(stream: NodeJS.ReadableStream | null, until?: string): Promise<string> {
  let text = ''
  for await (const chunk of stream ?? []) {
    text += chunk
    if (until !== undefined && text.includes(until)) break
  }
  return text
}

test('the command prints addresses and credentials that work, and stops when it is told to', async () => {
  const command = run('--port', '0')
  const printed = await read(command.stdout, 'Stop with')
  const find = (label: string) => new RegExp(`${label} +(\\S+)`).exec(printed)?.[1] ?? ''
  const response = await fetch(find('GraphQL and GraphiQL'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($key: String) { obtainKrakenToken(input: { APIKey: $key }) { token } }',
      variables: { key: find('API key') },
    }),
  })
  const { data } = await response.json()
  expect(data.obtainKrakenToken.token.split('.')).toHaveLength(3)
  command.kill('SIGTERM')
  const [code] = await once(command, 'exit')
  expect(code).toBe(0)
})

test.each([
  ['--provider', 'kraken/xx', 'kraken/de'],
  ['--port', 'abc', 'such as 4000'],
])('a wrong %s ends with a sentence, without a stack trace', async (name, value, hint) => {
  const command = run(name, value)
  const [text, [code]] = await Promise.all([read(command.stderr), once(command, 'exit')])
  expect(code).toBe(1)
  expect(text).toContain(hint)
  expect(text.trim().split('\n')).toHaveLength(1)
})

test('a port that is taken ends with what to do', async () => {
  const first = run('--port', '0')
  const port = /127\.0\.0\.1:(\d+)/.exec(await read(first.stdout, 'Stop with'))?.[1] ?? ''
  const second = run('--port', port)
  const [text, [code]] = await Promise.all([read(second.stderr), once(second, 'exit')])
  expect(code).toBe(1)
  expect(text).toContain('--port 0')
  first.kill('SIGTERM')
  await once(first, 'exit')
})
