import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { documentHash, type TypedDocumentNode } from '@energy/auth-core/document'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { persistedExchange } from '@urql/exchange-persisted'
import { createSchema, createYoga } from 'graphql-yoga'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { combineConfigs, createDefineConfig, type DefineConfigOptions } from '../src/index.ts'
import { type App, fixtureSchema, makeApp } from './make-app.ts'
import { runEnergy } from './run-energy.ts'

const typeDefs = `
type Query { account(number: String!): Account }
type Mutation { rename(number: String!, name: String!): Account }
type Account { id: ID! number: String! name: String }
`
const files = {
  'schema.graphql': typeDefs,
  'src/account.graphql':
    'query Account($number: String!) { account(number: $number) { ...Name } }\nfragment Name on Account { id name }',
  'src/rename.ts':
    'import { graphql } from \'./generated/index.ts\'\nexport const RenameDocument = graphql(`mutation Rename { rename(number: "A-1", name: "Ada") { id name } }`)\n',
}
const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => fixtureSchema,
  scalars: {},
})
const options: DefineConfigOptions = {
  schema: 'schema.graphql',
  documents: 'src/**/*.{graphql,ts}',
  output: 'src/generated/',
  persistedDocuments: true,
}

type Manifest = Readonly<Record<string, string>>

let app: App
beforeEach(() => {
  app = makeApp(files)
})
afterEach(() => app.remove())

const readManifest = (file = 'src/generated/persisted-documents.json'): Manifest => JSON.parse(app.read(file))

/** Imports the documents that the app has generated. */
async function importDocuments(): Promise<Readonly<Record<'account' | 'rename', TypedDocumentNode>>> {
  const load = (file: string) => import(pathToFileURL(`${app.folder}/${file}`).href)
  const [{ AccountDocument }, { RenameDocument }] = await Promise.all([
    load('src/generated/index.ts'),
    load('src/rename.ts'),
  ])
  return { account: AccountDocument, rename: RenameDocument }
}

/** Serves the schema to whoever names a document of the manifest, and to nobody else. */
async function serve(manifest: Manifest) {
  const asked: Record<string, unknown>[] = []
  const account = (_: unknown, { number, name = 'Eve' }: Record<string, string>) => ({ id: 7, number, name })
  const yoga = createYoga({
    schema: createSchema({
      typeDefs,
      resolvers: { Query: { account }, Mutation: { rename: account } },
    }),
    plugins: [
      { onParams: ({ params }) => void asked.push({ ...params }) },
      usePersistedOperations({ getPersistedOperation: (hash) => manifest[hash] ?? null }),
    ],
    logging: false,
  })
  const server = createServer(yoga).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    [Symbol.asyncDispose]: async () => void (await new Promise((resolve) => server.close(resolve))),
  }
}

describe('persisted documents', () => {
  it('are sent by urql by their hash, queries and mutations, behind either cache', async () => {
    await app.generate(defineConfig(options))
    const documents = await importDocuments()
    await using server = await serve(readManifest())
    for (const cache of [cacheExchange, graphcache()]) {
      const client = new Client({
        url: server.url,
        preferGetMethod: false,
        exchanges: [
          cache,
          persistedExchange({
            generateHash: async (_, document) => documentHash(document),
            enableForMutation: true,
            enforcePersistedQueries: true,
          }),
          fetchExchange,
        ],
      })
      const read = await client.query(documents.account, { number: 'A-1' }).toPromise()
      expect(read.error).toBeUndefined()
      expect(read.data).toMatchObject({ account: { __typename: 'Account', id: '7', name: 'Eve' } })
      const renamed = await client.mutation(documents.rename, {}).toPromise()
      expect(renamed.data).toMatchObject({ rename: { name: 'Ada' } })
    }
    expect(server.asked).toHaveLength(4)
    for (const { query } of server.asked) expect(query).toBeUndefined()
  })

  it('are sent by Apollo Client by their hash', async () => {
    await app.generate(defineConfig(options))
    const documents = await importDocuments()
    await using server = await serve(readManifest())
    const client = new ApolloClient({
      link: new PersistedQueryLink({ generateHash: documentHash }).concat(new HttpLink({ uri: server.url })),
      cache: new InMemoryCache(),
    })
    const read = await client.query({ query: documents.account, variables: { number: 'A-1' } })
    expect(read.data).toMatchObject({ account: { __typename: 'Account', id: '7', name: 'Eve' } })
    const renamed = await client.mutate({ mutation: documents.rename })
    expect(renamed.data).toMatchObject({ rename: { name: 'Ada' } })
    for (const { query } of server.asked) expect(query).toBeUndefined()
  })

  it('are not known to a server with the manifest of another version, which says so', async () => {
    await app.generate(defineConfig(options))
    const { account } = await importDocuments()
    await using server = await serve({})
    const client = new Client({
      url: server.url,
      preferGetMethod: false,
      exchanges: [
        persistedExchange({
          generateHash: async (_, document) => documentHash(document),
          enforcePersistedQueries: true,
        }),
        fetchExchange,
      ],
    })
    const { error } = await client.query(account, { number: 'A-1' }).toPromise()
    expect(error?.graphQLErrors[0]?.message).toBe('PersistedQueryNotFound')
  })

  it('are listed in the order of their names, whatever order files are found in', async () => {
    await app.generate(defineConfig(options))
    const first = app.read('src/generated/persisted-documents.json')
    expect(Object.values(readManifest()).map((text) => text.split(/[ (]/)[1])).toEqual(['Account', 'Rename'])
    app.write('src/0.graphql', app.read('src/account.graphql'))
    app.write('src/account.graphql', '')
    app.write('src/z.ts', app.read('src/rename.ts'))
    app.write('src/rename.ts', '')
    await app.generate(defineConfig(options))
    expect(app.read('src/generated/persisted-documents.json')).toBe(first)
  })

  it.each<[Partial<DefineConfigOptions>, string]>([
    [{ documentMode: 'ast' }, 'src/generated/persisted-documents.json'],
    [{ layout: 'near-operation-file' }, 'src/generated/persisted-documents.json'],
    [{ output: 'src/documents.ts', documents: 'src/*.graphql' }, 'src/documents.persisted-documents.json'],
  ])('carry the same hash with %o', async (changed, file) => {
    await app.generate(defineConfig(options))
    const [account] = Object.keys(readManifest())
    await app.generate(defineConfig({ ...options, importExtension: '.ts', ...changed }))
    expect(Object.keys(readManifest(file))[0]).toBe(account)
    const where = changed.layout ? 'src/account.generated.ts' : (changed.output ?? 'src/generated/index.ts')
    const { AccountDocument } = await import(pathToFileURL(`${app.folder}/${where}`).href)
    expect(documentHash(AccountDocument)).toBe(account)
    expect(app.typecheck('typescript')).toBe('')
  })

  it('are no strings: what cannot carry a hash is refused', async () => {
    await expect(app.generate(defineConfig({ ...options, documentMode: 'string' }))).rejects.toThrow(
      '`persistedDocuments` needs a document that can carry a hash: set documentMode to compact or ast.',
    )
  })

  it('of several projects keep apart, by one name as well', async () => {
    app.write(
      'src/two/account.ts',
      'import { graphql } from \'../other/index.ts\'\nexport const A = graphql(`query Account { account(number: "A-2") { number } }`)\n',
    )
    await app.generate(
      combineConfigs(
        defineConfig({ ...options, documents: ['src/*.{graphql,ts}'] }),
        defineConfig({ ...options, documents: ['src/two/*.ts'], output: 'src/other/' }),
      ),
    )
    const [one, other] = [readManifest(), readManifest('src/other/persisted-documents.json')]
    expect(Object.keys(one)).toHaveLength(2)
    expect(Object.values(other)).toEqual([expect.stringContaining('"A-2"')])
    expect(Object.keys({ ...one, ...other })).toHaveLength(3)
  })

  it('are left as they were without the option', async () => {
    await app.generate(defineConfig({ ...options, persistedDocuments: false }))
    expect(app.read('src/generated/index.ts')).not.toContain('persistedDocument')
    expect(() => readManifest()).toThrow(/ENOENT/)
    const { account, rename } = await importDocuments()
    expect([account, rename].map(documentHash)).toEqual(['', ''])
  })

  it('are no hindrance to energy check', async () => {
    app.write(
      'codegen.ts',
      `import { createDefineConfig } from '${pathToFileURL(new URL('../src/index.ts', import.meta.url).pathname).href}'
export default createDefineConfig({ packageName: '@energy/auth-core', schemaFile: () => new URL('file:///none'), scalars: {} })(${JSON.stringify(options)})
`,
    )
    expect(await runEnergy(app.folder, ['check'])).toMatchObject({ code: 0, errors: '' })
  })
})
