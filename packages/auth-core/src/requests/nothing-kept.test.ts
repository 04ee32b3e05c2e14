import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

// In a process of its own, whose heap is its own.
async function measure(script: string): Promise<number> {
  const from = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
  const source = `
    import { Client, fetchExchange, gql } from '@urql/core'
    import { createProviderClient } from ${from('../client/create-provider-client.ts')}
    import { accessToken } from ${from('../grants/access-token.ts')}
    import { createSession } from ${from('../session/create-session.ts')}
    import { exampleProvider } from ${from('../testing/example-provider.ts')}
    const session = createSession({ grant: accessToken(() => 'token'), provider: exampleProvider })
    await session.token()
    const fetch = async () => new Response('{"data":{"item":{"id":"1"}}}', { headers: { 'content-type': 'application/json' } })
    const endpoint = { url: 'https://rig.test/graphql' }
    const heap = async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 10)), gc()
      return process.memoryUsage().heapUsed
    }
    ${script}
    session.dispose()
  `
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', source],
    { cwd: new URL('../..', import.meta.url) },
  )
  return Number(stdout)
}

test('a loop of queries keeps nothing alive', async () => {
  const bytesPerQuery = await measure(`
    const client = createProviderClient(exampleProvider, endpoint, { session, fetch, exchanges: [] })
    const document = gql('query Item($id: ID!) { item(id: $id) { id } }')
    const ask = async (count) => { for (let id = 0; id < count; id++) await client.query(document, { id }).toPromise() }
    await ask(2_000)
    const before = await heap()
    await ask(5_000)
    console.log(((await heap()) - before) / 5_000)
  `)
  // Before: 7 kB each, until the loop yields.
  expect(bytesPerQuery).toBeLessThan(50)
})

test.each([
  { whose: 'a session at hand', options: '{ session }', kilobytes: 12 },
  { whose: 'a session of its own', options: "{ auth: accessToken(() => 'token') }", kilobytes: 15 },
])(
  'a client for each request with $whose leaves nothing behind, and takes less than $kilobytes kB',
  async ({ options, kilobytes }) => {
    const bytesPerClient = await measure(`
    const make = (id) => createProviderClient(exampleProvider, endpoint, { ...${options}, fetch, exchanges: [] })
    for (let id = 0; id < 1_000; id++) make(id)
    const before = await heap()
    const kept = Array.from({ length: 1_000 }, (_, id) => make(id))
    const held = (await heap()) - before
    kept.length = 0
    const left = (await heap()) - before
    if (left > 200_000) throw new Error(left + ' bytes were left behind.')
    console.log(held / 1_000)
  `)
    expect(bytesPerClient).toBeGreaterThan(5_000)
    expect(bytesPerClient).toBeLessThan(kilobytes * 1_000)
  },
)
