import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { GraphQLError } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { admit } from './authorization.ts'
import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'
import type { KrakenInstance } from './instance.ts'
import { mutation } from './resolvers/mutation.ts'
import { query } from './resolvers/query.ts'
import { createKrakenSchema } from './schema.ts'

/** Makes the bundled schema of an instance executable over HTTP. */
export async function createExecution(
  path: string,
  instance: KrakenInstance,
): Promise<YogaServerInstance<KrakenContext, object>> {
  const schema = createKrakenSchema(await readSchema(instance.name), {
    query: { ...query, ...instance.query },
    mutation: { ...mutation, ...instance.mutation },
    admit,
  })
  return createYoga<KrakenContext>({
    schema,
    graphqlEndpoint: path,
    graphiql: { title: `Kraken ${instance.name} (sandbox)` },
    landingPage: false,
    logging: false,
    cors: false,
    maskedErrors: { maskError },
    // The page that comes with yoga loads its parts from the network.
    renderGraphiQL: async (options) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      return renderGraphiQL(options)
    },
  })
}

/** Lets errors of the platform and of the document through; everything else is a defect of the sandbox, which says so. */
function maskError(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return krakenError('KT-CT-7899')
  // Without a path nothing was run: the document or its variables are not valid.
  if (error.extensions.errorCode !== undefined || !error.originalError || !error.path) return error
  return krakenError('KT-CT-7899', { sandbox: error.message })
}

/** Great Britain plays both of its hosts at one address. */
async function readSchema(name: string): Promise<string> {
  if (name !== 'gb') return readFileOf(name)
  const [main, second] = await Promise.all([readFileOf('gb'), readFileOf('gb-second-host')])
  return `${main}\n${second.replace(/^type (Query|Mutation)\b/gm, 'extend type $1')}`
}

async function readFileOf(name: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(`@energy/kraken/schema/${name}.graphql`)
  return readFile(path, 'utf8')
}
