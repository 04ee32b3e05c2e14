import { execFile } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, inject, it } from 'vitest'
import { publicPackages } from '../public-packages.ts'
import { answerOfWorker, chromium, hosts, pageOf, scriptOf, textOfPage, workerd } from './runtimes.ts'

const run = promisify(execFile)
const app = inject('packedApp')
const fixture = join(app, 'survive-an-expiry.mjs')
const survived = { name: 'Erika', tokenCalls: 2, dataCalls: 5, failures: 0 }

// They need a browser, or a package that the app does not have.
const notForAll = /\/(react|browser|graphcache|apollo|apollo-cache|msw)$/

cpSync(fileURLToPath(new URL('../../fixtures/survive-an-expiry.mjs', import.meta.url)), fixture)

describe.each(hosts)('%s', (_, command, args) => {
  const isHere = existsSync(command) || Boolean(process.env.CI)

  it.skipIf(!isHere)('signs in, survives an expiry under load and settles every operation', async () => {
    const { stdout } = await run(command, [...args, fixture], { cwd: app })
    expect(JSON.parse(stdout)).toEqual(survived)
  })
})

describe('Node', () => {
  it.each(publicPackages())(
    'loads $manifest.name from each of its entry points without a warning',
    async ({ manifest }) => {
      const entries = Object.entries(manifest.exports).filter(([, value]) => typeof value !== 'string')
      const specifiers = entries
        .map(([entry]) => manifest.name + entry.slice(1))
        .filter((name) => !notForAll.test(name))
      const source = `for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier)`
      const { stderr } = await run(
        'node',
        ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', source],
        { cwd: app },
      )
      expect(stderr).toBe('')
    },
  )
})

describe('workerd', () => {
  it.skipIf(!existsSync(workerd) && !process.env.CI)(
    'signs in, survives an expiry under load and settles every operation',
    async () => {
      const worker = `import { surviveAnExpiry } from './survive-an-expiry.mjs'
        export default { fetch: async () => Response.json(await surviveAnExpiry()) }`
      expect(await answerOfWorker(app, worker)).toEqual(survived)
    },
  )
})

/** Shows how the smoke test ended. */
const smokeTest = `import { surviveAnExpiry } from './survive-an-expiry.mjs'
  surviveAnExpiry().then((result) => show(JSON.stringify(result)), (error) => show(String(error.stack)))`

describe('Chromium', () => {
  it.skipIf(!chromium && !process.env.CI)(
    'signs in, survives an expiry under load and settles every operation',
    async () => {
      const page = join(app, 'page.html')
      writeFileSync(page, await pageOf(app, smokeTest))
      expect(JSON.parse(await textOfPage(`file://${page}`))).toEqual(survived)
    },
  )
})

describe('a bundle for React Native', () => {
  it('signs in, survives an expiry under load and settles every operation, with what Hermes and its polyfills have', async () => {
    const script = await scriptOf(
      app,
      smokeTest,
      ['react-native', 'import'],
      ['react-native', 'browser', 'module', 'main'],
    )
    const shown = await new Promise<string>((resolve) => {
      const context = createContext({ ...nativeGlobals(), show: resolve })
      // What the engine of React Native lacks of the language.
      runInContext(
        'delete Promise.withResolvers; delete Array.fromAsync; delete Object.groupBy; delete Map.groupBy; delete globalThis.Iterator; delete globalThis.SharedArrayBuffer',
        context,
      )
      runInContext(script, context)
    })
    expect(JSON.parse(shown)).toEqual(survived)
  })
})

/**
 * No crypto, no streams, no locks, no channels. Signals have their reasons, which the AbortController of React Native
 * itself lacks: an app there needs a polyfill of it.
 */
function nativeGlobals(): object {
  class Answer {
    readonly #body: string
    readonly headers: Headers
    readonly status = 200
    readonly ok = true
    constructor(body: string, { headers }: { headers: HeadersInit }) {
      this.#body = body
      this.headers = new Headers(headers)
    }
    clone = (): Answer => new Answer(this.#body, this)
    text = async (): Promise<string> => this.#body
    json = async (): Promise<unknown> => JSON.parse(this.#body)
  }
  return {
    console,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    performance: { now: () => performance.now() },
    fetch,
    Headers,
    Request,
    Response: Answer,
    URL,
    URLSearchParams,
    TextEncoder,
    AbortController,
    AbortSignal,
    btoa,
    atob,
  }
}
