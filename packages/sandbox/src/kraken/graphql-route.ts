import { lazy } from '../data/lazy.ts'
import { describeOperation, readOperation } from '../graphql/operation.ts'
import { asJson, settle } from '../graphql/serve-schema.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import { type Complexity, measureComplexity } from './complexity.ts'
import type { KrakenContext, KrakenServices } from './context.ts'
import { krakenError } from './errors.ts'
import { createExecution, type HostOptions } from './execution.ts'

/** Answers GraphQL: the token, the limits of a request as a whole, then its fields. */
export function graphqlRoute(path: string, services: KrakenServices, host: HostOptions): Route {
  const { instance } = services
  // A schema takes a moment to build, and most tests use one instance.
  const execution = lazy(() => createExecution(path, services, host))

  return {
    path,
    provider: `kraken/${instance.name}`,
    describe: describeOperation,
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
        return Response.json({ data: presentComplexity(complexity) })
      const refusal = complexity && limit(complexity, context)
      if (refusal !== undefined) return refuse(refusal, record)

      const response = await yoga.fetch(asJson(request, body), context)
      return settle(response, record, 'errorCode')
    },
  }
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

function note(record: RequestRecord, verdict: KrakenContext['verdict']): void {
  record.authorization = verdict.kind
  if (verdict.kind !== 'none' && verdict.number !== undefined) record.tokenNumber = verdict.number
}
