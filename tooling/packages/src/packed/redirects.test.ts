import { execFile } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { answerOfWorker, chromium, hosts, pageOf, textOfPage, workerd } from './runtimes.ts'

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
      const worker = `import { followNobody } from './follow-nobody.mjs'
        export default { fetch: async () => Response.json(await followNobody(${JSON.stringify(url)})) }`
      expect(await answerOfWorker(app, worker)).toEqual(expected)
    },
  )
})

describe('Chromium', () => {
  it.skipIf(!chromium && !process.env.CI)('follows no redirect, signed in or not, and says so', async () => {
    page = await pageOf(
      app,
      `import { followNobody } from './follow-nobody.mjs'
      followNobody(location.origin + '/graphql/').then((failures) => show(JSON.stringify(failures)), (error) => show(String(error)))`,
    )
    expect(JSON.parse(await textOfPage(new URL('/', url).href))).toEqual(expected)
  })
})

function listen(listener: RequestListener): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => resolve(server))
  })
}

function urlOf(server: Server): string {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
}
