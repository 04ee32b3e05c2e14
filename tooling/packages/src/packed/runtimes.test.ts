import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { publicPackages } from '../public-packages.ts'

const run = promisify(execFile)
const app = inject('packedApp')
const runtimes = fileURLToPath(new URL('../../../../.toolchain/runtimes/node_modules/', import.meta.url))
const fixture = join(app, 'survive-an-expiry.mjs')
const survived = { name: 'Erika', tokenCalls: 2, dataCalls: 5, failures: 0 }

const serverOnly = new Set(['@energy/auth-core/react', '@energy/auth-core/browser'])

const commands: [string, string, string[]][] = [
  ['Node 22', join(runtimes, 'node-22/bin/node'), []],
  ['Node 24', process.execPath, []],
  ['Node 26', join(runtimes, 'node-26/bin/node'), []],
  ['Bun', join(runtimes, '@oven/bun-linux-x64/bin/bun'), ['run']],
  [
    'Deno',
    join(runtimes, '@deno/linux-x64-glibc/deno'),
    ['run', '--no-remote', '--node-modules-dir=manual', '--allow-all'],
  ],
]

cpSync(fileURLToPath(new URL('../../fixtures/survive-an-expiry.mjs', import.meta.url)), fixture)

describe.each(commands)('%s', (_, command, args) => {
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
        .filter((name) => !serverOnly.has(name))
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
  const command = join(runtimes, '@cloudflare/workerd-linux-64/bin/workerd')

  it.skipIf(!existsSync(command) && !process.env.CI)(
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
      writeFileSync(join(app, 'worker.capnp'), workerConfig(port))
      const worker = spawn(command, ['serve', 'worker.capnp'], {
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
  const command = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  )

  it.skipIf(!command && !process.env.CI)(
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
      const { stdout } = await run(command ?? 'chromium', [...flags, `file://${page}`], { cwd: app })
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

/** No crypto, no streams, no locks, no channels; signals without a reason and without `AbortSignal.any`. */
function nativeGlobals(): object {
  class Signal extends EventTarget {
    aborted = false
  }
  class Controller {
    readonly signal = new Signal()
    abort(): void {
      this.signal.aborted = true
      this.signal.dispatchEvent(new Event('abort'))
    }
  }
  class Answer {
    readonly #body: string
    readonly headers: Headers
    readonly status = 200
    readonly ok = true
    constructor(body: string, { headers }: { headers: Record<string, string> }) {
      this.#body = body
      this.headers = new Headers(headers)
    }
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
    Response: Answer,
    URL,
    URLSearchParams,
    TextEncoder,
    AbortController: Controller,
    AbortSignal: Signal,
    btoa,
    atob,
  }
}

function workerConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-08-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`
}

async function answerOf(worker: ChildProcess, url: string): Promise<Response> {
  while (worker.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return answer
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error(`workerd ended with code ${worker.exitCode} before it answered`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
