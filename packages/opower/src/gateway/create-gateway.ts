import { assertCount, assertDuration, type Clock, report, systemClock } from '@energy/auth-core'
import type { Client, GraphQLRequest, OperationResult } from '@urql/core'
import { answerRefusal, answerResult } from './answer.ts'
import { bindVariables } from './bind-variables.ts'
import { createCustomerLanes } from './customer-lanes.ts'
import { type GatewayErrorCode, GatewayRefusal, refusals } from './gateway-error.ts'
import type { GatewayEvent, RequestOutcome } from './gateway-event.ts'
import { type GatewayOperation, type ListedOperation, listOperations } from './listed-operations.ts'
import type { Manifest } from './manifest-operations.ts'
import { createPatience, type Patience } from './patience.ts'
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
  readonly client: Pick<Client, 'executeQuery'>
  /**
   * Says whose request it is, from its cookie or header; `null` for nobody. It must not read the body.
   *
   * @remarks A stolen or replayed session is refused here or nowhere: check the signature and the expiry, and look up
   * whether the session was ended. The gateway asks anew for every request and keeps no answer.
   */
  readonly authenticate: (request: Request) => Customer | null | Promise<Customer | null>
  /** What customers may ask for; everything else is refused. */
  readonly operations: readonly GatewayOperation<Customer>[]
  /**
   * The documents that `operations` names, as code generation writes them to `persisted-documents.json`. Customers may ask for
   * each by its text or by its hash. Those of several apps, or of several versions of one, are put into one object: documents
   * of one name keep apart.
   *
   * @defaultValue none: `operations` brings its documents along. One that carries a hash can be asked for by it too
   */
  readonly manifest?: Manifest
  /** The largest body in bytes. @defaultValue `16_384` */
  readonly maximumBodySize?: number
  /** @defaultValue 60 requests in 60,000 ms */
  readonly rateLimit?: GatewayRateLimit
  /** How long `authenticate` may take, in ms. @defaultValue `5_000` */
  readonly authenticationTimeout?: number
  /** How long the body may take to arrive, and then Opower to answer, in ms. @defaultValue `30_000` */
  readonly timeout?: number
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
 * @throws {@link ConfigurationError} when a listed document could show one customer the accounts of another, or an option
 * is no such number.
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
  manifest,
  maximumBodySize = 16_384,
  rateLimit = { requests: 60, window: 60_000 },
  authenticationTimeout = 5_000,
  timeout = 30_000,
  on,
  clock = systemClock,
}: GatewayOptions<Customer>): (request: Request) => Promise<Response> {
  const { requests, window, concurrent = Math.ceil(requests / 10) } = rateLimit
  assertDuration('authenticationTimeout', authenticationTimeout, { example: 5_000, provider })
  assertDuration('timeout', timeout, { example: 30_000, provider })
  assertDuration('rateLimit.window', window, { example: 60_000, provider })
  assertCount('maximumBodySize', maximumBodySize, provider)
  assertCount('rateLimit.requests', requests, provider)
  assertCount('rateLimit.concurrent', concurrent, provider)
  const listed = listOperations(operations, manifest)
  const limiter = createRequestLimiter({ requests, window }, clock)
  const lanes = createCustomerLanes(concurrent)
  const nextKey = createKeys()

  return async (request) => {
    const patience = createPatience(request.signal, clock)
    const about: RefusedRequest = {}
    try {
      const { response, event } = await answer(request, patience, about)
      report(on, event)
      return response
    } catch (error) {
      const refusal = refusalOf(error, request.signal, 'gateway-failed')
      const { status } = refusals[refusal.code]
      report(on, { type: 'request-refused', code: refusal.code, status, ...about })
      return answerRefusal(refusal)
    } finally {
      patience.release()
    }
  }

  async function answer(request: Request, patience: Patience, about: RefusedRequest): Promise<Settled> {
    checkEnvelope(request)
    patience.limit(authenticationTimeout, 'authentication-failed')
    const customer = await patience.wait(identify(request, authenticate))
    about.customerId = customer.id
    const wait = limiter.take(customer.id)
    if (wait !== undefined) throw new GatewayRefusal('rate-limited', wait)

    patience.limit(timeout, 'request-timeout')
    const requested = await readOperation(request, maximumBodySize, patience)
    const operation = recognise(requested, listed)
    about.operationName = operation.name
    const variables = bindVariables(requested.variables, operation, customer)

    patience.limit(timeout, 'upstream-timeout')
    const lane = lanes.enter(customer.id)
    try {
      await patience.wait(lane.ready)
      return await forward(operation, variables, customer, patience)
    } finally {
      lane.leave()
    }
  }

  async function forward(
    operation: ListedOperation<Customer>,
    variables: Record<string, unknown>,
    customer: Customer,
    patience: Patience,
  ): Promise<Settled> {
    const start = clock.monotonic()
    const settle = (outcome: RequestOutcome, response: Response): Settled => {
      const identity = { customerId: customer.id, operationName: operation.name }
      const duration = clock.monotonic() - start
      return { response, event: { type: 'request-end', ...identity, outcome, duration } }
    }
    try {
      const result = await ask(client, { key: nextKey(), query: operation.query, variables }, patience)
      const response = answerResult(result, operation.select(variables), clock)
      return settle(result.error ? 'partial' : 'complete', response)
    } catch (error) {
      const refusal = refusalOf(error, patience.customer, 'upstream-failed')
      return settle(refusal.code === 'cancelled' ? 'cancelled' : 'failed', answerRefusal(refusal))
    }
  }
}

const provider = 'opower'

/** The answer to a request, and its one event. */
interface Settled {
  readonly response: Response
  readonly event: GatewayEvent
}

/** What is known of a request by the time that it is refused. */
interface RefusedRequest {
  customerId?: string
  operationName?: string
}

/** What ended a request, and how that is called when it is no refusal itself. Whoever has gone away is refused nothing. */
function refusalOf(error: unknown, customer: AbortSignal, otherwise: GatewayErrorCode): GatewayRefusal {
  if (customer.aborted) return new GatewayRefusal('cancelled')
  return error instanceof GatewayRefusal ? error : new GatewayRefusal(otherwise)
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
  let customer: Customer | null
  try {
    customer = await authenticate(request)
  } catch {
    throw new GatewayRefusal('authentication-failed')
  }
  if (!customer) throw new GatewayRefusal('unauthenticated')
  if (typeof customer.id !== 'string' || customer.id === '') throw new GatewayRefusal('authentication-failed')
  return customer
}

function recognise<Customer>(
  { name, text, hash }: RequestedOperation,
  listed: readonly ListedOperation<Customer>[],
): ListedOperation<Customer> {
  const hashed = hash === undefined ? undefined : listed.find((operation) => operation.hash === hash)
  if (text === undefined) {
    if (!hashed || (name !== undefined && hashed.name !== name)) throw new GatewayRefusal('hash-not-listed')
    return hashed
  }
  // A document of one operation need not be asked for by its name, which is then in the text alone.
  const named = listed.filter((operation) =>
    name === undefined ? text.includes(operation.name) : operation.name === name,
  )
  if (named.length === 0) throw new GatewayRefusal('operation-not-listed')
  const operation = named.find(({ matches }) => matches(text))
  if (!operation) throw new GatewayRefusal('document-changed')
  if (hashed && !hashed.matches(text)) throw new GatewayRefusal('hash-mismatch')
  return operation
}

/** Asks Opower; whoever stops waiting takes the question back, and the request is aborted. */
async function ask(
  client: Pick<Client, 'executeQuery'>,
  request: GraphQLRequest,
  patience: Patience,
): Promise<OperationResult> {
  let stop = (): void => undefined
  const answered = new Promise<OperationResult>((resolve) => {
    const source = client.executeQuery(request, { requestPolicy: 'network-only' })
    stop = source.subscribe((result) => {
      if (!result.stale && !result.hasNext) resolve(result)
    }).unsubscribe
  })
  try {
    return await patience.wait(answered)
  } finally {
    stop()
  }
}

/**
 * Makes keys for operations that no other one has, also of another gateway with the same client: they count from a random
 * number. A client gives operations with one key one answer, and its own keys are weak hashes, which a customer can make
 * equal to those of somebody else.
 */
function createKeys(): () => number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  // Above all 32-bit hashes, and far enough below what a number can count to.
  let key = 2 ** 52 + (high & 0x7ffff) * 2 ** 32 + low
  return () => ++key
}
