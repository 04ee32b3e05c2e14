import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Clock } from '@energy/auth-core'
import { type DocumentNode, GraphQLError, getOperationAST, Kind, parse } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { lazy } from '../data/lazy.ts'
import { createRandom } from '../data/random.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { RequestSummary, Route } from '../http/route.ts'
import { admit } from './authorization.ts'
import { type Complexity, measureComplexity } from './complexity.ts'
import type { KrakenContext, KrakenServices } from './context.ts'
import { documentRoute } from './documents.ts'
import { krakenError } from './errors.ts'
import { createFieldFaults } from './field-faults.ts'
import type { KrakenInstance } from './instance.ts'
import { tokenEndpoint } from './oauth/token-endpoint.ts'
import { createRateLimiter } from './rate-limits.ts'
import { mutation } from './resolvers/mutation.ts'
import { query } from './resolvers/query.ts'
import { createKrakenSchema } from './schema.ts'
import { createTokenService } from './tokens.ts'

const minute = 60_000

/** A running instance. */
export interface KrakenServer {
  readonly services: KrakenServices
  readonly url: string
  readonly tokenUrl: string
  readonly routes: readonly Route[]
}

/** What an instance is started with. */
export interface KrakenServerOptions {
  readonly origin: string
  readonly clock: Clock
  readonly seed: number | string
}

/** Creates the server of one instance over its bundled schema, which is read with the first request. */
export function createKrakenServer(
  instance: KrakenInstance,
  { origin, clock, seed }: KrakenServerOptions,
): KrakenServer {
  const base = `/kraken/${instance.name}`
  const path = `${base}/v1/graphql/`
  const world = instance.world({ random: createRandom(`${seed} kraken ${instance.name}`), now: clock.now() })
  const services: KrakenServices = {
    instance,
    documentsUrl: `${origin}${base}/documents/`,
    clock,
    world,
    limiter: createRateLimiter(clock, instance.limits.fields),
    fieldFaults: createFieldFaults(),
    tokens: createTokenService({
      clock,
      issuer: `${origin}${path}`,
      keySetUrl: `${origin}${base}/.well-known/jwks.json`,
      accessTokenLifetime: 60 * minute,
      refreshTokenLifetime: instance.refreshTokenLifetime,
      rotation: instance.rotation,
      email: (principal) => world.people.find(({ id }) => id === principal.id)?.email,
    }),
  }
  return {
    services,
    url: `${origin}${path}`,
    tokenUrl: `${origin}${base}/token/`,
    routes: [
      graphqlRoute(path, services),
      tokenEndpoint(`${base}/token/`, services),
      documentRoute(`${base}/documents/`, services),
      {
        path: `${base}/.well-known/jwks.json`,
        provider: `kraken/${instance.name}`,
        describe: () => ({ kind: 'page', rootFields: [] }),
        answer: async () => Response.json(await services.tokens.keySet()),
      },
    ],
  }
}

function graphqlRoute(path: string, services: KrakenServices): Route {
  const { instance } = services
  // A schema takes a moment to build, and most tests use one instance.
  const execution = lazy(() => createExecution(path, instance))

  return {
    path,
    provider: `kraken/${instance.name}`,
    describe,
    async answer(request, body, record) {
      const yoga = await execution()
      if (request.method === 'GET') {
        const wantsPage = request.headers.get('accept')?.includes('text/html')
        if (wantsPage) return yoga.fetch(request, { ...services, verdict: { kind: 'none' }, record })
        return Response.json({ errors: [{ message: 'Must provide query string.' }] }, { status: 400 })
      }
      const verdict = await services.tokens.inspect(request.headers.get('authorization'))
      note(record, verdict)
      const operation = readOperation(body)
      const complexity =
        operation && measureComplexity(operation.document, operation.name, operation.variables)
      const context: KrakenContext = { ...services, verdict, record }
      if (complexity && request.headers.get('x-kraken-query-complexity') === 'true')
        return Response.json({
          data: { queryComplexity: complexity.byField, totalQueryComplexity: complexity.total },
        })
      const refusal = complexity && limit(complexity, context)
      if (refusal !== undefined) return refuse(refusal, record)

      const response = await yoga.fetch(asJson(request, body), context)
      return settle(response, record)
    },
  }
}

/** Makes the bundled schema of an instance executable over HTTP. */
async function createExecution(path: string, instance: KrakenInstance) {
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

/** Lets errors of the platform and of the document through; everything else is an internal error. */
function maskError(error: unknown): Error {
  const isMeant =
    error instanceof GraphQLError && (error.extensions.errorCode !== undefined || !error.originalError)
  return isMeant ? error : krakenError('KT-CT-7899')
}

/** Checks the limits that hold for a request as a whole. */
function limit(complexity: Complexity, { instance, limiter, verdict }: KrakenContext): string | undefined {
  if (complexity.total > instance.limits.complexity) return 'KT-CT-1188'
  if (complexity.nodes > instance.limits.nodes) return 'KT-CT-1189'
  if (verdict.kind !== 'valid') return undefined
  return limiter.spend(verdict.principal, Math.max(1, complexity.total)) ? undefined : 'KT-CT-1199'
}

function refuse(code: string, record: RequestRecord): Response {
  record.errorCodes.push(code)
  return Response.json({ data: null, errors: [krakenError(code).toJSON()] })
}

/** Answers 200 for everything that was executed and 400 for what is not a valid document, and notes the codes. */
async function settle(response: Response, record: RequestRecord): Promise<Response> {
  const result: { data?: unknown; errors?: { extensions?: { errorCode?: string } }[] } = await response.json()
  for (const { extensions } of result.errors ?? [])
    if (extensions?.errorCode !== undefined) record.errorCodes.push(extensions.errorCode)
  return Response.json(result, { status: result.data === undefined ? 400 : 200 })
}

function note(record: RequestRecord, verdict: KrakenContext['verdict']): void {
  record.authorization = verdict.kind
  if (verdict.kind !== 'none' && verdict.number !== undefined) record.tokenNumber = verdict.number
}

/** The platform answers JSON whatever the client accepts. */
function asJson(request: Request, body: string): Request {
  const headers = new Headers(request.headers)
  headers.set('accept', 'application/json')
  return new Request(request.url, { method: 'POST', headers, body })
}

interface Operation {
  readonly document: DocumentNode
  readonly name: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** Reads the operation out of a body; undefined when it is not one. Saying what is wrong is left to the execution. */
function readOperation(body: string): Operation | undefined {
  try {
    const { query, operationName, variables } = JSON.parse(body)
    return { document: parse(query), name: operationName ?? undefined, variables: variables ?? {} }
  } catch {
    return undefined
  }
}

function describe(request: Request, body: string): RequestSummary {
  if (request.method === 'GET') return { kind: 'page', rootFields: [] }
  const operation = readOperation(body)
  const definition = operation && getOperationAST(operation.document, operation.name)
  if (!definition) return { kind: 'unknown', rootFields: [] }
  const rootFields = definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  )
  return {
    kind: definition.operation === 'mutation' ? 'mutation' : 'query',
    rootFields,
    ...(definition.name && { operationName: definition.name.value }),
  }
}

async function readSchema(name: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(`@energy/kraken/schema/${name}.graphql`)
  return readFile(path, 'utf8')
}
