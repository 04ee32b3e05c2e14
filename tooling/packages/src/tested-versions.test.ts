import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageManagers } from './package-managers.ts'
import { hosts } from './packed/runtimes.ts'
import { publicPackages } from './public-packages.ts'

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
const app: { dependencies: Versions; devDependencies: Versions } = JSON.parse(
  read('../fixtures/app-team/package.json'),
)
const ranges: Versions = parse(read('../../../pnpm-workspace.yaml')).catalogs.runtime
const manifests = publicPackages().map(({ manifest }) => manifest)
const runtimes: readonly string[] = JSON.parse(read('../../setup/runtimes.json'))

type Versions = Readonly<Record<string, string>>

const ascending = (versions: Iterable<string>): string[] =>
  [...new Set(versions)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))

/** The versions of a package that the packed apps have. */
function installed(name: string): readonly string[] {
  return ascending(packageManagers.map(({ versions }) => versions[name] ?? app.dependencies[name] ?? ''))
}

/** What our packages ask of an app. */
function asked(name: string): string {
  const ofPeers = new Set(manifests.flatMap(({ peerDependencies }) => peerDependencies?.[name] ?? []))
  expect([name, ...ofPeers]).toHaveLength(2)
  const [range = ''] = ofPeers
  return range === 'catalog:runtime' ? (ranges[name] ?? '') : range
}

const nodes = hosts.flatMap(([name]) => /^Node (\d+)$/.exec(name)?.[1] ?? [])
const compilers = Object.entries(app.devDependencies)
  .filter(([name]) => name.startsWith('typescript'))
  .map(([, version]) => version.replace(/^.*@/, ''))
const pinned = (name: string): string =>
  runtimes.find((runtime) => runtime.startsWith(name))?.replace(/^.*@/, '') ?? ''
const shared = [
  'graphql',
  '@urql/core',
  'urql',
  '@urql/vue',
  '@urql/svelte',
  '@urql/solid',
  '@opentelemetry/api',
]
const frameworks = ['react', 'vue', 'svelte', 'solid-js']

const rows = [
  ['Node', nodes, manifests[0]?.engines?.node ?? ''],
  ['Bun', [pinned('@oven/bun')]],
  ['Deno', [pinned('@deno/')]],
  ['workerd', [pinned('@cloudflare/workerd')]],
  ['Chromium', ['of the machine']],
  ['React Native', ['a bundle']],
  ['TypeScript', ascending(compilers)],
  ...[...shared, ...frameworks].map((name) => [`\`${name}\``, installed(name), asked(name)] as const),
] as const

it('the page of what is tested says what is tested', () => {
  const lines = rows.map(([name, versions, range]) => {
    const wanted = range?.split(' || ').map((part) => `\`${part}\``)
    return `| ${name} | ${versions.join(', ')} | ${wanted?.join(' or ') ?? '–'} |`
  })
  const table = read('../../../docs/tested-versions.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| |'))
  expect(table).toEqual(lines)
})

it.each(shared)('%s is tested with the oldest version that we ask for', (name) => {
  const floor = /\d[\d.]*/.exec(asked(name))?.[0]
  expect(installed(name)[0]).toMatch(new RegExp(`^${floor?.replaceAll('.', '\\.')}(\\.0)*$`))
})
