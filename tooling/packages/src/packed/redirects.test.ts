import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { answerOf, chromium, freePort, hosts, workerConfig, workerd } from './runtimes.ts'

const run = promisify(execFile)
const app = inject('packedApp')
const refused = { data: null, points: true }
const expected = [
  { ...refused, code: 'transport' },
  { ...refused, code: 'renewal-failed' },
]

let page = ''
let strangersVisitors = 0
const stranger = listen((_, response) => {
  strangersVisitors++
  response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
  response.end('{"data":{"account":{"number":"of a stranger"}}}')
})
const host = listen(async (request, response) => {
  if (request.method === 'GET') response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  else response.writeHead(307, { location: await stranger.then(urlOf) }).end()
})

let url: string
beforeAll(async () => {
  url = `${urlOf(await host)}graphql/`
  cpSync(
    fileURLToPath(new URL('../../fixtures/follow-nobody.mjs', import.meta.url)),
    join(app, 'follow-nobody.mjs'),
  )
})
afterEach(() => expect(strangersVisitors).toBe(0))
afterAll(async () => {
  for (const server of await Promise.all([host, stranger])) server.close()
})

describe.each(hosts)('%s', (_, command, args) => {
  it.skipIf(!existsSync(command) && !process.env.CI)(
    'follows no redirect, signed in or not, and says so',
    async () => {
      const env = { ...process.env, REDIRECTING_URL: url }
      const { stdout } = await run(command, [...args, join(app, 'follow-nobody.mjs')], { cwd: app, env })
      expect(JSON.parse(stdout)).toEqual(expected)
    },
  )
})

describe('workerd', () => {
  it.skipIf(!existsSync(workerd) && !process.env.CI)(
    'follows no redirect, signed in or not, and says so',
    async () => {
      const port = await freePort()
      const contents = `import { followNobody } from './follow-nobody.mjs'
        export default { fetch: async () => Response.json(await followNobody(${JSON.stringify(url)})) }`
      await bundle(contents, ['workerd', 'worker', 'import'], 'redirected-worker.js')
      writeFileSync(join(app, 'redirected.capnp'), workerConfig(port, 'redirected-worker.js'))
      const worker = spawn(workerd, ['serve', 'redirected.capnp'], {
        cwd: app,
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      try {
        const answer = await answerOf(worker, `http://127.0.0.1:${port}/`)
        expect(await answer.json()).toEqual(expected)
      } finally {
        worker.kill()
      }
    },
  )
})

describe('Chromium', () => {
  it.skipIf(!chromium && !process.env.CI)('follows no redirect, signed in or not, and says so', async () => {
    const contents = `import { followNobody } from './follow-nobody.mjs'
      followNobody(location.origin + '/graphql/').then(
        (failures) => { document.body.textContent = JSON.stringify(failures) },
        (error) => { document.body.textContent = String(error) })`
    const script = await bundle(contents, ['browser', 'import'])
    page = `<meta charset="utf-8"><body></body><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=20000', '--dump-dom']
    const { stdout } = await run(chromium ?? 'chromium', [...flags, new URL('/', url).href], { cwd: app })
    expect(JSON.parse(/<body>(.*?)<\/body>/s.exec(stdout)?.[1] ?? '')).toEqual(expected)
  })
})

async function bundle(contents: string, conditions: string[], file?: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: app },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    define: { 'process.env.NODE_ENV': '"production"' },
    mainFields: ['module', 'main'],
    conditions,
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  if (file) writeFileSync(join(app, file), text)
  return text
}

function listen(listener: RequestListener): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => resolve(server))
  })
}

function urlOf(server: Server): string {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
}
