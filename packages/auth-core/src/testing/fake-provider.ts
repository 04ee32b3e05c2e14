import type { Clock } from '../clock.ts'
import { CredentialRejectedError } from '../errors/errors.ts'
import type { Grant, GrantContext, TokenSet } from '../grants/grant.ts'

/** How the fake provider behaves; a test may change it at any time. */
export interface FakeProviderBehaviour {
  /** How long a data request takes, in ms. */
  latency: () => number
  /** How long a renewal takes, in ms. */
  renewalLatency: number
  /** Whether the token of a data request is checked when the answer leaves instead of when the request arrives. */
  checksAtEnd: boolean
  /** Whether a renewal kills the earlier access tokens. */
  revokesOnRenewal: boolean
  /** Whether every token is refused. */
  refusesEverything: boolean
  /** Replaces the answer to a data request whose token is good. */
  answer: ((request: SeenRequest) => Response | undefined) | undefined
  /** Makes renewals fail; called for each. */
  renewalFault: (() => Error | 'never' | undefined) | undefined
  /** In ms. */
  lifetime: number
}

/** A GraphQL operation as it arrived. */
export interface AskedOperation {
  readonly name: string
  readonly kind: 'query' | 'mutation'
  readonly variables: Record<string, unknown>
}

/** One data request as it arrived. */
export interface SeenRequest extends AskedOperation {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  aborted: boolean
}

/** A provider that rotates refresh tokens and takes the second use of one as theft. */
export interface FakeProvider {
  readonly behaviour: FakeProviderBehaviour
  readonly fetch: typeof globalThis.fetch
  readonly requests: SeenRequest[]
  /** How often each mutation was executed, by its variable `id`. */
  readonly executed: Map<unknown, number>
  readonly renewals: number
  readonly peakInFlight: number
  /** Whether a refresh token was presented twice. */
  readonly theft: boolean
  /** Every refresh token in the order in which it was presented. */
  readonly presented: readonly string[]
  /** Every secret that was ever handed out. */
  readonly secrets: readonly string[]
  /** A grant for one user of the provider. */
  grant(user?: string): Grant
  /** Lets every access token expire that was handed out so far. */
  expire(): void
}

/** Makes a provider that lives on a clock of its own and on no network. */
export function fakeProvider(clock: Clock, overrides: Partial<FakeProviderBehaviour> = {}): FakeProvider {
  const behaviour: FakeProviderBehaviour = {
    latency: () => 20,
    renewalLatency: 50,
    checksAtEnd: false,
    revokesOnRenewal: false,
    refusesEverything: false,
    answer: undefined,
    renewalFault: undefined,
    lifetime: 3_600_000,
    ...overrides,
  }
  const requests: SeenRequest[] = []
  const executed = new Map<unknown, number>()
  const valid = new Map<string, string>()
  const refreshTokens = new Map<string, string>()
  const used = new Set<string>()
  const presented: string[] = []
  const secrets: string[] = []
  let renewals = 0
  let inFlight = 0
  let peakInFlight = 0
  let theft = false
  let sequence = 0

  const wait = (duration: number, signal?: AbortSignal | null): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const cancel = clock.schedule(resolve, duration)
      signal?.addEventListener('abort', () => {
        cancel()
        reject(signal.reason)
      })
    })

  function issue(user: string): TokenSet {
    const number = ++sequence
    if (behaviour.revokesOnRenewal)
      for (const [token, owner] of valid) if (owner === user) valid.delete(token)
    const accessToken = `canary-access-${user}-${number}`
    const refreshToken = `canary-refresh-${user}-${number}`
    valid.set(accessToken, user)
    refreshTokens.set(refreshToken, user)
    secrets.push(accessToken, refreshToken)
    return { accessToken, refreshToken, lifetime: behaviour.lifetime }
  }

  async function tokenCall(signal: AbortSignal): Promise<void> {
    renewals++
    const fault = behaviour.renewalFault?.()
    if (fault === 'never') await new Promise(() => {})
    await wait(behaviour.renewalLatency, signal)
    if (fault instanceof Error) throw fault
  }

  async function answerTo(request: SeenRequest, init: RequestInit | undefined): Promise<Response> {
    const token = request.headers.authorization?.replace(/^Bearer /, '')
    const isGood = (): boolean => token !== undefined && valid.has(token) && !behaviour.refusesEverything
    const goodOnArrival = isGood()
    inFlight++
    peakInFlight = Math.max(peakInFlight, inFlight)
    try {
      await wait(behaviour.latency(), init?.signal)
    } catch (error) {
      request.aborted = true
      throw error
    } finally {
      inFlight--
    }
    if (!(behaviour.checksAtEnd ? isGood() : goodOnArrival)) return refusal()
    const special = behaviour.answer?.(request)
    if (special) return special
    const { id } = request.variables
    if (request.kind === 'mutation') executed.set(id, (executed.get(id) ?? 0) + 1)
    const field = request.kind === 'mutation' ? 'setItem' : 'item'
    return Response.json({
      data: { [field]: { __typename: 'Item', id, owner: valid.get(token ?? '') ?? null } },
    })
  }

  return {
    behaviour,
    requests,
    executed,
    presented,
    secrets,
    get renewals() {
      return renewals
    },
    get peakInFlight() {
      return peakInFlight
    },
    get theft() {
      return theft
    },
    async fetch(input, init) {
      const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
      const {
        query = '',
        operationName = '',
        variables = {},
      } = body as {
        query?: string
        operationName?: string
        variables?: Record<string, unknown>
      }
      const request: SeenRequest = {
        name: operationName,
        kind: query.trimStart().startsWith('mutation') ? 'mutation' : 'query',
        variables,
        method: init?.method ?? 'GET',
        url: String(input),
        headers: Object.fromEntries(new Headers(init?.headers).entries()),
        aborted: false,
      }
      requests.push(request)
      return answerTo(request, init)
    },
    grant: (user = 'anna') => ({
      kind: 'password',
      principal: user,
      refreshTokenUse: 'single-use',
      runsOn: 'anywhere',
      async obtain({ signal }: GrantContext) {
        await tokenCall(signal)
        return issue(user)
      },
      async renew(refreshToken: string, { signal }: GrantContext) {
        presented.push(refreshToken)
        if (used.has(refreshToken)) {
          theft = true
          valid.clear()
          refreshTokens.clear()
        }
        // Used up when it arrives, whatever becomes of the answer.
        if (!behaviour.renewalFault) used.add(refreshToken)
        await tokenCall(signal)
        used.add(refreshToken)
        if (!refreshTokens.has(refreshToken))
          throw new CredentialRejectedError('The refresh token is not known.')
        return issue(user)
      },
    }),
    expire() {
      valid.clear()
    },
  }
}

function refusal(): Response {
  return Response.json({
    data: null,
    errors: [
      { message: 'Signature expired.', extensions: { errorType: 'APPLICATION', errorCode: 'KT-CT-1124' } },
    ],
  })
}
