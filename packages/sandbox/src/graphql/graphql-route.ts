import { buildSchema, GraphQLError, type GraphQLFieldResolver, isObjectType } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { lazy } from '../data/lazy.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import { describeOperation } from './operation.ts'

// The arguments of a field are what its schema says they are; a resolver reads them under that assumption.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Arguments = any

/** Root fields by name. */
export type RootFields<Context> = Readonly<Record<string, (args: Arguments, context: Context) => unknown>>

/** What a GraphQL URL serves. */
export interface GraphQLRouteOptions<Context> {
  readonly path: string
  readonly provider: string
  /** The title of its GraphiQL page. */
  readonly title: string
  /** The schema, which is read with the first request. */
  readonly sdl: () => Promise<string>
  readonly query: RootFields<Context>
  readonly mutation: RootFields<Context>
  /** Says for whom a request is run, or answers it at once. */
  readonly admit: (request: Request, record: RequestRecord) => Context | Response
}

/**
 * Serves a schema over HTTP. A value is looked up by the name of its field; a function is called with the arguments.
 */
export function graphqlRoute<Context extends object>(options: GraphQLRouteOptions<Context>): Route {
  const { path, provider, admit } = options
  const execution = lazy(() => createExecution(options))
  return {
    path,
    provider,
    describe: describeOperation,
    async answer(request, body, record) {
      const yoga = await execution()
      if (request.method === 'GET') return yoga.fetch(request, {})
      const context = admit(request, record)
      if (context instanceof Response) return context
      const headers = new Headers(request.headers)
      headers.set('accept', 'application/json')
      const post = new Request(request.url, { method: 'POST', headers, body })
      return settle(await yoga.fetch(post, { ...context, record }), record)
    },
  }
}

async function createExecution<Context extends object>(options: GraphQLRouteOptions<Context>) {
  const schema = buildSchema(await options.sdl(), { assumeValidSDL: true })
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (type === schema.getQueryType()) field.resolve = rootResolver(options.query)
      else if (type === schema.getMutationType()) field.resolve = rootResolver(options.mutation)
      else field.resolve = resolveField
    }
  }
  return createYoga<Context & { record: RequestRecord }>({
    schema,
    graphqlEndpoint: options.path,
    graphiql: { title: options.title },
    landingPage: false,
    logging: false,
    cors: false,
    maskedErrors: { maskError },
    renderGraphiQL: async (page) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      return renderGraphiQL(page)
    },
  })
}

type Resolver<Context> = GraphQLFieldResolver<unknown, Context>

function rootResolver<Context>(fields: RootFields<Context>): Resolver<Context & { record: RequestRecord }> {
  return async (_root, args, context, { fieldName }) => {
    const value = await fields[fieldName]?.(args, context)
    context.record.executed.push(fieldName)
    return value
  }
}

const resolveField: Resolver<unknown> = (source, args, context, { fieldName }) => {
  if (typeof source !== 'object' || source === null) return undefined
  const value: unknown = Reflect.get(source, fieldName)
  return typeof value === 'function' ? value(args, context) : value
}

function maskError(error: unknown): Error {
  return error instanceof GraphQLError && !(error.originalError && !('extensions' in error.originalError))
    ? error
    : new GraphQLError('Internal error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })
}

async function settle(response: Response, record: RequestRecord): Promise<Response> {
  const result: { data?: unknown; errors?: { extensions?: { code?: string } }[] } = await response.json()
  for (const { extensions } of result.errors ?? [])
    if (extensions?.code !== undefined) record.errorCodes.push(extensions.code)
  return Response.json(result, { status: result.data === undefined ? 400 : 200 })
}
