import type { Clock } from '@energy/auth-core'
import { GraphQLError } from 'graphql'
import { lazy } from '../data/lazy.ts'
import type { Random } from '../data/random.ts'
import type { Zone } from '../data/zone.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import { createBelievable } from './believable.ts'
import { createExecutableSchema, type TypeTables } from './executable-schema.ts'
import { describeOperation } from './operation.ts'
import { asJson, type RootFields, rootTable, serveSchema, settle } from './serve-schema.ts'

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
  /** How types are read that are no plain objects. */
  readonly tables?: TypeTables<Context>
  /** What made-up values are drawn from. */
  readonly zone: Zone
  readonly random: Random
  readonly clock: Clock
  readonly currency: string
  readonly language: string
  /** Refuses a root field that nobody wrote down, for those who may not read it. */
  readonly guard?: (context: Context) => void
  /** Whether the schema is not the one that the fields were written for. */
  readonly lenient: boolean
  /** Says for whom a request is run, or answers it at once. */
  readonly admit: (request: Request, record: RequestRecord) => Context | Response
}

/** Serves a schema over HTTP. What the fields at its root do not say is made up. */
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
      return settle(await yoga.fetch(asJson(request, body), { ...context, record }), record, 'code')
    },
  }
}

async function createExecution<Context extends object>(options: GraphQLRouteOptions<Context>) {
  type Executed = Context & { record: RequestRecord }
  const { query, mutation, zone, random, clock, currency, language, guard, lenient } = options
  const schema = createExecutableSchema<Executed>({
    sdl: await options.sdl(),
    tables: { ...options.tables, Query: rootTable(query), Mutation: rootTable(mutation) },
    lenient,
    believable: (built) =>
      createBelievable({ schema: built, zone, random, now: clock.now, currency, language }),
    zone,
    before(field, _args, context, { isRoot }) {
      if (isRoot && !(query[field] ?? mutation[field])) guard?.(context)
    },
    after: (field, { record }) => void record.executed.push(field),
  })
  return serveSchema<Executed>(schema, { path: options.path, title: options.title, maskError })
}

function maskError(error: unknown): Error {
  return error instanceof GraphQLError && !(error.originalError && !('extensions' in error.originalError))
    ? error
    : new GraphQLError('Internal error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })
}
