import { type Clock, ConfigurationError, systemClock } from '@energy/auth-core'
import type { Client, OperationResult } from '@urql/core'
import { answerRefusal, answerResult } from './answer.ts'
import { bindVariables } from './bind-variables.ts'
import { documentTokens } from './document-tokens.ts'
import { GatewayRefusal, refusals } from './gateway-error.ts'
import type { GatewayEvent } from './gateway-event.ts'
import { type GatewayOperation, type ListedOperation, listOperations } from './listed-operations.ts'
import { type RequestedOperation, readOperation } from './read-operation.ts'
import { createRequestLimiter, type GatewayRateLimit } from './request-limiter.ts'

/** What a gateway has to know of a customer. */
export interface GatewayCustomer {
  /** Tells this customer from every other one: requests are counted and reported by it. */
  readonly id: string
}

/** The settings of {@link createGateway}. */
export interface GatewayOptions<Customer extends GatewayCustomer> {
  /** A client with the utility's token. Give it `exchanges: []`: answers of customers do not belong into a cache. */
  readonly client: Pick<Client, 'query' | 'mutation'>
  /**
   * Says whose request it is, from its cookie or header; `null` for nobody. It must not read the body.
   *
   * @remarks A stolen or replayed session is refused here or nowhere: check the signature and the expiry, and look up
   * whether the session was ended. The gateway asks anew for every request and keeps no answer.
   */
  readonly authenticate: (request: Request) => Customer | null | Promise<Customer | null>
  /** What customers may ask for; everything else is refused. */
  readonly operations: readonly GatewayOperation<Customer>[]
  /** The largest body in bytes. @defaultValue `16_384` */
  readonly maximumBodySize?: number
  /** @defaultValue 60 requests in 60,000 ms */
  readonly rateLimit?: GatewayRateLimit
  /** Receives every event, for an audit trail. What it throws is ignored. */
  readonly on?: (event: GatewayEvent) => void
  /** @defaultValue the machine's clock */
  readonly clock?: Clock
}

/**
 * Makes a gateway between the customers of a utility and Opower, as the vendor asks for: it takes a customer's own
 * session, lets listed documents through with the customer's own accounts, and calls Opower with the utility's token.
 *
 * @returns a handler of web requests, for any framework.
 * @throws {@link ConfigurationError} when a listed document could show one customer the accounts of another.
 *
 * @remarks Nothing of the browser's request but the values of open variables is sent on: no header, no text. Each
 * refusal is a GraphQL error with a code of `GatewayErrorCode`, and reaches neither Opower nor its limits. Only
 * `application/json` is taken, which a foreign page cannot send with a customer's cookies unless CORS allows it.
 *
 * @example
 * ```ts
 * const customers = new Map([['a session of yours', { id: 'ada', account }]])
 * const handle = createGateway({
 *   client: createOpowerClient({ environment: 'production', auth, exchanges: [] }),
 *   authenticate: (request) => customers.get(request.headers.get('x-session') ?? '') ?? null,
 *   operations: [{ document: BillForecastDocument, bind: { account: (customer) => customer.account } }],
 * })
 * export const POST = handle
 * ```
 *
 * @see Oracle Utilities Opower GraphQL API user guide, chapter 3: a server-side gateway for customers.
 */
export function createGateway<Customer extends GatewayCustomer>({
  client,
  authenticate,
  operations,
  maximumBodySize = 16_384,
  rateLimit = { requests: 60, window: 60_000 },
  on,
  clock = systemClock,
}: GatewayOptions<Customer>): (request: Request) => Promise<Response> {
  checkPositive('maximumBodySize', maximumBodySize)
  checkPositive('rateLimit.requests', rateLimit.requests)
  checkPositive('rateLimit.window', rateLimit.window)
  const listed = listOperations(operations)
  const limiter = createRequestLimiter(rateLimit, clock)

  return async (request) => {
    let customer: Customer | undefined
    let operation: ListedOperation<Customer> | undefined
    try {
      checkEnvelope(request)
      customer = await identify(request, authenticate)
      const wait = limiter.take(customer.id)
      if (wait !== undefined) throw new GatewayRefusal('rate-limited', wait)
      const requested = await readOperation(request, maximumBodySize)
      operation = recognise(requested, listed)
      const variables = bindVariables(requested.variables, operation, customer)
      return await forward(operation, variables, customer)
    } catch (error) {
      const refusal = error instanceof GatewayRefusal ? error : new GatewayRefusal('upstream-failed')
      report({
        type: 'request-refused',
        code: refusal.code,
        status: refusals[refusal.code].status,
        ...(customer && { customerId: customer.id }),
        ...(operation && { operationName: operation.name }),
      })
      return answerRefusal(refusal)
    }
  }

  async function forward(
    operation: ListedOperation<Customer>,
    variables: Record<string, unknown>,
    customer: Customer,
  ): Promise<Response> {
    const identity = { customerId: customer.id, operationName: operation.name }
    const start = clock.monotonic()
    const end = (outcome: 'complete' | 'partial' | 'failed'): void =>
      report({ type: 'request-end', ...identity, outcome, duration: clock.monotonic() - start })
    report({ type: 'request-start', ...identity })
    try {
      const result = await send(client, operation, variables)
      end(outcomeOf(result))
      return answerResult(result, operation.document, clock)
    } catch {
      end('failed')
      return answerRefusal(new GatewayRefusal('upstream-failed'))
    }
  }

  function report(event: GatewayEvent): void {
    try {
      on?.(event)
    } catch {
      // An audit trail that fails does not change the answer.
    }
  }
}

function checkPositive(option: string, value: number): void {
  if (!(value > 0))
    throw new ConfigurationError(`\`${option}\` is not a positive number.`, { provider: 'opower' })
}

function checkEnvelope(request: Request): void {
  if (request.method !== 'POST') throw new GatewayRefusal('method-not-allowed')
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') throw new GatewayRefusal('media-type-not-allowed')
}

async function identify<Customer extends GatewayCustomer>(
  request: Request,
  authenticate: GatewayOptions<Customer>['authenticate'],
): Promise<Customer> {
  const customer = await Promise.resolve(request)
    .then(authenticate)
    .catch(() => {
      throw new GatewayRefusal('authentication-failed')
    })
  if (!customer) throw new GatewayRefusal('unauthenticated')
  if (typeof customer.id !== 'string' || customer.id === '') throw new GatewayRefusal('authentication-failed')
  return customer
}

function recognise<Customer>(
  { name, text }: RequestedOperation,
  listed: ReadonlyMap<string, ListedOperation<Customer>>,
): ListedOperation<Customer> {
  const tokens = documentTokens(text)
  const operation = name === undefined ? undefined : listed.get(name)
  if (!operation) throw new GatewayRefusal('operation-not-listed')
  if (operation.tokens !== tokens) throw new GatewayRefusal('document-changed')
  return operation
}

function send<Customer>(
  client: Pick<Client, 'query' | 'mutation'>,
  { kind, document }: ListedOperation<Customer>,
  variables: Record<string, unknown>,
): Promise<OperationResult> {
  return kind === 'query'
    ? client.query(document, variables, { requestPolicy: 'network-only' }).toPromise()
    : client.mutation(document, variables).toPromise()
}

function outcomeOf({ data, error }: OperationResult): 'complete' | 'partial' | 'failed' {
  if (data === undefined || data === null) return 'failed'
  return error ? 'partial' : 'complete'
}
