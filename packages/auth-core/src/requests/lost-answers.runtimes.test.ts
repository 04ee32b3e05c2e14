import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createSecureServer } from 'node:https'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProgram } from '../../test/find-program.ts'
import type { Loss } from '../../test/lose-answer.ts'
import { createTemporaryFolder } from '../../test/temporary-folder.ts'

const execute = promisify(execFile)
const openssl = findProgram('openssl')
const runtimes = fileURLToPath(new URL('../../../../.toolchain/runtimes/node_modules/', import.meta.url))
const folder = createTemporaryFolder()
const script = join(folder, 'report.mjs')
const servers: Server[] = []

const unknownHost = /^(ENOTFOUND|EAI_AGAIN)$/
const node = {
  refused: /^ECONNREFUSED$/,
  unknownHost,
  certificate: /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
  broken: /^(UND_ERR_SOCKET|ECONNRESET)$/,
}
type Codes = Record<keyof typeof node, RegExp>
const bun: Codes = { ...node, refused: /^ConnectionRefused$/ }
const deno: Codes = {
  refused: /^tcp connect error$/,
  unknownHost: /^dns error$/,
  certificate: /^invalid peer certificate$/,
  broken: /^connection closed before message completed$/,
}

const commands: [string, string, string[], Codes][] = [
  ['Node 22', join(runtimes, 'node-22/bin/node'), [], node],
  ['Node 24', process.execPath, [], node],
  ['Node 26', join(runtimes, 'node-26/bin/node'), [], node],
  ['Bun', join(runtimes, '@oven/bun-linux-x64/bin/bun'), ['run'], bun],
  ['Deno', join(runtimes, '@deno/linux-x64-glibc/deno'), ['run', '--allow-all'], deno],
]

async function portOf(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await portOf(server)
  server.close()
  return port
}

function selfSigned(): Server {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1']
  execFileSync(openssl ?? '', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) })
}

describe.skipIf(!openssl)('a request that gets no answer', () => {
  let urls: string[]

  beforeAll(async () => {
    await build({
      entryPoints: [fileURLToPath(new URL('../../test/lost-answers-report.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['source'],
      outfile: script,
    })
    // It takes the request and hangs up.
    const breaking = createServer((socket) => socket.once('data', () => socket.destroy()))
    urls = [
      `http://127.0.0.1:${await closedPort()}/`,
      'https://nowhere.invalid/',
      `https://127.0.0.1:${await portOf(selfSigned())}/`,
      `http://127.0.0.1:${await portOf(breaking)}/`,
    ]
  })
  afterAll(() => {
    for (const server of servers) server.close()
    rmSync(folder, { recursive: true })
  })

  it.each(commands)(
    'says on %s why, where, and whether it was sent, without a secret',
    async (name, command, options, codes) => {
      if (!existsSync(command) && !process.env.CI) return console.warn(`Skipped: ${name} is not here.`)
      const { stdout } = await execute(command, [...options, script, ...urls])
      const losses: Loss[] = JSON.parse(stdout)
      const expected = [codes.refused, codes.unknownHost, codes.certificate, codes.broken]
      for (const [index, { shown, ...loss }] of losses.entries()) {
        const { host } = new URL(urls[index] ?? '')
        expect(loss).toEqual({
          message: `[Network] No complete answer came from ${host} (${loss.causeCode}).`,
          code: 'transport',
          host,
          causeCode: expect.stringMatching(expected[index] ?? /^$/),
          outcomeUnknown: index === 3,
        })
        expect(shown).not.toContain('canary')
      }
      expect(losses).toHaveLength(4)
    },
  )
})
