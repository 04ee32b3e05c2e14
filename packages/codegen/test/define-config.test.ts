import { pathToFileURL } from 'node:url'
import { stringifyDocument } from '@urql/core'
import { parse, print } from 'graphql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { combineConfigs, createDefineConfig, type DefineConfigOptions } from '../src/index.ts'
import { type App, fixtureSchema, makeApp, makeFixtureApp } from './make-app.ts'

const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => fixtureSchema,
  scalars: { Decimal: 'string', DateTime: 'string' },
})
const inFixture = { documents: ['src/**/*.{graphql,ts,tsx}', '!src/mistakes.ts'], output: 'src/generated/' }

const compilers: [string, Record<string, unknown>][] = [
  ['typescript-5.6', { module: 'nodenext', moduleResolution: 'nodenext' }],
  ['typescript-5.9', { module: 'esnext', moduleResolution: 'bundler' }],
  ['typescript-6.0', { module: 'nodenext', moduleResolution: 'nodenext' }],
  ['typescript', { module: 'preserve', moduleResolution: 'bundler' }],
  ['typescript', { module: 'nodenext', moduleResolution: 'nodenext', exactOptionalPropertyTypes: false }],
]

let app: App
let empty: App
beforeEach(() => {
  app = makeFixtureApp()
  empty = makeApp()
})
afterEach(() => {
  app.remove()
  empty.remove()
})

describe('the code that defineConfig generates', () => {
  it.each(compilers)('is accepted by %s in its strictest form with %o', async (version, options) => {
    await app.generate(defineConfig(inFixture))
    expect(app.typecheck(version, options)).toBe('')
  })

  it.each<Partial<DefineConfigOptions>>([
    { layout: 'near-operation-file' },
    { layout: 'near-operation-file', importExtension: '.ts' },
    { documentMode: 'ast' },
    { layout: 'near-operation-file', documentMode: 'ast' },
    { scalarTypes: 'branded' },
  ])('is accepted by the compiler with %o', async (options) => {
    const beside = "from './account.generated.js'\nimport { graphql } from './generated/index.js'"
    if (options.layout === 'near-operation-file')
      app.write(
        'src/uses.ts',
        app.read('src/uses.ts').replace(/graphql, (type .*) from '.*'/, `$1 ${beside}`),
      )
    await app.generate(defineConfig({ ...inFixture, ...options }))
    expect(app.typecheck('typescript')).toBe('')
  })

  it('needs no other declaration to be emitted, as isolatedDeclarations asks', async () => {
    await app.generate(defineConfig(inFixture))
    const said = app.typecheck('typescript-5.9', { isolatedDeclarations: true, declaration: true })
    expect(said.split('\n').filter((line) => line.includes('generated'))).toEqual([])
  })

  it('knows texts whatever their bytes are: line ends of Windows, tabs, escapes, other scripts', async () => {
    const operation =
      'query Odd {\r\n\taccount(number: "\\`\\u{41}ü\\\\n") {\r\n\t\tnumber # 電気 \' "\r\n\t}\r\n}'
    app.write(
      'src/odd.ts',
      `import { graphql, type OddQuery } from './generated/index.js'\r\nimport type { TypedDocumentNode } from '@energy/auth-core/document'\r\nexport const Odd: TypedDocumentNode<OddQuery, { [key: string]: never }> = graphql(\`${operation}\`)\r\n`,
    )
    await app.generate(defineConfig(inFixture))
    expect(app.typecheck('typescript')).toBe('')
    expect(app.typecheck('typescript-5.6')).toBe('')
  })

  it.each(['compact', 'ast', 'string'] as const)(
    'keeps every line of a block string, %s',
    async (documentMode) => {
      app.write(
        'src/block.graphql',
        'query Block {\n  account(number: """first\n    second""") { number }\n}',
      )
      await app.generate(defineConfig({ ...inFixture, documentMode }))
      const { BlockDocument } = await import(pathToFileURL(`${app.folder}/src/generated/index.ts`).href)
      const text = typeof BlockDocument === 'string' ? BlockDocument : stringifyDocument(BlockDocument)
      expect(print(parse(text))).toContain('"first\\nsecond"')
    },
  )

  it('is the same text on every run', async () => {
    await app.generate(defineConfig(inFixture))
    const first = app.read('src/generated/index.ts')
    app.write('src/generated/index.ts', '')
    await app.generate(defineConfig(inFixture))
    expect(app.read('src/generated/index.ts')).toBe(first)
  })

  it('is a single module without a function for tags when only .graphql files go into a .ts file', async () => {
    await app.generate(defineConfig({ documents: 'src/*.graphql', output: 'src/documents.ts' }))
    const text = app.read('src/documents.ts')
    expect(text).toContain(
      'export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> =',
    )
    expect(text).not.toContain('function graphql')
    expect(text).toContain("from '@energy/auth-core/document'")
  })

  it('is there, with the function for tags, before the first operation is written', async () => {
    await empty.generate(defineConfig(inFixture))
    expect(empty.read('src/generated/index.ts')).toContain('export function graphql')
  })

  it('is made from a schema of the app itself when it names one', async () => {
    app.write('own.graphql', 'type Query { own: Int! }')
    app.write('src/own/own.graphql', 'query Own { own }')
    await app.generate(
      defineConfig({ documents: 'src/own/*.graphql', output: 'src/own.ts', schema: 'own.graphql' }),
    )
    expect(app.read('src/own.ts')).toContain('own: number\n')
  })

  it('is made from whatever schema graphql-codegen can load, such as several files', async () => {
    app.write('schema/a.graphql', 'type Query { own: Own! }')
    app.write('schema/b.graphql', 'type Own { id: ID! }')
    app.write('src/own/own.graphql', 'query Own { own { id } }')
    await app.generate(
      defineConfig({ documents: 'src/own/*.graphql', output: 'src/own.ts', schema: 'schema/*.graphql' }),
    )
    expect(app.read('src/own.ts')).toContain('id: string\n')
  })
})

describe('several providers in one app', () => {
  it('share globs: an operation belongs to the output that its file imports graphql from', async () => {
    empty.write('one.graphql', 'type Query { one: Int! }')
    empty.write('two.graphql', 'type Query { two: Int! }')
    empty.write(
      'src/one.ts',
      "import { graphql } from './generated/one/index.js'\nexport const A = graphql(`query A { one }`)\n",
    )
    empty.write(
      'src/two.ts',
      "import { graphql } from './generated/two/index.js'\nexport const A = graphql(`query A { two }`)\n",
    )
    empty.write(
      'src/both.ts',
      "import { graphql } from './generated/one/index.js'\nimport { twoGraphql } from './generated/three.js'\n" +
        'export const B = graphql(`query B { one }`)\nexport const C = twoGraphql(`query C { two }`)\n',
    )
    const documents = 'src/**/*.ts'
    await empty.generate(
      combineConfigs(
        defineConfig({ documents, output: 'src/generated/one/', schema: 'one.graphql' }),
        defineConfig({ documents, output: 'src/generated/two/', schema: 'two.graphql' }),
        defineConfig({
          documents,
          output: 'src/generated/three.ts',
          schema: 'two.graphql',
          tag: 'twoGraphql',
        }),
      ),
    )
    expect(empty.typecheck('typescript')).toBe('')
    expect(empty.read('src/generated/one/index.ts')).toContain('one: number')
    expect(empty.read('src/generated/three.ts')).toContain('export type CQuery')
  })
})

describe('the schema of defineConfig', () => {
  it('is the bundled one, with what a list adds to it', async () => {
    app.write('own.graphql', 'extend type Query { points(kind: Kind): Int }\nenum Kind { NEW }')
    app.write('src/points.graphql', 'query Points($kind: Kind) { points(kind: $kind) }')
    await app.generate(defineConfig({ ...inFixture, schema: ['own.graphql'] }))
    const generated = app.read('src/generated/index.ts')
    expect(generated).toContain('points: number | null')
    expect(generated).toContain("export type Kind =\n  | 'NEW'")
    expect(generated).toContain('AccountQuery')
  })

  it('warns of pages that the platform does not give', async () => {
    const limited = createDefineConfig({
      packageName: '@energy/auth-core',
      schemaFile: () => fixtureSchema,
      limits: () => ({ pageSize: 99 }),
      scalars: {},
    })
    empty.write('own.graphql', 'type Query { pages(first: Int): Pages } type Pages { edges: [Int] }')
    empty.write('src/a.graphql', 'query A {\n  pages(first: 100) { edges }\n}')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await empty.generate(
      limited({ schema: ['own.graphql'], documents: 'src/*.graphql', output: 'src/generated/' }),
    )
    const said = warn.mock.calls.map(([line]) => String(line))
    warn.mockRestore()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/a\.graphql:2:3 {2}warning {2}Query\.pages is asked for first: 100;/)
  })
})
