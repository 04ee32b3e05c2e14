import { isAbstractType, isObjectType, isSpecifiedScalarType, printSchema } from 'graphql'
import { expect, test } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller } from '../testing/kraken-caller.ts'
import { sharedSchema } from './shared-schema.ts'

const sdl =
  'type Query { main: Node second: Int } type Cat implements Node { id: ID } interface Node { id: ID }'
const share = (text: string, isOwn = false) => sharedSchema({ sdl: text, isOwn }).schema

test('a schema is built once for its text, and the last ones that were asked for are kept', () => {
  const first = share(sdl)
  const others = Array.from({ length: 15 }, (_, index) => `type Query { field${index}: Int }`)
  const built = others.map((text) => share(text))
  expect(share(sdl)).toBe(first)
  share('type Query { one: Int }')
  expect(share(sdl)).toBe(first)
  expect(share(others[0] ?? '')).not.toBe(built[0])
})

test('a shared schema holds nothing that a sandbox could have left there', async () => {
  const sandbox = await startSandbox({ port: 'none', providers: ['kraken/de'], schema: sdl })
  const { fetch } = sandbox
  const { data } = await createKrakenCaller(sandbox, 'de', { fetch }).call('{ __typename }')
  expect(data).toEqual({ __typename: 'Query' })
  await sandbox.close()
  const types = Object.values(share(sdl, true).getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  for (const type of types) {
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) expect(field.resolve).toBeUndefined()
    if (isAbstractType(type)) expect(type.resolveType).toBeUndefined()
  }
  expect(types.filter((type) => !isSpecifiedScalarType(type))).toHaveLength(3)
})

test('a host that serves a part of the root fields has a schema of these, and the shared one stays whole', () => {
  const second = sharedSchema({ sdl, isOwn: true, serves: (field) => field === 'second' })
  expect(printSchema(second.schema)).toContain('type Query {\n  second: Int\n}')
  expect(second.check('{ main { id } }')).toMatchObject([{ message: expect.stringContaining('"main"') }])
  expect(Object.keys(share(sdl, true).getQueryType()?.getFields() ?? {})).toEqual(['main', 'second'])
})

test("a team's own schema that is not valid is told in the answer", async () => {
  const schema = 'type Query { pets: [Pet] } union Pet'
  const sandbox = await startSandbox({ providers: ['kraken/de'], schema })
  const { status, errors } = await createKrakenCaller(sandbox).call('{ pets { __typename } }')
  expect(status).toBe(400)
  expect(errors[0].message).toContain('Union type Pet must define one or more member types')
  await sandbox.close()
})
