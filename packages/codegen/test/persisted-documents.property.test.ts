import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { documentHash, type TypedDocumentNode } from '@energy/auth-core/document'
import { Client, cacheExchange, type Exchange, fetchExchange } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { persistedExchange } from '@urql/exchange-persisted'
import fc from 'fast-check'
import { stripIgnoredCharacters } from 'graphql'
import { GraphQLClient } from 'graphql-request'
import { describe, expect, it } from 'vitest'
import { createDefineConfig } from '../src/index.ts'
import { makeApp } from './make-app.ts'

const schema = `
type Query { thing(id: ID, text: String, numbers: [Int!], filter: Filter): Thing! node: Node some: Some }
type Mutation { thing(id: ID, text: String, numbers: [Int!], filter: Filter): Thing! node: Node some: Some }
interface Node { id: ID node: Node some: Some thing(id: ID, text: String, numbers: [Int!], filter: Filter): Thing! }
type Thing implements Node { id: ID node: Node some: Some thing(id: ID, text: String, numbers: [Int!], filter: Filter): Thing! }
union Some = Thing
input Filter { words: [String!] inner: Filter }
`

interface Field {
  readonly name: 'thing' | 'node'
  readonly arguments: string
  readonly directive: string
  readonly selections: readonly Selection[]
}
type Selection =
  | Field
  | { readonly text: string }
  | { readonly inline: string; readonly selections: readonly Selection[] }

const escaped = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => JSON.stringify(text))
const blockString = '"""a block\n\n    of text"""'
const value = fc.oneof(
  escaped.map((text) => `text: ${text}`),
  fc.constantFrom(
    'text: "plain"',
    'id: $id',
    'id: 7',
    'numbers: [1, -2]',
    'filter: { words: [], inner: null }',
    `filter: { words: ["${'long '.repeat(9)}", "${'longer '.repeat(8)}"], inner: { words: null } }`,
    `text: "${'ü'.repeat(90)}"`,
    `text: ${blockString}`,
    'text: ""',
  ),
)
const { selection } = fc.letrec<{ selection: Selection; selections: readonly Selection[] }>((tie) => ({
  selections: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }),
  selection: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      { text: 'id' },
      { text: '__typename' },
      { text: 'kind: __typename' },
      { text: 'id # a comment {\n' },
      { text: '...Shared' },
      { text: '...Outer @include(if: true)' },
    ),
    fc.record({
      name: fc.constantFrom('thing', 'node'),
      arguments: value,
      directive: fc.constantFrom('', '@include(if: $on)', '@skip(if: false) @_optional'),
      selections: tie('selections'),
    }),
    fc.record({ inline: fc.constantFrom('', 'on Thing', 'on Node'), selections: tie('selections') }),
  ),
}))
const operations = fc.array(
  fc.record({ kind: fc.constantFrom('query', 'mutation'), root: fc.array(selection, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 30 },
)

const fragments = `
fragment Shared on Node { id ...Inner node { ...Inner } }

fragment Outer on Node { # outer
  some { ... on Thing { ...Shared } } ...Inner }
fragment Inner on Node { id kind: __typename block: thing(text: """a "block" # of

 text""") { id } }
`

/** Writes an operation; each field has an answer's name of its own, so that no two are in each other's way. */
function write(
  { kind, root }: { readonly kind: string; readonly root: readonly Selection[] },
  name: string,
): string {
  let fields = 0
  const print = (selections: readonly Selection[]): string =>
    `{ ${selections
      .map((selected) => {
        if ('text' in selected) return selected.text
        if ('inline' in selected) return `... ${selected.inline} ${print(selected.selections)}`
        const { arguments: given, directive } = selected
        const called = selected.name === 'thing' ? `thing(${given})` : 'node'
        return `f${fields++}: ${called} ${directive} ${print(selected.selections)}`
      })
      .join('\n ')} }`
  // Variables are used once at least, and a query's root is no node.
  const used = 'used: thing(id: $id) @include(if: $on) { id }'
  return `${kind} ${name}($id: ID = "a b", $on: Boolean! = true) { ${used} at: node ${print([{ text: 'id' }, ...root])} }`
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Sends a document with urql and returns the body that travels. */
async function sendWithUrql(document: TypedDocumentNode, exchanges: readonly Exchange[]): Promise<SentBody> {
  const bodies: string[] = []
  const client = new Client({
    url: 'http://energy.test/graphql',
    preferGetMethod: false,
    exchanges: [...exchanges, fetchExchange],
    fetch: recordInto(bodies),
  })
  const kind = document.definitions.find((one) => one.kind === 'OperationDefinition')?.operation
  if (kind === 'mutation') await client.mutation(document, {}).toPromise()
  else await client.query(document, {}).toPromise()
  return onlyBody(bodies)
}

interface SentBody {
  readonly query?: string
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } }
}

function recordInto(bodies: string[]): typeof fetch {
  return async (_input, init) => {
    bodies.push(String(init?.body))
    // Nobody looks at the answer; an error keeps caches from complaining of what it lacks.
    return Response.json({ errors: [{ message: 'not answered' }] })
  }
}

function onlyBody(bodies: readonly string[]): SentBody {
  expect(bodies).toHaveLength(1)
  return JSON.parse(bodies[0] ?? '')
}

async function sendWithApollo(document: TypedDocumentNode): Promise<string> {
  const bodies: string[] = []
  const client = new ApolloClient({
    link: new HttpLink({ uri: 'http://energy.test/graphql', fetch: recordInto(bodies) }),
    cache: new InMemoryCache(),
  })
  const kind = document.definitions.find((one) => one.kind === 'OperationDefinition')?.operation
  if (kind === 'mutation') await client.mutate({ mutation: document }).catch(() => undefined)
  else await client.query({ query: document }).catch(() => undefined)
  return onlyBody(bodies).query ?? ''
}

async function sendWithGraphqlRequest(document: TypedDocumentNode): Promise<string> {
  const bodies: string[] = []
  const client = new GraphQLClient('http://energy.test/graphql', { fetch: recordInto(bodies) })
  await client.request(document).catch(() => undefined)
  return onlyBody(bodies).query ?? ''
}

const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => new URL('file:///none.graphql'),
  scalars: {},
})

describe('what travels of a persisted document', { timeout: 240_000 }, () => {
  it('is what was hashed, from .graphql files and from TypeScript, whatever adds type names', async () => {
    await fc.assert(
      fc.asyncProperty(operations, async (written) => {
        const texts = written.map((operation, index) => write(operation, `Op${index}`))
        const inFiles = texts.filter((_, index) => index % 2 === 0)
        const tagged = texts
          .filter((_, index) => index % 2 === 1)
          // A fragment stands where it is first spread.
          .map((text, index) => {
            const spread = new Set(
              [...text.matchAll(/\.\.\.(Shared|Outer)/g)].map(([, name]) => `${name}FragmentDoc`),
            )
            // The parser in an app does not read every block string as it should.
            const verbatim = text
              .replaceAll(blockString, '"of text"')
              .replaceAll('\\', '\\\\')
              .replaceAll('`', '\\`')
              .replaceAll('${', '\\${')
            return `export const Tag${index * 2 + 1} = graphql(\`${verbatim}\`, [${[...spread].join(', ')}])`
          })
        const app = makeApp({
          'schema.graphql': schema,
          'src/operations.graphql': `${fragments}\n${inFiles.join('\n')}`,
          'src/tagged.ts': `import { graphql, SharedFragmentDoc, OuterFragmentDoc } from './generated/index.ts'\n${tagged.join('\n')}\n`,
        })
        try {
          await app.generate(
            defineConfig({
              documents: 'src/**/*.{graphql,ts}',
              output: 'src/generated/',
              schema: 'schema.graphql',
              persistedDocuments: true,
            }),
          )
          const manifest: Record<string, string> = JSON.parse(
            app.read('src/generated/persisted-documents.json'),
          )
          const modules = ['src/generated/index.ts', 'src/tagged.ts'].map(
            (file) => import(pathToFileURL(`${app.folder}/${file}`).href),
          )
          const [generated, inTypeScript] = await Promise.all(modules)
          expect(Object.keys(manifest)).toHaveLength(texts.length)
          for (const index of texts.keys()) {
            const document: TypedDocumentNode =
              index % 2 === 0 ? generated[`Op${index}Document`] : inTypeScript[`Tag${index}`]
            const hash = documentHash(document)
            const text = manifest[hash] ?? 'not in the manifest'
            expect(sha256(text)).toBe(hash)

            // Only urql's caches take out what urql alone understands.
            const isForAll = !texts[index]?.includes('@_')
            const sent = [
              await sendWithUrql(document, [cacheExchange]),
              await sendWithUrql(document, [graphcache()]),
              ...(isForAll ? [await sendWithUrql(document, [])] : []),
            ]
            for (const { query } of sent) expect(query).toBe(text)
            // The others break lines elsewhere.
            const elsewhere = isForAll
              ? [await sendWithApollo(document), await sendWithGraphqlRequest(document)]
              : []
            for (const query of elsewhere)
              expect(stripIgnoredCharacters(query)).toBe(stripIgnoredCharacters(text))

            const byHash = persistedExchange({
              generateHash: async (_, asked) => documentHash(asked),
              enableForMutation: true,
              preferGetForPersistedQueries: false,
            })
            const named = await sendWithUrql(document, [cacheExchange, byHash])
            expect(named.query).toBeUndefined()
            expect(named.extensions?.persistedQuery?.sha256Hash).toBe(hash)
          }
        } finally {
          app.remove()
        }
      }),
      { numRuns: process.env.DEEP ? 200 : 10 },
    )
  })
})
