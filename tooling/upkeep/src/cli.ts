import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { endpoints } from '@energy/kraken'
import { runSchemaPull } from '../../../packages/codegen/src/commands/schema-pull/run.ts'
import { keepUp, type SchemaSource } from './keep-up.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    apps: { type: 'string' },
  },
})

/** The instances that tell their schema to anybody. Opower asks for a utility's keys, be.ENERGISED has one API per operator. */
const instances = ['de', 'gb', 'au', 'us', 'fr', 'jp', 'es', 'it', 'nz'] as const

const sources = instances.map(
  (instance): SchemaSource => ({
    provider: 'kraken',
    instance,
    pull: async () =>
      values.from === undefined
        ? pullFrom(endpoints[instance].url)
        : readFileSync(join(values.from, `kraken-${instance}.graphql`), 'utf8'),
  }),
)

async function pullFrom(url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-pull-'))
  await runSchemaPull({ url, headers: {}, output: 'pulled.graphql', folder, fetch })
  return readFileSync(join(folder, 'pulled.graphql'), 'utf8')
}

const { written, unseen } = await keepUp({
  root,
  date: values.date,
  sources,
  ...(values.apps !== undefined && { apps: values.apps }),
})
for (const line of unseen) console.log(`– ${line}`)
if (unseen.length === sources.length) throw new Error('No platform could be looked at.')
if (written.length === 0) console.log('Nothing changed.')
else {
  for (const path of written) console.log(`✓ ${path}`)
  for (const args of [['generate'], ['exec', 'turbo', 'run', 'test', '--filter=./packages/*']])
    execFileSync('pnpm', args, { cwd: root, stdio: 'inherit' })
}
