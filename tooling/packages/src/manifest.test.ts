import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Export, type PublicPackage, publicPackages } from './public-packages.ts'

const packages = publicPackages()
const providers = packages.filter(({ path }) => existsSync(join(path, 'schema')))

/** The file that holds a provider as data: it has the provider's name. */
function providerFile({ folderName, path }: PublicPackage): string {
  const name = folderName.replaceAll('-', '')
  const files = readdirSync(join(path, 'src')).filter((file) => file.replaceAll('-', '') === `${name}.ts`)
  return files[0] ?? `${folderName}.ts`
}

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

describe.each(providers)('the provider $manifest.name', (provider) => {
  it.each([
    providerFile(provider),
    'endpoints.ts',
    'client.ts',
    'session.ts',
    'session-pool.ts',
    'exchange.ts',
    'fetch.ts',
    'scalars.ts',
    'document.ts',
    'codegen.ts',
    'index.ts',
    'grants/index.ts',
    'grants/resume-sign-in.ts',
    'grants/conformance.test.ts',
    'errors',
  ])('keeps the same job under the same name: %s', (file) => {
    expect(existsSync(join(provider.path, 'src', file))).toBe(true)
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
