import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { manyOperations } from '../../../../packages/codegen/bench/many-operations.ts'
import { contestants, type Names } from '../measure/contestants.ts'
import { takeTurns } from '../measure/take-turns.ts'
import type { Comparison, Section } from '../page/section.ts'
import { benchFolder } from '../page/write-page.ts'

const run = promisify(execFile)
const count = 200
const rounds = 3
const folder = join(benchFolder, 'node_modules/.bench/types')

const apps: Names = {
  own: { name: '`@energy/codegen`', ours: true },
  tag: { name: 'client preset, `graphql()`' },
  named: { name: 'client preset, documents by name' },
  tada: { name: 'gql.tada' },
}
const compilers = [
  ['5.9', 'typescript-5.9'],
  ['7', 'typescript'],
] as const

/** Measures what the types of an app's operations cost its compiler. */
export async function measureTypes(): Promise<Section> {
  await writeApps()
  const comparisons: Comparison[] = []
  for (const [version, compiler] of compilers) {
    const measured = await takeTurns(Object.keys(apps), rounds, (name) => compile(compiler, name))
    comparisons.push({
      id: `types-${version}`,
      title: `\`tsc\` of TypeScript ${version}`,
      baseline: 'client preset, documents by name',
      metrics: [
        { name: 'time', unit: 's', better: 'less', digits: 2 },
        { name: 'instantiations', unit: 'types', better: 'less', digits: 0 },
        { name: 'memory', unit: 'MB', better: 'less', digits: 0 },
      ],
      contestants: contestants(apps, measured),
    })
  }
  return {
    title: `An app with ${count} operations`,
    text: 'One file for each operation, which passes it to a urql client and reads the result; strict, `skipLibCheck`.',
    comparisons,
  }
}

function write(file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

async function writeApps(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const { schema, operations } = manyOperations(count)
  const texts = operations.split('\n')
  write('package.json', '{ "type": "module" }')
  write('schema.graphql', schema)
  write('operations.graphql', operations)
  write(
    'own.config.ts',
    `import { createDefineConfig } from '@energy/codegen'
const defineConfig = createDefineConfig({ packageName: '@energy/auth-core', schemaFile: () => new URL('schema.graphql', import.meta.url), scalars: {} })
export default defineConfig({ documents: 'operations.graphql', output: 'own/generated/' })\n`,
  )
  write('preset.config.ts', preset('operations.graphql', 'named/generated/'))
  write('tag.config.ts', preset('tag/use-*.ts', 'tag/generated/'))

  for (const name of Object.keys(apps)) {
    write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions }))
    write(
      `${name}/client.ts`,
      "import type { Client } from '@urql/core'\nexport declare const client: Client\n",
    )
    for (const [index, text] of texts.entries()) write(`${name}/use-${index}.ts`, useOf(name, index, text))
  }
  // As its command does, which needs an older compiler than ours.
  const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(schema)))
  write(
    'tada/introspection.d.ts',
    outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }),
  )
  write(
    'tada/graphql.ts',
    `import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './introspection.d.ts'
export const graphql = initGraphQLTada<{ introspection: introspection }>()\n`,
  )
  for (const config of ['own.config.ts', 'preset.config.ts', 'tag.config.ts'])
    await run(join(benchFolder, 'node_modules/.bin/graphql-codegen'), ['--config', config], { cwd: folder })
}

const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'dom'],
  module: 'preserve',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
}

function preset(documents: string, output: string): string {
  return `export default { schema: 'schema.graphql', documents: '${documents}', config: { useTypeImports: true }, generates: { '${output}': { preset: 'client' } } }\n`
}

/** The same file for every app, but for how it comes by its document. */
function useOf(name: string, index: number, text: string): string {
  const named = `Thing${index}Document`
  const documents: Readonly<Record<string, string>> = {
    own: `import { ${named} } from './generated/index.ts'`,
    named: `import { ${named} } from './generated/graphql.ts'`,
    tag: `import { graphql } from './generated/gql.ts'\nconst ${named} = graphql(\`${text}\`)`,
    tada: `import { graphql } from './graphql.ts'\nconst ${named} = graphql(\`${text}\`)`,
  }
  return `import { client } from './client.ts'
${documents[name]}

export async function readThing${index}(id: string): Promise<string | null | undefined> {
  const { data } = await client.query(${named}, { id }).toPromise()
  return data?.thing${index}?.related?.name
}
`
}

/** Compiles an app, which has to be free of errors. */
async function compile(compiler: string, name: string): Promise<Record<string, number>> {
  const tsc = join(benchFolder, 'node_modules', compiler, 'bin/tsc')
  const { stdout } = await run(process.execPath, [
    tsc,
    '--extendedDiagnostics',
    '--project',
    join(folder, name),
  ])
  const read = (label: string): number => {
    const [, digits] = stdout.match(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm')) ?? []
    if (digits === undefined) throw new Error(`${compiler} does not say its ${label.toLowerCase()}.`)
    return Number(digits)
  }
  return {
    time: read('Total time'),
    instantiations: read('Instantiations'),
    memory: read('Memory used') / 1000,
  }
}
