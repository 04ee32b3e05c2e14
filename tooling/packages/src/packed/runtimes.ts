import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** The settings of workerd for one module of the packed app. */
export function workerConfig(port: number, file: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (globalOutbound = "loopback", modules = [(name = "worker.js", esModule = embed "${file}")], compatibilityDate = "2026-08-01")), (name = "loopback", network = (allow = ["private"]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`
}

/** Waits until a worker answers. */
export async function answerOf(worker: ChildProcess, url: string): Promise<Response> {
  while (worker.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return answer
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error(`workerd ended with code ${worker.exitCode} before it answered`)
}

/** Finds a port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
