import { readFileSync } from 'node:fs'
import { preset as clientPreset } from '@graphql-codegen/client-preset'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleSize } from '../bench/bundle-size.ts'
import { manyOperations } from '../bench/many-operations.ts'
import { createDefineConfig } from '../src/index.ts'
import { type App, fixtureSchema, makeApp } from './make-app.ts'

const operations = `
query Account($number: String!, $all: Boolean) { account(number: $number, includeAll: $all) { balance overdraft } }
query Devices { devices(accountNumber: "1") { status } }
`
const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => fixtureSchema,
  scalars: { Decimal: 'string', DateTime: 'string' },
})

let app: App
beforeEach(() => {
  app = makeApp({
    'schema.graphql': readFileSync(fixtureSchema, 'utf8'),
    'src/operations.graphql': operations,
  })
})
afterEach(() => app.remove())

/** Generates with the client preset and its default options. */
function generateClient(): Promise<void> {
  return app.generate({
    schema: 'schema.graphql',
    documents: 'src/*.graphql',
    generates: { 'src/client/': { preset: clientPreset } },
  })
}

describe('peer @graphql-codegen/client-preset', () => {
  it('stock: loses what is deprecated, leaves scalars unknown and fails under nodenext', async () => {
    await generateClient()
    const text = app.read('src/client/graphql.ts')
    const result = /export type AccountQuery = .*/.exec(text)?.[0]
    expect(result).toContain('overdraft: unknown')
    expect(result).not.toContain('@deprecated')
    // Types imported as values, and relative imports without their extension.
    const errors = app.typecheck('typescript').match(/error TS(1484|2835)/g)
    expect(errors?.length).toBeGreaterThan(2)
  })

  it('ours: shows it at the result, the variable and the enum, types scalars and compiles', async () => {
    await app.generate(defineConfig({ documents: 'src/*.graphql', output: 'src/generated/' }))
    const text = app.read('src/generated/index.ts')
    expect(text).toMatch(
      /@deprecated The 'balance' field .* removal on or after 2026-12-01\. \*\/\n {4}balance: number/,
    )
    expect(text).toMatch(/@deprecated The 'includeAll' argument .*\n {2}all\?: boolean/)
    expect(text).toMatch(/@deprecated Use LIVE\. .*\n {2}\| 'ONBOARDING'/)
    expect(text).toContain('overdraft: string | null')
    expect(app.typecheck('typescript')).toBe('')
  })

  it('stock: one of 200 tagged operations brings all of them into a bundle', async () => {
    const many = manyOperations(200)
    app.write('schema.graphql', many.schema)
    app.write('src/operations.graphql', many.operations)
    // Its imports of types are written as imports of values, which esbuild drops unless a configuration forbids it.
    app.write('tsconfig.json', '{}')
    await generateClient()
    const [operation] = many.operations.split('\n')
    const use = `import { graphql } from './src/client/gql.ts'; console.log(graphql(${JSON.stringify(operation)}))`
    expect(await bundleSize(app.folder, use)).toBeGreaterThan(20_000)
  })
})
