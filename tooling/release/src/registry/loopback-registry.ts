import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A registry on this machine that has nothing but what is published to it. */
export interface LoopbackRegistry {
  readonly url: string
  /** What a project's `.npmrc` says so that our packages, and only they, come from here and go here. */
  readonly npmrc: string
  close(): Promise<void>
}

const command = fileURLToPath(new URL('../../node_modules/verdaccio/bin/verdaccio', import.meta.url))

/** Starts a registry whose packages lie in a folder. */
export async function startLoopbackRegistry(folder: string): Promise<LoopbackRegistry> {
  mkdirSync(folder, { recursive: true })
  const configuration = join(folder, 'verdaccio.yaml')
  writeFileSync(configuration, settings)
  const address = `127.0.0.1:${await freePort()}`
  const url = `http://${address}/`
  const server = spawn(process.execPath, [command, '--config', configuration, '--listen', address], {
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await answers(`${url}-/ping`, () => server.exitCode === null)
  return {
    url,
    npmrc: `@energy:registry=${url}\n//${address}/:_authToken=rehearsal\n`,
    close() {
      server.kill()
      return ended
    },
  }
}

const settings = JSON.stringify({
  storage: './storage',
  packages: { '@energy/*': { access: '$all', publish: '$all', unpublish: '$all' } },
  max_body_size: '50mb',
  log: { type: 'stdout', level: 'fatal' },
})

async function answers(url: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    if (await fetch(url).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The loopback registry ended before it answered.')
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
