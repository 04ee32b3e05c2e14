import { type ExecutionResult, execute, GraphQLError } from 'graphql'
import { lazy } from '../data/lazy.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import { describeOperation, type Operation, readOperation } from './operation.ts'
import { type SchemaChoice, sharedSchema } from './shared-schema.ts'
import { createWorldResolvers, type PlayOptions } from './world-resolvers.ts'

/** What a GraphQL URL serves. */
export interface GraphQLRouteOptions<Context> extends Omit<SchemaChoice, 'sdl'>, PlayOptions<Context> {
  readonly path: string
  readonly provider: string
  /** The title of its GraphiQL page. */
  readonly title: string
  /** The schema, which is read with the first request. */
  readonly sdl: () => Promise<string>
  /** Says for whom a request is run, or answers it at once. */
  readonly admit: (
    request: Request,
    record: RequestRecord,
    operation: Operation | undefined,
  ) => Context | Response | Promise<Context | Response>
  /** Which member of an error's extensions holds its code. */
  readonly codeMember: 'code' | 'errorCode'
  /** Puts an error of the platform in the place of what is a defect of the sandbox. */
  readonly mask: (error: GraphQLError) => GraphQLError
}

/** Serves a schema over HTTP: 200 for everything that was executed, 400 for what is no valid operation. */
export function graphqlRoute<Context extends { readonly record: RequestRecord }>(
  options: GraphQLRouteOptions<Context>,
): Route {
  const { path, provider, title, isOwn, admit, codeMember, mask } = options
  const prepared = lazy(async () => {
    const shared = sharedSchema({ ...options, sdl: await options.sdl() })
    return { ...shared, resolvers: createWorldResolvers(shared.schema, isOwn, options) }
  })

  const run = async (
    operation: Operation | GraphQLError,
    contextValue: Context,
  ): Promise<ExecutionResult> => {
    if (operation instanceof GraphQLError) return { errors: [operation] }
    const { schema, check, resolvers } = await prepared()
    const document = check(operation.text)
    if (!('kind' in document)) return { errors: document }
    const { name: operationName, variables: variableValues } = operation
    return execute({ schema, document, contextValue, operationName, variableValues, ...resolvers })
  }

  return {
    path,
    provider,
    describe: describeOperation,
    async answer(request, body, record) {
      if (request.method === 'GET')
        return request.headers.get('accept')?.includes('text/html')
          ? graphiQL(path, title)
          : Response.json({ errors: [{ message: 'Must provide query string.' }] }, { status: 400 })
      const operation = readOperation(body)
      const context = await admit(request, record, operation instanceof GraphQLError ? undefined : operation)
      if (context instanceof Response) return context
      if (!request.headers.get('content-type')?.includes('json')) return new Response(null, { status: 415 })
      const result = await run(operation, context)
      const errors = result.errors?.map(mask)
      for (const { extensions } of errors ?? []) {
        const code = extensions[codeMember]
        if (typeof code === 'string') record.errorCodes.push(code)
      }
      return Response.json(
        { ...result, ...(errors && { errors }) },
        // What fails on the way has a path.
        { status: result.errors?.every(({ path }) => path === undefined) ? 400 : 200 },
      )
    },
  }
}

/** A page to write operations on. Nothing of it is loaded from the network. */
async function graphiQL(endpoint: string, title: string): Promise<Response> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  return new Response(renderGraphiQL({ endpoint, title }), { headers: { 'content-type': 'text/html' } })
}

/** Lets errors that were thrown on purpose, and those of the document, through; the rest is a defect of the sandbox. */
export function maskDefect(error: GraphQLError): GraphQLError {
  return error.originalError && !('extensions' in error.originalError)
    ? new GraphQLError('Internal error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })
    : error
}
