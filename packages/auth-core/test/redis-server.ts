import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Redis server of the tests' own: on loopback, without persistence. */
export interface RedisServer {
  readonly port: number
  readonly process: ChildProcess
  stop(): Promise<void>
}

/** Starts a server; with `cluster` it is one that waits to be given its slots. */
export async function startRedisServer(
  program: string,
  options: { cluster?: boolean } = {},
): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-redis-'))
  const port = await freePort()
  const settings = options.cluster
    ? [
        '--cluster-enabled',
        'yes',
        '--cluster-announce-ip',
        '127.0.0.1',
        '--cluster-port',
        `${await freePort()}`,
      ]
    : []
  const server = spawn(
    program,
    ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...settings],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await readiness(server)
  return {
    port,
    process: server,
    async stop() {
      if (server.exitCode === null) {
        server.kill('SIGKILL')
        await once(server, 'exit')
      }
      rmSync(folder, { recursive: true })
    },
  }
}

async function readiness(server: ChildProcess): Promise<void> {
  let log = ''
  for await (const chunk of server.stdout ?? []) {
    log += chunk
    if (log.includes('Ready to accept connections')) {
      server.stdout?.resume()
      return
    }
  }
  throw new Error(`redis-server did not start:\n${log}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
