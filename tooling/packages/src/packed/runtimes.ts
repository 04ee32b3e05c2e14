import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'

const runtimes = fileURLToPath(new URL('../../../../.toolchain/runtimes/node_modules/', import.meta.url))

/** What runs a module by itself: its name, its program and the arguments in front of the file. */
export const hosts: readonly [string, string, string[]][] = [
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

/** The runtime of Cloudflare's workers. */
export const workerd: string = join(runtimes, '@cloudflare/workerd-linux-64/bin/workerd')

/** The browser, where one is installed. */
export const chromium: string | undefined = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(existsSync)

/**
 * Runs a worker of the packed app in workerd.
 *
 * @param worker - its module, by its text.
 * @returns what it answers, as JSON.
 */
export async function answerOfWorker(app: string, worker: string): Promise<unknown> {
  const port = await freePort()
  const text = await bundle(app, worker, ['workerd', 'worker', 'import'], ['module', 'main'], 'esm')
  writeFileSync(join(app, 'worker.js'), text)
  writeFileSync(join(app, 'worker.capnp'), workerConfig(port))
  const running = spawn(workerd, ['serve', 'worker.capnp'], {
    cwd: app,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  try {
    return await (await answerOf(running, `http://127.0.0.1:${port}/`)).json()
  } finally {
    running.kill()
  }
}

/** Makes a module of the packed app one script, for places without modules. */
export function scriptOf(
  app: string,
  contents: string,
  conditions: string[],
  mainFields: string[],
): Promise<string> {
  return bundle(app, contents, conditions, mainFields, 'iife')
}

/** Writes a page around a script that is made for browsers; `show(text)` puts a text in its place. */
export async function pageOf(app: string, contents: string): Promise<string> {
  const script = await scriptOf(app, contents, ['browser', 'import'], ['browser', 'module', 'main'])
  const safe = script.replaceAll('</script', '<\\/script')
  return `<meta charset="utf-8"><body><script>const show = (text) => { document.body.textContent = text }</script><script>${safe}</script>`
}

/** Opens a page in Chromium. @returns what its body says in the end. */
export async function textOfPage(address: string): Promise<string> {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=20000', '--dump-dom']
  const { stdout } = await promisify(execFile)(chromium ?? 'chromium', [...flags, address])
  return /<body>(.*)<\/body>/s.exec(stdout)?.[1] ?? ''
}

async function bundle(
  app: string,
  contents: string,
  conditions: string[],
  mainFields: string[],
  format: 'esm' | 'iife',
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: app },
    bundle: true,
    write: false,
    format,
    platform: 'neutral',
    // A script has no `import.meta` to ask whether it was started by itself.
    ...(format === 'iife' && { banner: { js: 'globalThis.bundled = true;' } }),
    // As the bundlers of these platforms do; @urql/core asks for it.
    define: {
      'process.env.NODE_ENV': '"production"',
      ...(format === 'iife' && { 'import.meta': '{}' }),
    },
    mainFields,
    conditions,
  })
  return outputFiles[0]?.text ?? ''
}

function workerConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (globalOutbound = "loopback", modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-08-01")), (name = "loopback", network = (allow = ["private"]))],
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
