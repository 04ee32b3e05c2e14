import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { bundleForBrowser } from '../../../build/bundle-for-browser.ts'

const app = inject('packedApp')
const instances = ['au', 'de', 'es', 'fr', 'gb', 'it', 'jp', 'nz', 'us']

const urql = `import { cacheExchange, createClient, fetchExchange } from '@urql/core'
  use(cacheExchange, createClient, fetchExchange)`

const clientWith = (documents: string): string => `
  import { apiKey, createKrakenClient } from '@energy/kraken'
  import { ${documents} } from '@energy/kraken/de'
  use(apiKey, createKrakenClient, ${documents})`

/** A client, one way to sign in and one document; the budget in bytes of brotli, urql (9 kB of it) included. */
const clients = [
  { name: 'Kraken', source: clientWith('ViewerDocument'), budget: 32_050 },
  {
    name: 'Opower',
    source: `import { clientCredentials, createOpowerClient } from '@energy/opower'
      import { BillForecastDocument } from '@energy/opower/documents'
      use(clientCredentials, createOpowerClient, BillForecastDocument)`,
    budget: 31_100,
  },
  {
    name: 'be.ENERGISED',
    source: `import { auth0, createBeEnergisedClient } from '@energy/beenergised'
      import { AvailableCardsDocument } from '@energy/beenergised/documents'
      use(auth0, createBeEnergisedClient, AvailableCardsDocument)`,
    budget: 29_800,
  },
]

/** What one more import adds to the client of Kraken, with what it brings in at the start. */
const additions = [
  { name: 'paginate', from: '@energy/auth-core', budget: 3_950 },
  { name: 'webStore', from: '@energy/auth-core/browser', budget: 2_900 },
  { name: 'energyError', from: '@energy/auth-core', budget: 100 },
]

async function namesOfDocuments(instance: string): Promise<string[]> {
  const module = join(app, 'node_modules/@energy/kraken/dist', `${instance}.js`)
  const documents: object = await import(pathToFileURL(module).href)
  return Object.keys(documents).filter((name) => name.endsWith('Document'))
}

describe('a bundle for browsers', () => {
  // The aim is 16 kB for a client; this holds what is reached. Raise none without a reason.
  it.each(clients)(
    'takes at most $budget bytes (brotli) for a client of $name',
    async ({ source, budget }) => {
      const { brotli, later } = await bundleForBrowser(app, source)
      expect(brotli).toBeLessThanOrEqual(budget)
      const alone = await bundleForBrowser(app, urql)
      expect(brotli).toBeGreaterThan(alone.brotli)
      expect(later, 'lists and stores arrive at first use').toBeGreaterThan(5_000)
    },
  )

  it.each(additions)('takes at most $budget bytes more for `$name`', async ({ name, from, budget }) => {
    const without = clientWith('ViewerDocument')
    const { brotli } = await bundleForBrowser(app, without)
    const more = await bundleForBrowser(app, `import { ${name} } from '${from}'; use(${name})\n${without}`)
    expect(more.brotli - brotli).toBeLessThanOrEqual(budget)
  })

  it('grows by less than 1 kB for any second document', async () => {
    const first = await bundleForBrowser(app, clientWith('ViewerDocument'))
    const { brotli } = first
    const others = (await namesOfDocuments('de')).filter((name) => name !== 'ViewerDocument')
    expect(others.length).toBeGreaterThan(10)
    for (const name of others) {
      const second = await bundleForBrowser(app, clientWith(`ViewerDocument, ${name}`))
      expect(second.raw, name).toBeGreaterThan(first.raw)
      // Compressing takes most of the time, and makes nothing larger.
      if (second.raw - first.raw >= 1_000) expect(second.brotli - brotli, name).toBeLessThan(1_000)
    }
  })

  it.each(instances)('holds no operation but the one that is imported from %s', async (instance) => {
    const { text } = await bundleForBrowser(
      app,
      `import { ViewerDocument } from '@energy/kraken/${instance}'; use(ViewerDocument)`,
    )
    const operations = [...text.matchAll(/["'`](?:query|mutation|fragment) (\w+)/g)].map(([, name]) => name)
    expect(operations).toEqual(['Viewer'])
  })

  it('is checked for every instance that has documents', () => {
    const modules = readdirSync(join(app, 'node_modules/@energy/kraken/dist'))
    expect(modules.filter((file) => /^[a-z]{2}\.js$/.test(file)).sort()).toEqual(
      instances.map((instance) => `${instance}.js`),
    )
  })

  it.each([
    '@energy/auth-core',
    '@energy/auth-core/browser',
    '@energy/auth-core/document',
    '@energy/kraken',
    '@energy/opower',
    '@energy/beenergised',
  ])('holds everything of %s without a module of Node', async (entry) => {
    const { imports } = await bundleForBrowser(app, `import * as all from '${entry}'; use(all)`)
    expect(imports).toEqual([])
  })
})

describe('the entries for user interfaces', () => {
  const built = (entry: string): string =>
    readFileSync(join(app, 'node_modules/@energy/auth-core/dist', `${entry}.js`), 'utf8')

  it('mark what is for React as made for the client, and nothing else', () => {
    expect(built('react')).toMatch(/^['"]use client['"]/)
    for (const entry of ['index', 'lists', 'vue', 'svelte', 'solid', 'watch', 'tanstack', 'apollo'])
      expect(built(entry)).not.toContain('use client')
  })

  it('keep the mark in the bundle of a server', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(app, 'node_modules/@energy/auth-core/dist/react.js')],
      bundle: true,
      write: false,
      format: 'esm',
      packages: 'external',
    })
    expect(outputFiles[0]?.text).toMatch(/^['"]use client['"]/)
  })

  it.each(['lists', 'watch', 'tanstack'])('need no framework: %s', async (entry) => {
    const { text } = await bundleForBrowser(
      app,
      `import * as all from '@energy/auth-core/${entry}'; use(all)`,
    )
    expect(text).not.toMatch(/useSyncExternalStore|@license React/)
  })
})
