import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSize } from './bundle-size.ts'
import { manyOperations } from './many-operations.ts'

// Compares code generation with the client preset, in one run: time over a real schema, and bytes of one operation.

const root = fileURLToPath(new URL('..', import.meta.url))
const reference = process.env.ENERGY_REFERENCE ?? join(root, '../../../shared/reference')
const large = join(reference, 'schemas/kraken-edf-gb.graphql')
const rounds = Number(process.env.ROUNDS ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'energy-bench-'))

try {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  write('package.json', '{ "type": "module" }')
  await reportBundles()
  if (existsSync(large)) reportTimes()
  else console.log('\nTimes: there is no reference schema here.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text)
}

function ownConfig(schema: string, documents: string, output: string): string {
  return `import { createDefineConfig } from '${join(root, 'src/index.ts')}'
const defineConfig = createDefineConfig({ packageName: '@energy/auth-core', schemaFile: () => new URL('file://${schema}'), scalars: {} })
export default defineConfig({ documents: '${documents}', output: '${output}' })\n`
}

function clientPreset(
  schema: string,
  documents: string,
  output: string,
  config = '{}',
  presetConfig = '{}',
): string {
  return `export default { schema: '${schema}', documents: '${documents}', config: ${config}, generates: { '${output}': { preset: 'client', presetConfig: ${presetConfig} } } }\n`
}

/** Runs `graphql-codegen` in a process of its own and takes the time in ms. */
function generate(config: string): number {
  const started = performance.now()
  const { status, stderr, stdout } = spawnSync(
    join(root, 'node_modules/.bin/graphql-codegen'),
    ['--config', config],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${config}: ${stderr}${stdout}`)
  return performance.now() - started
}

async function reportBundles(): Promise<void> {
  const { schema, operations } = manyOperations(200)
  write('many.graphql', schema)
  write('many-operations.graphql', operations)
  write('own.ts', ownConfig(join(folder, 'many.graphql'), 'many-operations.graphql', 'own/'))
  write('client.ts', clientPreset('many.graphql', 'many-operations.graphql', 'client/'))
  write(
    'client-string.ts',
    clientPreset(
      'many.graphql',
      'many-operations.graphql',
      'string/',
      "{ documentMode: 'string', pureMagicComment: true }",
    ),
  )
  for (const config of ['own.ts', 'client.ts', 'client-string.ts']) generate(config)
  const runtime = await bundleSize(
    folder,
    "import { compactDocument as used } from '@energy/auth-core/document'; console.log(used)",
  )
  const own = await bundleSize(
    folder,
    "import { Thing17Document as used } from './own/index.ts'; console.log(used)",
  )
  const client = await bundleSize(
    folder,
    "import { Thing17Document as used } from './client/graphql.ts'; console.log(used)",
  )
  const tag = await bundleSize(
    folder,
    "import { graphql } from './client/gql.ts'; console.log(graphql(`query Thing17($id: ID!) { thing17(id: $id) { id name count price active createdAt related { id name count price } } }`))",
  )
  const text = await bundleSize(
    folder,
    "import { Thing17Document as used } from './string/graphql.ts'; console.log(used)",
  )
  console.log(`## One of 200 operations in a bundle (esbuild, minified, bytes)

| | bytes |
|---|---|
| @energy/codegen, over the shared runtime | ${own - runtime} |
| @energy/codegen, shared runtime with the parser | ${runtime} |
| client preset, graphql() tag | ${tag} |
| client preset, named document | ${client} |
| client preset, string mode | ${text} |`)
}

function reportTimes(): void {
  write('one.graphql', 'type Query { a: String }')
  write('one-operation.graphql', 'query One { __typename }')
  write(
    'real-operations.graphql',
    `query Account($number: String!) { account(accountNumber: $number) { number status balance } }
query Viewer { viewer { id email accounts { number } } }
mutation SignIn($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token refreshToken } }\n`,
  )
  const runs: Readonly<Record<string, string>> = {
    '@energy/codegen, one type': ownConfig(join(folder, 'one.graphql'), 'one-operation.graphql', 'out-1/'),
    '@energy/codegen, 2484 types': ownConfig(large, 'one-operation.graphql', 'out-2/'),
    '@energy/codegen, 2484 types, real operations': ownConfig(large, 'real-operations.graphql', 'out-3/'),
    'client preset, one type': clientPreset('one.graphql', 'one-operation.graphql', 'out-4/'),
    'client preset, 2484 types': clientPreset(large, 'one-operation.graphql', 'out-5/'),
    'client preset, 2484 types, real operations': clientPreset(large, 'real-operations.graphql', 'out-6/'),
  }
  const names = Object.keys(runs)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (const [index, name] of names.entries()) write(`time-${index}.ts`, runs[name] ?? '')
  for (let round = 0; round <= rounds; round++)
    for (const [index, name] of names.entries()) {
      const time = generate(`time-${index}.ts`)
      // The first round fills the file cache.
      if (round > 0) times.get(name)?.push(time)
    }
  // The machine may be busy with other things; the best round is the one that it was not.
  const best = names.map((name) => Math.min(...(times.get(name) ?? [])))
  const [baseline = 1] = best
  console.log(`\n## graphql-codegen, whole process (best of ${rounds} rounds, interleaved)

| | ms | against ours over one type |
|---|---|---|
${names.map((name, index) => `| ${name} | ${best[index]?.toFixed(0)} | ${((best[index] ?? 0) / baseline).toFixed(2)} |`).join('\n')}`)
}
