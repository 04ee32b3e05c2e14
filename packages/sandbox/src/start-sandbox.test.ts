import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { ConfigurationError } from '@energy/auth-core'
import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { startSandbox } from './start-sandbox.ts'
import { createKrakenCaller } from './testing/kraken-caller.ts'

test('the sandbox listens on loopback only, and not any more once it is closed', async () => {
  const sandbox = await startSandbox()
  expect(new URL(sandbox.origin).hostname).toBe('127.0.0.1')
  expect(sandbox.kraken.de.url).toBe(`${sandbox.origin}/kraken/de/v1/graphql/`)
  await sandbox.close()
  await expect(fetch(sandbox.origin)).rejects.toThrow('fetch failed')
})

test('closing does not wait for a request that hangs', async () => {
  const sandbox = await startSandbox()
  sandbox.faults.failNext({ kind: 'hang' })
  const answer = fetch(sandbox.kraken.de.url, { method: 'POST', body: '{}' })
  await expect.poll(() => sandbox.requests.length).toBe(1)
  await Promise.all([sandbox.close(), expect(answer).rejects.toThrow('fetch failed')])
})

test('only the providers that are asked for are served', async () => {
  const sandbox = await startSandbox({ providers: [] })
  expect((await fetch(sandbox.kraken.de.url, { method: 'POST', body: '{}' })).status).toBe(404)
  await sandbox.close()
})

test('a provider that does not exist is refused with those that do', async () => {
  const start = startSandbox({ providers: ['kraken/xx'] })
  await expect(start).rejects.toBeInstanceOf(ConfigurationError)
  await expect(start).rejects.toThrow('kraken/de')
})

test('two sandboxes run side by side and do not take each other’s tokens', async () => {
  const [one, two] = await Promise.all([startSandbox(), startSandbox()])
  const { apiKey } = one.credentials.kraken.de
  const call = async (url: string, query: string, authorization?: string) => {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) }
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
  }
  const { data } = await call(
    one.kraken.de.url,
    `mutation { obtainKrakenToken(input: { APIKey: "${apiKey}" }) { token } }`,
  )
  const { errors } = await call(two.kraken.de.url, '{ viewer { id } }', data.obtainKrakenToken.token)
  expect(errors[0].extensions.errorCode).toBe('KT-CT-1127')
  await Promise.all([one.close(), two.close()])
})

test('introspection is open, deprecated inputs included', async () => {
  const sandbox = await startSandbox()
  const query = `{ __type(name: "ObtainJSONWebTokenInput") { inputFields(includeDeprecated: true) { name } } }`
  const response = await fetch(sandbox.kraken.de.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = await response.json()
  const names = data.__type.inputFields.map(({ name }: { name: string }) => name)
  expect(names).toEqual(expect.arrayContaining(['APIKey', 'email', 'password', 'refreshToken']))
  await sandbox.close()
})

test.each(['de', 'us', 'jp', 'es', 'it', 'fr', 'au'] as const)(
  'introspection of %s tells the bundled schema whole, apart from what no endpoint tells',
  async (name) => {
    const sandbox = await startSandbox({ port: 'none', providers: [`kraken/${name}`] })
    const question = getIntrospectionQuery({ inputValueDeprecation: true })
    const caller = createKrakenCaller(sandbox, name, { fetch: sandbox.fetch })
    const pulled = buildClientSchema((await caller.call(question)).data)
    const path = createRequire(import.meta.url).resolve(`@energy/kraken/schema/${name}.graphql`)
    const bundled = buildSchema(await readFile(path, 'utf8'))
    const plain = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema)).split('\n')
    expect(plain(pulled)).toEqual(plain(bundled))
    await sandbox.close()
  },
)

test('what nobody wrote down is made up, says again what was asked for, and is the same at every call', async () => {
  const sandbox = await startSandbox()
  const caller = createKrakenCaller(sandbox)
  const headers = await caller.signIn()
  const ask = () =>
    caller.call('{ apiBrownouts(first: 2) { totalCount edges { node { __typename } } } }', {}, headers)
  const { data, errors } = await ask()
  expect(errors).toEqual([])
  expect(data.apiBrownouts).toMatchObject({ totalCount: 3, edges: [{ node: expect.any(Object) }, {}] })
  expect((await ask()).data).toEqual(data)
  await sandbox.close()
})

test('an invalid document is answered with HTTP 400, and a GET without a query too', async () => {
  const sandbox = await startSandbox()
  const headers = { 'content-type': 'application/json' }
  const invalid = await fetch(sandbox.kraken.de.url, {
    method: 'POST',
    headers,
    body: '{"query":"{ nonsense }"}',
  })
  expect(invalid.status).toBe(400)
  const plain = await fetch(sandbox.kraken.de.url)
  expect(plain.status).toBe(400)
  expect(await plain.json()).toEqual({ errors: [{ message: 'Must provide query string.' }] })
  await sandbox.close()
})

test.each([
  ['a field that is not there', { query: '{ nonsense }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a kind of operation that is not there', { query: 'subscription { any }' }, undefined],
  ['variables in a list', { query: '{ __typename }', variables: [1] }, undefined],
  ['another name than that of the operation', { query: '{ __typename }', operationName: 'A' }, undefined],
])('%s is no question: HTTP 400, without data', async (_, operation, code) => {
  const sandbox = await startSandbox({ port: 'none', providers: ['beenergised'] })
  const response = await sandbox.fetch(sandbox.beenergised.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  })
  expect(response.status).toBe(400)
  const { data, errors } = await response.json()
  expect(data ?? undefined).toBeUndefined()
  expect(errors.map(({ extensions }: { extensions?: { code: string } }) => extensions?.code)).toEqual([code])
  await sandbox.close()
})

test('variables that do not fit are answered with HTTP 400, not as a defect of the sandbox', async () => {
  const sandbox = await startSandbox()
  const { status, codes } = await createKrakenCaller(sandbox).obtain({ APIKey: { not: 'a text' } })
  expect(status).toBe(400)
  expect(codes).toEqual([undefined])
  await sandbox.close()
})

test('GraphiQL is served without anything from the network', async () => {
  const sandbox = await startSandbox()
  const response = await fetch(sandbox.kraken.de.url, { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-type')).toMatch('text/html')
  const page = await response.text()
  expect(page).toContain('GraphiQL')
  expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="?(?:https?:)?\/\//)
  await sandbox.close()
})
