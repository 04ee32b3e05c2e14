import type { GraphQLError } from 'graphql'
import { graphqlRoute } from '../graphql/graphql-route.ts'
import type { Operation } from '../graphql/operation.ts'
import type { SchemaSource } from '../graphql/schema-source.ts'
import { noteToken, type RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import { type Complexity, measureComplexity } from './complexity.ts'
import type { KrakenContext, KrakenServices } from './context.ts'
import { krakenError } from './errors.ts'
import { playOptions } from './play-options.ts'

/** What one host of an instance serves. */
export interface HostOptions {
  readonly schema: SchemaSource
  /** The name of the schema that `@energy/kraken` bundles for it. */
  readonly bundled: string
  /** Says which root fields this host has. */
  readonly serves: (field: string) => boolean
}

/** Answers GraphQL: the token, the limits of a request as a whole, then its fields. */
export function hostRoute(
  path: string,
  services: KrakenServices,
  { schema, bundled, serves }: HostOptions,
): Route {
  const { name } = services.instance
  return graphqlRoute<KrakenContext>({
    ...playOptions(services),
    path,
    provider: `kraken/${name}`,
    title: `Kraken ${name} (sandbox)`,
    sdl: () => schema.read(`@energy/kraken/schema/${bundled}.graphql`),
    isOwn: schema.isOwn,
    serves,
    admit: (request, record, operation) => admitRequest(request, record, operation, services),
    codeMember: 'errorCode',
    mask,
  })
}

async function admitRequest(
  request: Request,
  record: RequestRecord,
  operation: Operation | undefined,
  services: KrakenServices,
): Promise<KrakenContext | Response> {
  const verdict = await services.tokens.inspect(request.headers.get('authorization'))
  noteToken(record, verdict)
  const context: KrakenContext = { ...services, verdict, record }
  if (!operation) return context
  const complexity = measureComplexity(operation.document, operation.name, operation.variables)
  if (request.headers.get('x-kraken-query-complexity') === 'true')
    return Response.json({ data: presentComplexity(complexity) })
  const refusal = limit(complexity, context)
  return refusal === undefined ? context : refuse(refusal, record)
}

function presentComplexity({ byField, total }: Complexity): object {
  const fields = Object.entries(byField).map(([name, cost]) => [name, { queryComplexity: cost }])
  return { ...Object.fromEntries(fields), totalQueryComplexity: total }
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

/** Lets errors of the platform and of the document through; everything else is a defect of the sandbox, which says so. */
function mask(error: GraphQLError): GraphQLError {
  // Without a path nothing was run: the document or its variables are not valid.
  if (error.extensions.errorCode !== undefined || !error.originalError || !error.path) return error
  return krakenError('KT-CT-7899', { sandbox: error.message })
}
