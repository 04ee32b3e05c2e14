import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDefineConfig } from '../src/index.ts'
import { type App, fixtureSchema, makeApp } from './make-app.ts'

const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => fixtureSchema,
  scalars: {},
})

let app: App
beforeEach(() => {
  app = makeApp()
})
afterEach(() => app.remove())

/** Generates and returns what the error says. */
async function mistake(): Promise<string> {
  const config = defineConfig({ documents: 'src/**/*.{graphql,ts}', output: 'src/generated/' })
  const error: unknown = await app.generate(config).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof Error ? error.message : ''
}

describe('a mistake in an operation', () => {
  it('is named with file, line, column, field and the nearest existing name', async () => {
    app.write('src/a.graphql', 'query A {\n  account(number: "1") {\n    ballance\n  }\n}\n')
    app.write(
      'src/b.ts',
      'const one = 1\nexport const B = graphql(`\n  query B { account(nummber: "1") { number } }\n`)\n',
    )
    const said = await mistake()
    expect(said).toContain(
      'src/a.graphql:3:5  Cannot query field "ballance" on type "Account". Did you mean "balance"?',
    )
    expect(said).toContain(
      'src/b.ts:3:21  Unknown argument "nummber" on field "Query.account". Did you mean "number"?',
    )
    expect(said).toContain('3 mistakes in the operations of this app')
  })

  it.each([
    ['fragment F on Metre { id }', /src\/a\.graphql:1:15 {2}Unknown type "Metre"\. Did you mean "Meter"\?/],
    ['query A { search(text: "a") { ...Missing } }', /src\/a\.graphql:1:34 {2}Unknown fragment "Missing"/],
    [
      'query A($n: Int) { account(number: $n) { number } }',
      /src\/a\.graphql:1:\d+ {2}Variable "\$n" of type "Int"/,
    ],
    [
      'mutation M { signIn(input: { kind: LIVEE }) { token } }',
      /src\/a\.graphql:1:36 {2}Value "LIVEE" .*"LIVE"/,
    ],
    ['{ account(number: "1") { number } }', /src\/a\.graphql:1:1 {2}An operation needs a name: query Name/],
    [
      'query A { search(text: "a") { __typename } } query A { __typename }',
      /name of the operation A is taken by src\/a\.graphql:1:1/,
    ],
  ])('is told for %s', async (text, expected) => {
    app.write('src/a.graphql', text)
    expect(await mistake()).toMatch(expected)
  })

  it.each([...Object.getOwnPropertyNames(Object.prototype), 'Viewer'])(
    'is told for what the tools cannot read: something called %s',
    async (name) => {
      app.write('src/a.graphql', `# first\nquery ${name} { account(number: "1") { number } }\n`)
      app.write('src/b.graphql', `fragment ${name} on Account { number }`)
      const said = await mistake()
      if (name === 'Viewer') return expect(said).toBe('')
      expect(said).toContain(`src/a.graphql:2:7  \`graphql-codegen\` reads no .graphql file`)
      expect(said).toContain('src/b.graphql:1:10')
    },
  )

  it('is told for a second operation in one call', async () => {
    app.write(
      'src/a.ts',
      'export const A = graphql(`\n  query A { account(number: "1") { ...F } }\n  fragment F on Account { number }\n`)\n',
    )
    expect(await mistake()).toMatch(
      /src\/a\.ts:3:3 {2}A call holds one operation or one fragment\. Give the fragment F/,
    )
  })

  it('is told for two names that make the same type, also of two files', async () => {
    app.write('src/a.graphql', 'query same { account(number: "1") { number } }')
    app.write('src/b.ts', 'export const B = graphql(`query Same { account(number: "1") { number } }`)\n')
    expect(await mistake()).toMatch(
      /src\/\w\.\w+:1:\d+ {2}The operation \w+ makes the type SameQuery, as \w+ at src\/\w\.\w+:1:\d+ does/,
    )
  })

  it.each([
    ['enum', 'same', 'SameQuery', 'enum SameQuery { A B }', 'kind: SameQuery'],
    [
      'enum of the name of variables',
      'same',
      'SameQueryVariables',
      'enum SameQueryVariables { A }',
      'kind: SameQueryVariables',
    ],
    ['input', 'same', 'SameQuery', 'input SameQuery { a: Int }', 'number(by: SameQuery): Int'],
  ])(
    'is told for an operation that makes a type of the name of an %s',
    async (_what, name, type, definition, field) => {
      app.write('own.graphql', `type Query { ${field} }\n${definition}`)
      const selected = field.startsWith('kind') ? '{ kind }' : `($by: ${type}) { number(by: $by) }`
      app.write('src/a.graphql', `\nquery ${name} ${selected}`)
      const config = { documents: 'src/*.graphql', output: 'src/generated/', schema: 'own.graphql' }
      await expect(app.generate(defineConfig(config))).rejects.toThrow(
        `src/a.graphql:2:1  The operation ${name} makes the type ${type}, which the schema has as an enum or an input.`,
      )
      app.write('src/a.graphql', `query other ${selected}`)
      await app.generate(defineConfig(config))
    },
  )

  it('is told when a file of the schema extends a type that none defines', async () => {
    app.write('src/a.graphql', 'query A { __typename }')
    app.write(
      'base.graphql',
      'type Query { a: Int }\n"Of another extend type Nothing."\ntype Account { id: ID }',
    )
    app.write('own.graphql', '# first\nextend type Acount { name: String }\n\nextend enum Status { NEW }\n')
    const config = (schema: string[]) =>
      defineConfig({ documents: 'src/*.graphql', output: 'src/generated/', schema })
    await expect(app.generate(config(['base.graphql', 'own.graphql']))).rejects.toThrow(
      /own\.graphql:2:1 {2}There is no type Acount to extend.*\n.*own\.graphql:4:1 {2}There is no type Status/,
    )
    app.write('own.graphql', 'extend type Account { name: String }')
    await app.generate(config(['own.graphql', 'base.graphql']))
  })

  it.each([
    ['src/broken.graphql', 'query Broken { account(number: "1") { number }'],
    ['src/broken.ts', 'export const Broken = graphql(`query Broken { account(number: "1") { number }`)\n'],
  ])('is told for the syntax of %s, whatever other files are there', async (file, text) => {
    app.write('src/a.graphql', 'query A { account(number: "1") { number } }')
    app.write('src/b.ts', 'export const B = graphql(`query B { account(number: "1") { number } }`)\n')
    app.write(file, text)
    expect(await mistake()).toMatch(/Syntax Error: Expected Name, found <EOF>/)
  })

  it('is told when an escape of TypeScript leaves no GraphQL', async () => {
    app.write('src/a.ts', 'export const A = graphql(`query A { account(number: "a\\nb") { number } }`)\n')
    expect(await mistake()).toMatch(
      /src\/a\.ts:1:\d+ {2}Syntax Error: Unterminated string\. TypeScript reads/,
    )
  })

  it('is told when a text has something inserted', async () => {
    app.write(
      'src/a.ts',
      'const field = "id"\nexport const A = graphql(`query A { account(number: "1") { $' +
        '{field} number } }`)\n',
    )
    expect(await mistake()).toMatch(
      /src\/a\.ts {2}The text of an operation must be written out, without anything inserted/,
    )
  })

  it('is told when the schema is missing or broken', async () => {
    app.write('src/a.graphql', 'query A { __typename }')
    const config = { documents: 'src/*.graphql', output: 'src/generated/' }
    await expect(app.generate(defineConfig({ ...config, schema: 'none.graphql' }))).rejects.toThrow(
      'There is no schema at none.graphql.',
    )
    app.write('broken.graphql', 'type Query { __typename: }')
    await expect(app.generate(defineConfig({ ...config, schema: 'broken.graphql' }))).rejects.toThrow(
      /broken\.graphql:1:26 {2}Syntax Error/,
    )
  })
})
