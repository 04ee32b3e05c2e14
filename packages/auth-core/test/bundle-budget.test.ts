import { describe, expect, test } from 'vitest'
import { type BrowserBundle, bundleForBrowser } from '../../../tooling/build/bundle-for-browser.ts'

// What an app ships before its first query, from the sources. The packed packages have budgets too, in tooling/packages.

const folder = new URL('..', import.meta.url).pathname
const core = `import { accessToken, createProviderClient } from './src/index.ts'
  use(accessToken, createProviderClient)`

function bundle(source: string): Promise<BrowserBundle> {
  return bundleForBrowser(folder, source)
}

describe('a client in a browser', () => {
  test('holds no pagination, no protocol of a store and no OAuth protocol', async () => {
    const { modules } = await bundle(core)
    expect(modules.length).toBeGreaterThan(20)
    const parts = [
      'pagination/pager',
      'live-list',
      'list-plan',
      'find-connections',
      'session/share.ts',
      'session/store-protocol.ts',
      'session/entry-writer.ts',
      'answer-in-parts',
      'read-results',
      'oauth4webapi',
    ]
    for (const part of parts) expect(modules.filter((path) => path.includes(part))).toEqual([])
  })

  test('keeps its budget', async () => {
    const [alone, withCore] = await Promise.all([
      bundle(`import { cacheExchange, createClient, fetchExchange } from '@urql/core'
        use(createClient, cacheExchange, fetchExchange)`),
      bundle(core),
    ])
    // The aim for the whole is 16 kB; this holds what is reached. Raise it only with a reason.
    expect(withCore.brotli - alone.brotli).toBeLessThanOrEqual(20_600)
  })
})

test('what a store of a browser adds to the start reads tokens, and writes none', async () => {
  const { modules } = await bundle(
    `${core.replace('use(', "import { webStore } from './src/browser.ts'\n  use(webStore, ")}`,
  )
  expect(modules.filter((path) => path.includes('session/store-protocol'))).toHaveLength(1)
  for (const part of ['entry-writer', 'resume-handles', 'serialize-session', 'stored-pointer'])
    expect(modules.filter((path) => path.includes(part))).toEqual([])
})
