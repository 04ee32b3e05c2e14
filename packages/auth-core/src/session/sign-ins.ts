import type { Clock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { isRecord } from '../is-record.ts'
import { processWide } from '../process-wide.ts'
import { warnInDevelopment } from '../warn-in-development.ts'
import { growing, type RenewalFailure } from './renewal-failure.ts'
import { moment } from './token-record.ts'

/** Why a credential is not presented at the moment. */
export interface Cooldown {
  failure: RenewalFailure | undefined
  /** It holds for sessions whose own deadline is no longer, in ms: who waits longer may be answered. */
  patience: number
}

/** How a session reaches the provider. */
export interface Way {
  readonly fetch: typeof globalThis.fetch
  /** The deadline of a renewal, in ms. */
  readonly timeout: number
}

/** Whom a failure concerns: all with the credential, those who take the same way to the provider, or its session alone. */
type Reach = 'all' | 'way' | 'session'

/** What all sessions of this process know of one credential at one endpoint. */
export interface SignIns {
  /** What the provider said of it: it holds whatever session asks. */
  readonly said: Cooldown
  /** What got lost on the way to the provider, for those who take the same way: the same `fetch` function. */
  readonly lost: WeakMap<typeof globalThis.fetch, Cooldown>
  /** Whether the provider has taken it before. */
  hasWorked: boolean
  /** When sessions without a store signed in with it last, by the monotonic clock. */
  readonly unshared: number[]
  /** Whether anybody was told of those. */
  isTold: boolean
}

/**
 * Finds what is known of a credential, by the key of its sessions, which is a hash: a provider that limits sign-ins, or
 * refused one, means every session of the process, also the one that a server makes for the next request.
 */
export const signInsOf: (clock: Clock, key: string) => SignIns = /* @__PURE__ */ processWide<SignIns>(
  1_000,
  () => ({
    said: { failure: undefined, patience: Number.POSITIVE_INFINITY },
    lost: new WeakMap(),
    hasWorked: false,
    unshared: [],
    isTold: false,
  }),
)

/** Finds what keeps a session from presenting a credential, or did before. */
export function cooldownsOf({ said, lost }: SignIns, { fetch, timeout }: Way): Cooldown[] {
  const ofWay = lost.get(fetch)
  const isMet = ({ failure, patience }: Cooldown): boolean => failure !== undefined && timeout <= patience
  return [said, ...(ofWay ? [ofWay] : [])].filter(isMet)
}

/** Finds where others see a failure; `undefined` when it is none of theirs. */
export function cooldownFor({ said, lost }: SignIns, { fetch }: Way, cause: unknown): Cooldown | undefined {
  const reach = reachOf(cause)
  if (reach !== 'way') return reach === 'all' ? said : undefined
  const known = lost.get(fetch) ?? { failure: undefined, patience: 0 }
  lost.set(fetch, known)
  return known
}

/** Tells everybody whom it concerns of a failure. */
export function shareFailure(cooldown: Cooldown, failure: RenewalFailure, { timeout }: Way): void {
  cooldown.failure = failureForAll(failure)
  cooldown.patience = failure.error.code === 'renewal-timeout' ? timeout : Number.POSITIVE_INFINITY
}

/** Lets a failure that was over stand for some ms more. */
export function holdUp(cooldown: Cooldown, duration: number, clock: Clock): void {
  const { failure } = cooldown
  if (failure) cooldown.failure = { ...failure, since: moment(clock), cooldown: duration }
}

/**
 * Says whom a failure concerns. An answer, a code, a limit is the provider's word. A connection that broke, or no answer
 * in time, is as much a matter of the way there: one session's proxy, or its short deadline, is none of the others'. What
 * else is thrown was thrown on this side.
 */
function reachOf(cause: unknown): Reach {
  if (!EnergyError.isInstance(cause)) return isBrokenConnection(cause) ? 'way' : 'session'
  switch (cause.code) {
    case 'configuration':
    case 'reauthentication-required':
    case 'server-only-credential':
    case 'store':
      return 'session'
    case 'renewal-timeout':
      return 'way'
    case 'renewal-outcome-unknown':
      return reachOf(cause.cause)
    case 'transport':
      return 'status' in cause && cause.status !== undefined ? 'all' : 'way'
    default:
      return 'all'
  }
}

/** `fetch` throws a TypeError for a broken connection, in every runtime; a cause is kept by its name. */
function isBrokenConnection(cause: unknown): boolean {
  return isRecord(cause) && cause.name === 'TypeError'
}

/**
 * What a failure of one session means for the others: one that stands for good is probed once in a while by those who
 * have not seen it, because the provider may have changed its mind.
 */
function failureForAll(failure: RenewalFailure): RenewalFailure {
  if (failure.cooldown !== Number.POSITIVE_INFINITY) return failure
  return { ...failure, cooldown: growing(60_000, 3_600_000, failure.count) }
}

const manyUnshared = 10
/** In ms. */
const window = 600_000

/**
 * Notes a sign-in whose tokens no other session will see: that of a server that makes a session for each request and
 * gives it no store.
 *
 * @returns whether there were so many that it is worth a word: `true` once.
 */
export function noteUnshared(signIns: SignIns, clock: Clock): boolean {
  const { unshared } = signIns
  const now = clock.monotonic()
  unshared.push(now)
  if (unshared.length > manyUnshared) unshared.shift()
  const isMany = unshared.length === manyUnshared && now - (unshared[0] ?? now) < window
  if (!isMany || signIns.isTold) return false
  signIns.isTold = true
  warnInDevelopment(
    'Many sessions signed in with the same credential. Give them one `store`, so that a session per request costs no sign-in.',
  )
  return true
}
