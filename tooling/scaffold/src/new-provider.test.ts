import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesOf } from './names.ts'
import { newProvider } from './new-provider.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe('namesOf', () => {
  it('spells a name in every way that code needs', () => {
    expect(namesOf('acme-grid')).toEqual({ kebab: 'acme-grid', camel: 'acmeGrid', pascal: 'AcmeGrid' })
    expect(namesOf('acme')).toEqual({ kebab: 'acme', camel: 'acme', pascal: 'Acme' })
  })

  it.each(['Acme', 'acme_grid', '-acme', 'acme-', '../acme', ''])('refuses "%s"', (name) => {
    expect(() => namesOf(name)).toThrow(/small letters/)
  })
})

describe('a new provider', () => {
  const folder = mkdtempSync(join(tmpdir(), 'energy-scaffold-'))
  let written: readonly string[]
  beforeAll(() => {
    cpSync(join(root, 'packages/opower'), join(folder, 'packages/opower'), {
      recursive: true,
      filter: (path) => !/node_modules|dist|generated/.test(path),
    })
    written = newProvider(folder, 'acme-grid')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

  it('has the files that every provider has, a schema and a changeset', () => {
    expect(written).toEqual(
      expect.arrayContaining([
        'packages/acme-grid/src/acme-grid.ts',
        'packages/acme-grid/src/grants/conformance.test.ts',
        'packages/acme-grid/src/session.ts',
        'packages/acme-grid/docs/getting-started.md',
        'schemas/acme-grid/acme-grid.graphql',
        '.changeset/first-acme-grid.md',
      ]),
    )
  })

  it('keeps nothing of the provider that it was derived from, neither its name nor its facts', () => {
    const traces = written.filter((path) => /opower|oracle|utility|BillingAccounts/i.test(read(path)))
    expect(traces).toEqual([])
  })

  it('has the dependencies of its siblings, and the entry points that all of them have', () => {
    const manifest = JSON.parse(read('packages/acme-grid/package.json'))
    const sibling = JSON.parse(read('packages/opower/package.json'))
    expect(manifest.peerDependencies).toEqual(sibling.peerDependencies)
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './codegen',
      './document',
      './documents',
      './schema/*.graphql',
      './package.json',
    ])
  })

  it('is refused when it is there already', () => {
    expect(() => newProvider(folder, 'acme-grid')).toThrow(/there already/)
  })
})
