import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { RequestRecord } from '../http/request-log.ts'
import type { FieldReader, TypeTable } from './executable-schema.ts'

// The arguments of a field are what its schema says they are; a resolver reads them under that assumption.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Arguments = any

/** Root fields by name: each answers from its arguments. */
export type RootFields<Context> = Readonly<Record<string, (args: Arguments, context: Context) => unknown>>

/** The table of a type at the root, whose fields read no object. */
export function rootTable<Context>(fields: RootFields<Context>): TypeTable<Context> {
  const readers = Object.entries(fields).map(([name, field]): [string, FieldReader<Context>] => [
    name,
    (_root, args, context) => field(args, context),
  ])
  return Object.fromEntries(readers)
}

/** What answers GraphQL over HTTP. A type of our own: the published declarations name no server. */
export interface GraphQLServer<Context> {
  fetch(request: Request, context: Partial<Context>): Response | Promise<Response>
}

/** Runs operations that come over HTTP, and shows a page to write them on. */
export function serveSchema<Context extends object>(
  schema: GraphQLSchema,
  { path, title, maskError }: { path: string; title: string; maskError: (error: unknown) => Error },
): GraphQLServer<Context> {
  return createYoga<Context>({
    schema,
    graphqlEndpoint: path,
    graphiql: { title },
    landingPage: false,
    logging: false,
    cors: false,
    maskedErrors: { maskError },
    // The page that comes with yoga loads its parts from the network.
    renderGraphiQL: async (page) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      return renderGraphiQL(page)
    },
  })
}

/** The platforms answer JSON whatever the client accepts. */
export function asJson(request: Request, body: string): Request {
  const headers = new Headers(request.headers)
  headers.set('accept', 'application/json')
  return new Request(request.url, { method: 'POST', headers, body })
}

/**
 * Answers 200 for everything that was executed and 400 for what is not a valid document, and notes the codes. What was no question,
 * such as a body that is not called JSON, is answered as it is: without GraphQL.
 */
export async function settle(
  response: Response,
  record: RequestRecord,
  member: 'code' | 'errorCode',
): Promise<Response> {
  if (!response.headers.get('content-type')?.includes('json')) return response
  const result: { data?: unknown; errors?: { extensions?: Record<string, unknown> }[] } =
    await response.json()
  for (const { extensions } of result.errors ?? []) {
    const code = extensions?.[member]
    if (typeof code === 'string') record.errorCodes.push(code)
  }
  return Response.json(result, { status: result.data === undefined ? 400 : 200 })
}
