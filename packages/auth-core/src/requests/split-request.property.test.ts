import * as fc from 'fast-check'
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql'
import { expect, test, vi } from 'vitest'
import { createSession } from '../session/create-session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { authorizedFetch } from './authorized-fetch.ts'

vi.setConfig({ testTimeout: 600_000 })

const runs = { numRuns: process.env.DEEP ? 10_000 : 100 }
const mainFields = ['account', 'viewer', 'mainCount']
const secondFields = ['sessions', 'wheel', 'secondCount']
const strict = new Set(['mainCount', 'secondCount'])

function schemaOf(fields: readonly string[]): GraphQLSchema {
  const lines = fields.map((name) => `${name}(id: Int!, fails: Boolean): Item${strict.has(name) ? '!' : ''}`)
  return buildSchema(`
    type Query { ${lines.join('\n')} }
    type Item { id: Int! name(upper: Boolean): String! broken: Int self: Item }
  `)
}

const whole = schemaOf([...mainFields, ...secondFields])
const hosts = new Map([
  ['https://rig.test/graphql', schemaOf(mainFields)],
  ['https://second.rig.test/graphql', schemaOf(secondFields)],
])
const endpoint = {
  url: 'https://rig.test/graphql',
  hosts: [{ url: 'https://second.rig.test/graphql', fields: secondFields }],
}

interface Asked {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** The same world behind one server and behind two. */
async function answer(schema: GraphQLSchema, { query, variables }: Asked) {
  const itemOf = (place: string, id: number): object => ({
    id,
    name: ({ upper }: { upper?: boolean }) => (upper ? place.toUpperCase() : place),
    broken: () => {
      throw new Error(`${place} is broken`)
    },
    self: () => itemOf(`${place} itself`, id + 1),
  })
  const rootValue = Object.fromEntries(
    [...mainFields, ...secondFields].map((name) => [
      name,
      ({ id, fails }: { id: number; fails?: boolean }) => {
        if (fails) throw new Error(`${name} fails`)
        return itemOf(name, id)
      },
    ]),
  )
  const { data, errors = [] } = await execute({
    schema,
    document: parse(query),
    rootValue,
    variableValues: variables,
  })
  return { data, errors: errors.map(({ message, path }) => ({ message, path })) }
}

const condition = fc.constantFrom(
  '',
  '@skip(if:$no)',
  '@include(if:$yes)',
  '@include(if:false)',
  '@skip(if:$yes)',
)
const field = fc
  .record({
    name: fc.constantFrom(...mainFields, ...secondFields),
    id: fc.constantFrom('1', '$one', '$two'),
    // A root field that must not be null fails seldom: all else is lost with it.
    fails: fc.constantFrom('', '', '', 'fails:$yes', 'fails:true'),
    inner: fc.constantFrom(
      'id',
      'id ...Inner',
      'name(upper:$yes)',
      'id broken',
      'self{id name}',
      '__typename',
    ),
    when: condition,
  })
  .map(({ name, id, fails, inner, when }) => {
    const own = `${name}_${id.replace('$', '')}_${fails.replace(/\W/g, '')}`
    return `${own}:${name}(id:${id} ${fails})${when}{${inner}}`
  })
const leaf = fc.oneof(
  { weight: 6, arbitrary: field },
  fc.constant('__typename'),
  fc.constant('kind:__typename'),
)
const group = (inner: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom('...', '...on Query'), condition, fc.array(inner, { minLength: 1, maxLength: 3 }))
const inline = group(fc.oneof(leaf, group(leaf).map(printed))).map(printed)
const selection = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 2, arbitrary: inline },
  fc.tuple(fc.constantFrom('...First', '...Second'), condition).map((parts) => parts.join(' ')),
)
const document = fc
  .record({
    root: fc.array(selection, { minLength: 1, maxLength: 6 }),
    first: fc.array(fc.oneof(leaf, inline), { minLength: 1, maxLength: 3 }),
    second: fc.array(fc.oneof(leaf, fc.constant('...First')), { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({ root, first, second }) => `
      query Both($one:Int!,$two:Int=2,$yes:Boolean!,$no:Boolean=false){${root.join(' ')}}
      fragment First on Query{${first.join(' ')}}
      fragment Second on Query{${second.join(' ')}}
      fragment Inner on Item{id name(upper:$yes) self{...Deeper}}
      fragment Deeper on Item{id}`,
  )
const variables = fc.record(
  { one: fc.nat(), two: fc.nat(), yes: fc.boolean(), no: fc.boolean() },
  { requiredKeys: ['one', 'yes'] },
)

function printed([spread, when, selections]: [string, string, string[]]): string {
  return `${spread} ${when}{${selections.join(' ')}}`
}

test('a query that is split over two hosts is answered as by one server, and each part is valid where it goes', async () => {
  let parts = 0
  const property = fc.asyncProperty(document, variables, async (query, given) => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const schema = hosts.get(String(input))
      if (!schema) throw new Error(`Nobody asked ${input}`)
      const asked: Asked = JSON.parse(String(init?.body))
      // A query of one host goes as it came, with what it does not use.
      if (asked.query !== query) {
        parts++
        expect(validate(schema, parse(asked.query)).map(({ message }) => message)).toEqual([])
        const names = Object.keys(asked.variables)
        expect(names.filter((name) => !asked.query.includes(`$${name}:`))).toEqual([])
      }
      return Response.json(await answer(schema, asked))
    }
    const session = createSession({ grant: null, provider: exampleProvider })
    const send = authorizedFetch(session, { provider: exampleProvider, endpoint, fetch })
    const response = await send(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: given, operationName: 'Both' }),
    })
    const split = (await response.json()) as Awaited<ReturnType<typeof answer>>
    const one = JSON.parse(JSON.stringify(await answer(whole, { query, variables: given })))
    expect(split.data).toEqual(one.data)
    // Where all data are null, one server stops at the first error.
    const told = new Set((split.errors ?? []).map((error) => JSON.stringify(error)))
    if (one.data) expect(told).toEqual(new Set(one.errors.map((error: object) => JSON.stringify(error))))
    else expect(told.size).toBeGreaterThan(0)
  })
  await fc.assert(property, runs)
  // Enough of them were split at all.
  expect(parts).toBeGreaterThan(runs.numRuns / 2)
})
