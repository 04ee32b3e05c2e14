import { rolldown } from 'rolldown'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleSize } from '../bench/bundle-size.ts'
import { manyOperations } from '../bench/many-operations.ts'
import { createDefineConfig } from '../src/index.ts'
import { type App, makeApp } from './make-app.ts'

const { schema, operations } = manyOperations(200)
const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => new URL('file:///none.graphql'),
  scalars: {},
})

let app: App
beforeEach(() => {
  app = makeApp({ 'schema.graphql': schema, 'src/operations.graphql': operations })
})
afterEach(() => app.remove())

/** Counts the bytes that a use of generated code adds to the runtime that all documents share. */
async function sizeOverRuntime(use: string): Promise<number> {
  const runtime = await bundleSize(
    app.folder,
    "import { compactDocument } from '@energy/auth-core/document'; console.log(compactDocument)",
  )
  return (await bundleSize(app.folder, use)) - runtime
}

describe('a bundle of one of 200 operations', () => {
  it('grows by at most 400 bytes over the shared runtime', async () => {
    await app.generate(
      defineConfig({ documents: 'src/*.graphql', output: 'src/generated/', schema: 'schema.graphql' }),
    )
    const size = await sizeOverRuntime(
      "import { Thing17Document } from './src/generated/index.ts'; console.log(Thing17Document)",
    )
    expect(size).toBeLessThanOrEqual(400)
    expect(size).toBeGreaterThan(100)
  })

  it('drops unused operations that stand in TypeScript, with bundlers that know what has no side effects', async () => {
    const tags = operations.split('\n').map((text, index) => `export const D${index} = graphql(\`${text}\`)`)
    app.write('src/tags.ts', `import { graphql } from './generated/index.ts'\n${tags.join('\n')}\n`)
    app.write('src/main.ts', "import { D17 } from './tags.ts'\nconsole.log(D17)\n")
    await app.generate(
      defineConfig({ documents: 'src/*.ts', output: 'src/generated/', schema: 'schema.graphql' }),
    )
    const bundle = await rolldown({
      input: `${app.folder}/src/main.ts`,
      resolve: { conditionNames: ['source'] },
    })
    const { output } = await bundle.generate({ minify: true })
    expect(output[0].code.match(/query Thing\d+/g)).toEqual(['query Thing17'])
  })

  it('is nothing at all when only types are used', async () => {
    await app.generate(
      defineConfig({ documents: 'src/*.graphql', output: 'src/generated/', schema: 'schema.graphql' }),
    )
    const use =
      "import { type Thing17Query } from './src/generated/index.ts'; export const used: Thing17Query | 0 = 0"
    expect(await bundleSize(app.folder, use)).toBeLessThan(40)
  })
})
