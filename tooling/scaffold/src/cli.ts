import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { newProvider } from './new-provider.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const [name] = process.argv.slice(2)
if (name === undefined) throw new Error('Say how the provider is called: pnpm new:provider acme-grid')

for (const path of newProvider(root, name)) console.log(`✓ ${path}`)
for (const args of [
  ['install', '--no-frozen-lockfile', '--prefer-offline'],
  ['exec', 'biome', 'check', '--write', `packages/${name}`],
  ['--filter', `@energy/${name}`, 'run', 'generate'],
  ['run', 'api'],
])
  execFileSync('pnpm', args, { cwd: root, stdio: 'inherit' })

console.log(`
packages/${name} compiles, and passes its tests. What is left is what only you know:
  1. schemas/${name}: what the API offers, each part with how you know it
  2. src/endpoints.ts, src/grants, src/errors/classify.ts: addresses, ways to sign in, codes
  3. a server in packages/sandbox, and golden requests for every grant
  4. README.md, and the tables of the repository's README and CONTRIBUTING`)
