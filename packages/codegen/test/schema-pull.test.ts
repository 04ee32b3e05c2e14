import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema, createYoga } from 'graphql-yoga'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, fixtureSchema, makeApp } from './make-app.ts'
import { referenceSchemas } from './reference-schemas.ts'
import { runEnergy } from './run-energy.ts'

let app: App
const servers: Server[] = []
beforeEach(() => {
  app = makeApp()
})
afterEach(async () => {
  app.remove()
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done))
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}/graphql`
}

/** Serves a schema as a provider does. */
function serve(typeDefs: string, listener?: (request: IncomingMessage) => void): Promise<string> {
  const yoga = createYoga({ schema: createSchema({ typeDefs }), logging: false })
  return listen((request, response) => {
    listener?.(request)
    void yoga(request, response)
  })
}

function canonical(sdl: string): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(sdl)))}\n`
}

describe('energy schema pull', () => {
  const schemas = [fileURLToPath(fixtureSchema), ...referenceSchemas('schema pull')]

  it.each(schemas)('writes the schema that is served, in the order of names: %s', async (file) => {
    const sdl = readFileSync(file, 'utf8')
    const url = await serve(sdl)
    const { code, output } = await runEnergy(app.folder, [
      'schema',
      'pull',
      '--url',
      url,
      '--output',
      'pulled.graphql',
    ])
    const expected = canonical(sdl)
    expect(app.read('pulled.graphql') === expected, basename(file)).toBe(true)
    expect(output).not.toContain('hides')
    expect(code).toBe(0)
  })

  it('includes arguments and input fields that are deprecated', async () => {
    const url = await serve(readFileSync(fixtureSchema, 'utf8'))
    await runEnergy(app.folder, ['schema', 'pull', '--url', url])
    expect(app.read('schema.graphql')).toMatch(/includeAll: Boolean @deprecated/)
    expect(app.read('schema.graphql')).toMatch(/email: String @deprecated/)
  })

  it('pulls from an endpoint that hides deprecated inputs, and says what is missing', async () => {
    const inner = await serve(readFileSync(fixtureSchema, 'utf8'))
    const url = await listen(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const asksForInputs = /(args|inputFields)\(includeDeprecated/.test(body)
      const answer = asksForInputs
        ? JSON.stringify({ errors: [{ message: 'Unknown argument "includeDeprecated".' }] })
        : await (
            await fetch(inner, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
          ).text()
      const hidden = answer.replaceAll('"args":[{"name":"includeDeprecated"}]', '"args":[]')
      response.writeHead(asksForInputs ? 400 : 200, { 'content-type': 'application/json' }).end(hidden)
    })
    const { code, output } = await runEnergy(app.folder, ['schema', 'pull', '--url', url])
    expect(output).toContain('hides deprecated arguments and input fields')
    expect(app.read('schema.graphql')).not.toContain('includeAll')
    expect(app.read('schema.graphql')).toContain('kind: DeviceStatus')
    expect(code).toBe(0)
  })

  it('signs in with the session of a module, and with headers from the environment', async () => {
    const seen: (string | string[] | undefined)[][] = []
    const url = await serve('type Query { a: Int }', ({ headers }) =>
      seen.push([headers.authorization, headers['x-tenant']]),
    )
    app.write(
      'session.mjs',
      "export default async () => ({ token: async () => ({ authorization: 'token-of-the-session' }) })",
    )
    const { code, output, errors } = await runEnergy(
      app.folder,
      ['schema', 'pull', '--url', url, '--session', 'session.mjs', '--header-from-env', 'x-tenant=TENANT'],
      { TENANT: 'tenant-7' },
    )
    expect(code).toBe(0)
    expect(new Set(seen.map(String))).toEqual(new Set(['token-of-the-session,tenant-7']))
    expect(output + errors).not.toMatch(/token-of-the-session|tenant-7/)
  })

  it('never shows a secret, whatever the endpoint answers', async () => {
    const secret = 'secret-key-1234567890'
    const answers: [number, string][] = [
      [
        200,
        JSON.stringify({ errors: [{ message: `bad ${secret}`, extensions: { errorCode: 'KT-CT-1124' } }] }),
      ],
      [502, `<html>${secret}</html>`],
      [200, JSON.stringify({ data: { __schema: null } })],
    ]
    for (const [status, body] of answers) {
      const url = await listen((_request, response) => response.writeHead(status).end(body))
      const words = ['schema', 'pull', '--url', url, '--header-from-env', 'authorization=KEY']
      const { code, output, errors } = await runEnergy(app.folder, words, { KEY: secret })
      expect(code).toBe(2)
      expect(output + errors).not.toContain(secret)
      expect(errors).not.toMatch(/\n\s+at /)
    }
  })

  it('names the code of a provider that refuses', async () => {
    const body = JSON.stringify({ errors: [{ message: 'no', extensions: { errorCode: 'KT-CT-1124' } }] })
    const url = await listen((_request, response) => response.writeHead(200).end(body))
    const { errors } = await runEnergy(app.folder, ['schema', 'pull', '--url', url])
    expect(errors).toMatch(/refused the question \(200, KT-CT-1124\)\.$/)
  })

  it.each([
    [
      ['--url', 'http://energy.test/graphql', '--header-from-env', 'authorization=KEY'],
      'A credential is sent over https only.',
    ],
    [['--url', 'nowhere'], '--url takes the address of a GraphQL endpoint, not nowhere.'],
    [[], 'Name the endpoint: energy schema pull --url https://…'],
    [
      ['--url', 'https://energy.test', '--header-from-env', 'authorization=NONE'],
      'The environment variable NONE is not set.',
    ],
    [
      ['--url', 'https://energy.test', '--header-from-env', 'a secret'],
      '--header-from-env takes header=VARIABLE, such as authorization=KRAKEN_TOKEN.',
    ],
    [
      ['--url', 'https://energy.test', '--session', 'none.mjs'],
      'none.mjs cannot be loaded. It must be a module that Node runs as it is.',
    ],
  ])('refuses %j', async (words, message) => {
    const { code, errors } = await runEnergy(app.folder, ['schema', 'pull', ...words], { KEY: 'k' })
    expect([code, errors]).toEqual([2, message])
  })
})
