import { causeCode } from './cause-code.ts'

const marker = Symbol.for('@energy/error')

/** What went wrong, as a closed list of words that code can switch on. */
export type EnergyErrorCode =
  | 'configuration'
  | 'credential-rejected'
  | 'forbidden'
  | 'invalid-request'
  | 'invalid-scalar'
  | 'pagination-limit'
  | 'pagination-loop'
  | 'partial-mutation'
  | 'query-too-complex'
  | 'rate-limited'
  | 'reauthentication-required'
  | 'renewal-failed'
  | 'renewal-outcome-unknown'
  | 'renewal-timeout'
  | 'schema-mismatch'
  | 'server-only-credential'
  | 'session-changed'
  | 'session-closed'
  | 'session-suspect'
  | 'sign-in-failed'
  | 'store'
  | 'transport'

/** The facts that an {@link EnergyError} carries besides its message. None of them may be a secret. */
export interface EnergyErrorDetails {
  /** The provider's name, such as `kraken`. */
  provider?: string | undefined
  /** The provider's own code, such as `KT-CT-1139`. */
  providerCode?: string | undefined
  /** The name of the operation that failed. */
  operationName?: string | undefined
  /** When the next attempt makes sense, in ms since the Unix epoch. */
  retryAt?: number | undefined
  /** What led to this error. Only its name and its codes are kept: a foreign message may quote a secret. */
  cause?: unknown
}

/** What is kept of a cause: enough to find the origin, nothing that a foreign library wrote. */
export interface RedactedCause {
  readonly name: string
  readonly code?: string | undefined
  /** The number by which a system or SQLite names the failure. */
  readonly errno?: number | undefined
}

/**
 * The base of every error that the SDK raises.
 *
 * @remarks Test for it with {@link EnergyError.isInstance}, never with `instanceof`: an app may hold two copies of
 * a package. No message, field or JSON form of an error contains a token, password, key, variable value or
 * response body.
 *
 * @example
 * ```ts
 * const { error } = await client.query(AccountDocument, { accountNumber }).toPromise()
 * const failure = energyError(error)
 * if (failure?.code === 'rate-limited') showBusy(failure.retryAt)
 * ```
 */
export abstract class EnergyError extends Error {
  abstract readonly code: EnergyErrorCode
  /**
   * Whether the same call can succeed later without anybody changing anything, and does no harm: never where a mutation
   * was executed, or may have been.
   */
  abstract readonly retryable: boolean
  readonly provider?: string | undefined
  readonly providerCode?: string | undefined
  readonly operationName?: string | undefined
  readonly retryAt?: number | undefined
  override readonly cause?: EnergyError | RedactedCause | undefined

  constructor(message: string, details: EnergyErrorDetails = {}) {
    super(message)
    Object.defineProperty(this, marker, { value: true })
    this.provider = details.provider
    this.providerCode = details.providerCode
    this.operationName = details.operationName
    this.retryAt = details.retryAt
    this.cause = details.cause === undefined ? undefined : redactCause(details.cause)
  }

  /** The name of its class, also where a bundler has shortened that: `RateLimitedError` for `rate-limited`. */
  override get name(): string {
    return `-${this.code}-error`.replace(/-./g, ([, letter = '']) => letter.toUpperCase())
  }

  /** Tells whether a value is an error of this SDK, also across two copies of the package. */
  static isInstance(value: unknown): value is EnergyError {
    return typeof value === 'object' && value !== null && marker in value
  }

  toJSON(): Record<string, unknown> {
    // Whatever a subclass has more; the stack is not among them.
    return { ...Object.fromEntries(Object.entries(this)), name: this.name, message: this.message }
  }
}

function redactCause(cause: unknown): EnergyError | RedactedCause {
  if (EnergyError.isInstance(cause)) return cause
  if (!(cause instanceof Error)) return { name: typeof cause }
  const errno: unknown = Reflect.get(cause, 'errno') ?? Reflect.get(cause, 'errcode')
  return {
    name: cause.name,
    code: causeCode(cause),
    errno: typeof errno === 'number' ? errno : undefined,
  }
}
