import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documents } from './documents.ts'
import { entryPoints } from './entry-points.ts'
import { publicSymbols } from './public-symbols.ts'
import { root } from './repository.ts'

/** What is injected for tests and seldom else, and what code generation sets for itself. */
const unlisted = ['clock', 'random', 'command', 'outputs', 'schemaFile']

it.each([
  ['packages/auth-core/README.md', '@energy/auth-core', 'Session'],
  ['packages/auth-core/README.md', '@energy/auth-core', 'SessionStatus'],
  ['packages/auth-core/docs/errors.md', '@energy/auth-core', 'EnergyErrorCode'],
  ['packages/auth-core/docs/pagination.md', '@energy/auth-core', 'PaginateOptions'],
  ['packages/kraken/README.md', '@energy/kraken', 'KrakenClientOptions'],
  ['packages/kraken/README.md', '@energy/kraken', 'KrakenInstance'],
  ['packages/opower/README.md', '@energy/opower', 'OpowerClientOptions'],
  ['packages/opower/docs/gateway.md', '@energy/opower/gateway', 'GatewayErrorCode'],
  ['packages/beenergised/README.md', '@energy/beenergised', 'BeEnergisedClientOptions'],
  ['packages/codegen/README.md', '@energy/codegen', 'DefineConfigOptions'],
  ['packages/sandbox/README.md', '@energy/sandbox', 'SandboxOptions'],
  ['packages/sandbox/docs/faults.md', '@energy/sandbox', 'Faults'],
  ['packages/sandbox/docs/faults.md', '@energy/sandbox', 'TransportFaultKind'],
])('%s names every member of %s: %s', (path, entry, name) => {
  const text = readFileSync(join(root, path), 'utf8')
  const members =
    publicSymbols.find((symbol) => symbol.entry === entry && symbol.name === name)?.members ?? []
  expect(members).not.toEqual([])
  const missing = members.filter(
    (member) => !unlisted.includes(member) && !new RegExp(`\\b${member}\\b`).test(text),
  )
  expect(missing).toEqual([])
})

it.each([...entryPoints().keys()])('the README of the package or its pages name %s', (entry) => {
  const folder = `packages/${entry.split('/')[1]}`
  const pages = documents.filter((path) => path.startsWith(`${folder}/`))
  const text = pages.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
  const subpath = entry.split('/').slice(2).join('/')
  // What every instance has is named for one of them.
  const anyEntry = entry.replace(/\/[\w-]+(?=\/[\w-]+$)/, (instance) =>
    subpath.includes('/') ? '/[\\w-]+' : instance,
  )
  expect(text).toMatch(new RegExp(`${anyEntry}(?![/\\w-])|\`\\.?/${subpath}\``))
})
