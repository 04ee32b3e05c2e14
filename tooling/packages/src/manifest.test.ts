import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Export, publicPackages } from './public-packages.ts'

const packages = publicPackages()
const providerFiles = new Map([
  ['kraken', 'kraken.ts'],
  ['opower', 'opower.ts'],
  ['beenergised', 'be-energised.ts'],
])
const providers = packages.filter(({ folderName }) => providerFiles.has(folderName))

const isEntry = (value: Export): value is Readonly<Record<string, string>> => typeof value !== 'string'

function withoutSource(value: Export): Export {
  return isEntry(value)
    ? Object.fromEntries(Object.entries(value).filter(([condition]) => condition !== 'source'))
    : value
}

describe.each(packages)('the manifest of $manifest.name', ({ folderName, path, manifest }) => {
  it('says what every published package says', () => {
    expect(manifest).toMatchObject({
      name: `@energy/${folderName}`,
      type: 'module',
      license: 'MIT',
      sideEffects: false,
      engines: { node: '>=22' },
      homepage: `https://github.com/energy-sdk/energy-sdk/tree/main/packages/${folderName}#readme`,
      bugs: 'https://github.com/energy-sdk/energy-sdk/issues',
      repository: { directory: `packages/${folderName}` },
      scripts: { prepublishOnly: 'node ../../tooling/packages/src/before-publish.ts' },
      files: expect.arrayContaining(['CHANGELOG.md', 'dist']),
      publishConfig: { access: 'public' },
    })
    expect(manifest.description).toBeTruthy()
  })

  it('publishes the entry points that the workspace uses, without the sources', () => {
    const published = Object.fromEntries(
      Object.entries(manifest.exports).map(([entry, value]) => [entry, withoutSource(value)]),
    )
    expect(manifest.publishConfig?.exports).toEqual(published)
  })

  it('puts the source first, then the types, then the code of each entry point', () => {
    for (const entry of Object.values(manifest.exports).filter(isEntry))
      expect(Object.keys(entry)).toEqual(['source', 'types', 'default'])
  })

  it('has a source file for each entry point', () => {
    for (const entry of Object.values(manifest.exports).filter(isEntry))
      expect(existsSync(join(path, entry.source ?? ''))).toBe(true)
  })

  it('has a README that shows how to install it', () => {
    expect(readFileSync(join(path, 'README.md'), 'utf8')).toContain(manifest.name)
  })

  it('asks for its siblings by range', () => {
    for (const [name, range] of Object.entries(manifest.dependencies ?? {}).filter(([name]) =>
      name.startsWith('@energy/'),
    ))
      expect(`${name} ${range}`).toBe(`${name} workspace:^`)
  })
})

describe.each(providers)('the provider $manifest.name', ({ folderName, path }) => {
  it.each([
    providerFiles.get(folderName) ?? folderName,
    'endpoints.ts',
    'client.ts',
    'session.ts',
    'exchange.ts',
    'fetch.ts',
    'codegen.ts',
    'index.ts',
    'grants',
    'errors',
  ])('keeps the same job under the same name: %s', (file) => {
    expect(existsSync(join(path, 'src', file))).toBe(true)
  })
})

describe.each(providers)('the provider $manifest.name', ({ manifest }) => {
  it.each(['@energy/auth-core', '@urql/core'])(
    'shares %s with the app, and brings it where there is none',
    (name) => {
      expect(manifest.dependencies?.[name]).toBeTruthy()
      expect(manifest.peerDependencies?.[name]).toBe(manifest.dependencies?.[name])
      expect(manifest.peerDependenciesMeta?.[name]).toBeUndefined()
    },
  )

  it('leaves code generation to the app', () => {
    expect(manifest.dependencies).not.toHaveProperty('@energy/codegen')
    expect(manifest.dependencies).not.toHaveProperty('graphql')
    expect(manifest.peerDependenciesMeta).toMatchObject({
      '@energy/codegen': { optional: true },
      graphql: { optional: true },
    })
  })
})

describe('auth-core', () => {
  it('knows no provider', () => {
    const core = packages.find(({ folderName }) => folderName === 'auth-core')
    const siblings = Object.keys(core?.manifest.dependencies ?? {}).filter((name) =>
      name.startsWith('@energy/'),
    )
    expect(siblings).toEqual([])
  })
})
