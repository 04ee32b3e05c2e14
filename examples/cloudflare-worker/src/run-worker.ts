import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const example = fileURLToPath(new URL('..', import.meta.url))

/** The runtime of Cloudflare's Workers, where `npm test` puts it. */
export const workerd: string = join(
  example,
  '../../.toolchain/runtimes/node_modules/@cloudflare/workerd-linux-64/bin/workerd',
)

/** A Worker that runs on this machine. */
export interface RunningWorker {
  readonly origin: string
  stop(): Promise<void>
}

/**
 * Runs a Worker in workerd, by `workerd.capnp`.
 *
 * @param entry - the path of its module.
 * @param variables - what it gets as its environment.
 */
export async function runWorker(
  entry: string,
  variables: Readonly<Record<'CUSTOMERS' | 'KRAKEN_URL', string>>,
): Promise<RunningWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'energy-worker-'))
  await build({
    entryPoints: [entry],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'import'],
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['cloudflare:workers'],
  })
  const settings = [
    ['--import-path', folder],
    ['--directory-path', `tokens=${folder}`],
    ['--socket-addr', 'page=127.0.0.1:0'],
    ['--control-fd', '3'],
  ]
  const running = spawn(workerd, ['serve', ...settings.flat(), join(example, 'workerd.capnp')], {
    env: variables,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  return {
    origin: `http://127.0.0.1:${await portOf(running.stdio[3])}`,
    async stop() {
      running.kill()
      await once(running, 'exit')
      await rm(folder, { recursive: true })
    },
  }
}

async function portOf(control: unknown): Promise<number> {
  if (!(control instanceof Readable)) throw new Error('workerd has no control channel.')
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line)
    if (event === 'listen') return port
  }
  throw new Error('workerd ended before it listened.')
}
