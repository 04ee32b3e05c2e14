import { GraphQLError } from 'graphql'
import type { SchemaSource } from '../graphql/schema-source.ts'
import { type GraphQLServer, serveSchema } from '../graphql/serve-schema.ts'
import type { KrakenContext, KrakenServices } from './context.ts'
import { krakenError } from './errors.ts'
import { mutation } from './resolvers/mutation.ts'
import { query } from './resolvers/query.ts'
import { createKrakenSchema } from './schema.ts'

/** What one host of an instance serves. */
export interface HostOptions {
  readonly schema: SchemaSource
  /** The name of the schema that `@energy/kraken` bundles for it. */
  readonly bundled: string
  /** Says which root fields this host has. */
  readonly serves: (field: string) => boolean
}

/** Makes the schema of an instance executable over HTTP. */
export async function createExecution(
  path: string,
  services: KrakenServices,
  { schema: source, bundled, serves }: HostOptions,
): Promise<GraphQLServer<KrakenContext>> {
  const { instance } = services
  const roots = {
    query: { ...query, ...instance.query },
    mutation: { ...mutation, ...instance.mutation },
  }
  const text = await source.read(`@energy/kraken/schema/${bundled}.graphql`)
  const schema = createKrakenSchema(text, roots, services, { serves, lenient: source.isOwn })
  return serveSchema(schema, { path, title: `Kraken ${instance.name} (sandbox)`, maskError })
}

/** Lets errors of the platform and of the document through; everything else is a defect of the sandbox, which says so. */
function maskError(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return krakenError('KT-CT-7899')
  // Without a path nothing was run: the document or its variables are not valid.
  if (error.extensions.errorCode !== undefined || !error.originalError || !error.path) return error
  return krakenError('KT-CT-7899', { sandbox: error.message })
}
