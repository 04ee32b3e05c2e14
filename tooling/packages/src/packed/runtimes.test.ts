import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { publicPackages } from '../public-packages.ts'
import { answerOf, chromium, freePort, hosts, workerConfig, workerd } from './runtimes.ts'

const run = promisify(execFile)
const app = inject('packedApp')
const fixture = join(app, 'survive-an-expiry.mjs')
const survived = { name: 'Erika', tokenCalls: 2, dataCalls: 5, failures: 0 }

// They need a browser, or a package that the app does not have.
const notForAll = /\/(react|browser|graphcache|apollo-cache|msw)$/

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
      const port = await freePort()
      await build({
        stdin: {
          contents: `import { surviveAnExpiry } from './survive-an-expiry.mjs'
          export default { fetch: async () => Response.json(await surviveAnExpiry()) }`,
          resolveDir: app,
        },
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        // As the bundlers of worker platforms do; @urql/core asks for it.
        define: { 'process.env.NODE_ENV': '"production"' },
        mainFields: ['module', 'main'],
        conditions: ['workerd', 'worker', 'import'],
        outfile: join(app, 'worker.js'),
      })
      writeFileSync(join(app, 'worker.capnp'), workerConfig(port, 'worker.js'))
      const worker = spawn(workerd, ['serve', 'worker.capnp'], {
        cwd: app,
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      try {
        const answer = await answerOf(worker, `http://127.0.0.1:${port}/`)
        expect(await answer.json()).toEqual(survived)
      } finally {
        worker.kill()
      }
    },
  )
})

/** The smoke test as one script for places without modules. */
async function bundledSmokeTest(conditions: string[], mainFields: string[], report: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { surviveAnExpiry } from './survive-an-expiry.mjs'
      surviveAnExpiry().then((result) => ${report}(JSON.stringify(result)), (error) => ${report}(String(error.stack)))`,
      resolveDir: app,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    banner: { js: 'globalThis.bundled = true;' },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' },
    mainFields,
    conditions,
  })
  return outputFiles[0]?.text ?? ''
}

describe('Chromium', () => {
  it.skipIf(!chromium && !process.env.CI)(
    'signs in, survives an expiry under load and settles every operation',
    async () => {
      const script = await bundledSmokeTest(['browser', 'import'], ['browser', 'module', 'main'], 'show')
      const page = join(app, 'page.html')
      const safe = script.replaceAll('</script', '<\\/script')
      writeFileSync(
        page,
        `<meta charset="utf-8"><body><script>const show = (text) => { document.body.textContent = text }</script><script>${safe}</script>`,
      )
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--virtual-time-budget=20000',
        '--dump-dom',
      ]
      const { stdout } = await run(chromium ?? 'chromium', [...flags, `file://${page}`], { cwd: app })
      expect(JSON.parse(/<body>(.*)<\/body>/s.exec(stdout)?.[1] ?? '')).toEqual(survived)
    },
  )
})

describe('a bundle for React Native', () => {
  it('signs in, survives an expiry under load and settles every operation, with what Hermes and its polyfills have', async () => {
    const script = await bundledSmokeTest(
      ['react-native', 'import'],
      ['react-native', 'browser', 'module', 'main'],
      'show',
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
