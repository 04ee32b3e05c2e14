import { assertDuration } from '../assert-duration.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError } from '../errors/errors.ts'
import type { Grant } from '../grants/grant.ts'
import { isServerRuntime } from '../grants/is-server-runtime.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { type Ending, end, signalOf } from './ending.ts'
import { hardWindow, remainingLifetime, softWindow } from './expiry.ts'
import { type Flight, launch } from './flight.ts'
import { createGates } from './gates.ts'
import {
  accepted,
  emptyHolding,
  failed,
  isRefused,
  lent,
  refused,
  suspected,
  trialOf,
  trialsFor,
} from './holding.ts'
import { createLease, type Lease } from './lease.ts'
import { IdentityFacts, type IdentityReaders } from './made-when-asked-for.ts'
import { apply, type Memory } from './memory.ts'
import { type RenewalOutcome, renewAlone } from './renewal.ts'
import {
  type FailureSurroundings,
  isStanding,
  type RenewalFailure,
  renewalFailure,
  suspectFailure,
} from './renewal-failure.ts'
import type { Identity, RenewalReason, RenewalStart, SessionState, TokenOptions, Verdict } from './session.ts'
import { emit, nameOf, type SessionSettings } from './session-settings.ts'
import { openSharing, type Sharing, type SharingParts } from './sharing.ts'
import {
  type Cooldown,
  cooldownFor,
  cooldownsOf,
  holdUp,
  noteUnshared,
  type SignIns,
  shareFailure,
  signInsOf,
} from './sign-ins.ts'
import { elapsed, type TokenRecord } from './token-record.ts'

/** What a session is at one epoch. A switch, a sign-out or a disposal replaces it whole, and so nothing crosses over. */
export interface OwnIdentity extends Identity {
  snapshot(): Omit<SessionState, 'epoch'>
  /** Fails everything that waits, and everything that still comes. */
  end(reason: EnergyError): void
  /** Deletes what is stored of this identity. */
  forget(): Promise<void>
  /** See {@link Session.resumeHandle}. */
  resumeHandle(): Promise<string>
}

/** What an identity gets from its session. */
export interface IdentityParts {
  readonly settings: SessionSettings
  readonly grant: Grant
  readonly epoch: number
  /** The highest generation of the identities before. */
  readonly generation: number
  readonly onChange: () => void
  /** Called when somebody else signed this identity out in the store. */
  readonly onSignedOutElsewhere: () => void
}

/** A token that was refused within this many ms may never have been any good. */
const youth = 60_000

const anyLifetime = { example: 60_000, least: 0, most: Number.MAX_SAFE_INTEGER }

/** All that is known of one identity. */
interface Own extends IdentityParts, Memory, Ending {
  /** 0 to 1: keeps many sessions from renewing at the same moment. */
  readonly jitter: number
  sharing: Sharing | undefined
  flight: (Flight<void> & { readonly event: RenewalStart }) | undefined
  lease: Lease | undefined
  key: string | undefined
  /** Whether the store has said where the entry of a resumed sign-in lies. */
  isFound: boolean
  /** Whether the last failure is no matter of other sessions, nor ends with theirs. */
  isOwnFailure: boolean
  /** What the renewal under way finds out for all whom it concerns. */
  probed: readonly Cooldown[]
}

/** Lends, renews and refuses the tokens of one grant. */
export function createIdentity(parts: IdentityParts): OwnIdentity {
  const { settings, grant, epoch } = parts
  const { store, clock, random } = settings
  const own: Own = {
    ...parts,
    holding: emptyHolding(parts.generation),
    reason: undefined,
    controller: undefined,
    jitter: random(),
    sharing: undefined,
    flight: undefined,
    lease: undefined,
    key: undefined,
    isFound: false,
    isOwnFailure: false,
    probed: [],
  }
  // Tokens of nobody in particular are not shared with anybody.
  if (store && grant.principal !== null) own.sharing = openSharing(sharingParts(own, store))
  const methods: Omit<OwnIdentity, keyof IdentityFacts> = {
    epoch,
    gate: createGates({ provider: providerOf(own), clock, random }),
    snapshot: () => snapshot(own),
    peek: (host) => lend(own, 0, host),
    token: (asked) => token(own, asked),
    reject: (lease, verdict, host) => reject(own, lease, verdict, host),
    accept: (lease, host) => accept(own, lease, host),
    end(reason) {
      if (own.reason) return
      end(own, reason)
      own.flight?.abort(reason)
      own.sharing?.close()
    },
    async forget() {
      await own.sharing?.forget()
    },
    async resumeHandle() {
      if (own.sharing) return own.sharing.resumeHandle()
      throw new ConfigurationError(
        'Only a session that is stored can be resumed: give it a `store`, and a grant that can tell whose tokens it brings.',
        { provider: providerOf(own) },
      )
    },
  }
  return Object.assign(new IdentityFacts((name) => readers[name](own)), methods)
}

const readers: IdentityReaders<Own> = {
  key: keyOf,
  signal: signalOf,
  renewal: ({ flight }) => flight?.event,
  isResuming: ({ grant, isFound }) => grant.resume !== undefined && !isFound,
}

/** What the protocol of a store gets from an identity. */
function sharingParts(own: Own, store: SessionStore): SharingParts {
  const { settings, grant, onSignedOutElsewhere } = own
  const { clock, random, timeout, owner } = settings
  return {
    store,
    grant,
    provider: providerOf(own),
    key: keyOf(own),
    nameOf: (...parts) => nameOf(settings, ...parts),
    memory: own,
    owner: owner(),
    clock,
    random,
    timeout,
    isIdle: () => !own.flight && !own.reason,
    onKey(key) {
      own.key = key
      own.isFound = true
    },
    onFailure: (action, error) => emit(settings, { type: 'store-failure', action, error }),
    onNewToken: () => settle(own),
    onSignedOut: onSignedOutElsewhere,
  }
}

function providerOf({ settings }: Own): string | undefined {
  return settings.provider?.name
}

function keyOf(own: Own): string {
  const { settings, grant } = own
  const { kind, principal } = grant
  // Tokens of nobody in particular are not shared with anybody.
  own.key ??= nameOf(settings, 'grant', kind, ...(principal === null ? [settings.owner()] : ['', principal]))
  return own.key
}

/** What the other sessions of this process know of the credential. */
function signInsFor(own: Own): SignIns | undefined {
  const { settings, grant } = own
  return grant.principal === null || grant.fromApp ? undefined : signInsOf(settings.clock, keyOf(own))
}

/** What keeps this session from presenting the credential, or did before. */
function cooldowns(own: Own): Cooldown[] {
  const forAll = signInsFor(own)
  return forAll ? cooldownsOf(forAll, own.settings) : []
}

/** What stands in the way of another token, for requests to a host. */
function obstacle(own: Own, host?: string): RenewalFailure | undefined {
  const { holding, sharing, isOwnFailure, settings } = own
  // A store is looked at first: it may hold a token whatever other sessions met with the credential.
  const isOwn = sharing || isOwnFailure || holding.failure?.cooldown === Number.POSITIVE_INFINITY
  const others = sharing ? [] : cooldowns(own)
  return [...(isOwn ? [holding] : []), ...others, ...trialsFor(holding, host)]
    .map(({ failure }) => failure)
    .find((failure) => isStanding(failure, settings.clock))
}

function leaseOf(own: Own, record: TokenRecord): Lease {
  const { generation, issuedAt, lifetime, accessToken } = record
  if (own.lease?.generation === generation) return own.lease
  const { settings, epoch } = own
  const authorization = settings.provider?.authorization(accessToken) ?? `Bearer ${accessToken}`
  own.lease = createLease({ generation, epoch, expiresAt: issuedAt.wall + lifetime }, authorization)
  return own.lease
}

/** The token at hand, if it is good enough. In the soft window, its successor is asked for meanwhile. */
function lend(own: Own, minimumLifetime: number, host: string | undefined): Lease | undefined {
  const { holding, flight, settings } = own
  const { record } = holding
  if (own.reason || !record || isRefused(holding, host)) return undefined
  const remaining = remainingLifetime(record, settings.clock)
  const soft = softWindow(record, own.jitter)
  // No token can satisfy more than its own lifetime; to ask for more must not renew at every call.
  const required = Math.min(minimumLifetime, record.lifetime - soft)
  if (remaining <= 0 || remaining < required) return undefined
  if (remaining > hardWindow(record)) {
    if (remaining <= soft && !flight && !obstacle(own)) start(own, 'soft', 0)
    if (holding.lent !== record.generation) apply(own, lent)
    return leaseOf(own, record)
  }
  // Nothing better can be had before the cooldown is over.
  return !flight && obstacle(own) ? leaseOf(own, record) : undefined
}

function start(own: Own, reason: RenewalReason, minimumLifetime: number): Promise<void> {
  const { settings, grant } = own
  const { endpoint, clock, fetch, random, timeout } = settings
  const startedAt = clock.monotonic()
  const { generation } = own.holding
  const event: RenewalStart = { type: 'renewal-start', reason, grant: grant.kind, generation }
  own.probed = []
  const { promise: tokens, abort } = launch(
    (signal) => {
      const renewal = {
        grant,
        context: { ...(endpoint ? { endpoint } : {}), fetch, clock, signal },
        memory: own,
        minimumLifetime,
        retryPause: Math.min(1_000, timeout / 15) * (0.5 + random() / 2),
        assertPresentable: () => assertPresentable(own),
        onRetry: () => emit(settings, { type: 'renewal-retry', grant: grant.kind }),
      }
      return own.sharing ? own.sharing.renew(renewal) : renewAlone(renewal)
    },
    clock,
    timeout,
  )

  async function land(): Promise<void> {
    let outcome: RenewalOutcome | 'failed' = 'failed'
    let error: unknown
    try {
      outcome = publish(own, await tokens)
    } catch (cause) {
      error = fail(own, cause)
      throw error
    } finally {
      emit(settings, {
        type: 'renewal-end',
        start: event,
        outcome,
        generation: own.holding.generation,
        duration: clock.monotonic() - startedAt,
        ...(EnergyError.isInstance(error) && { error }),
      })
    }
  }

  const promise = land()
  // A renewal in the background has nobody who waits for it.
  promise.catch(() => {})
  own.flight = { promise, abort, event }
  emit(settings, event)
  own.onChange()
  return promise
}

function assertPresentable(own: Own): void {
  const { clock, timeout } = own.settings
  if (own.probed.length > 0) return
  const met = cooldowns(own)
  for (const { failure } of met) if (isStanding(failure, clock)) throw failure.error
  own.probed = met
  // A signed-in process is not worth more attempts for all its sessions: while this one tries, the others wait it out.
  for (const cooldown of met) holdUp(cooldown, timeout, clock)
}

function publish(own: Own, outcome: RenewalOutcome): RenewalOutcome {
  const { settings, grant, sharing, generation } = own
  if (own.reason) throw own.reason
  own.flight = undefined
  const forAll = signInsFor(own)
  if (forAll && outcome === 'renewed') {
    forAll.said.failure = undefined
    forAll.lost.delete(settings.fetch)
    forAll.hasWorked = true
    const isFirst = own.holding.generation === generation + 1
    if (!sharing && isFirst && isServerRuntime() && noteUnshared(forAll, settings.clock))
      emit(settings, { type: 'sign-ins-unshared', grant: grant.kind })
  }
  settle(own)
  return outcome
}

function settle({ onChange, sharing }: Own): void {
  onChange()
  sharing?.lookAgain()
}

/** @returns the error for all who wait */
function fail(own: Own, cause: unknown): unknown {
  const { settings, holding } = own
  if (own.reason) return own.reason
  own.flight = undefined
  if (holding.signedOut) {
    own.onSignedOutElsewhere()
    return cause
  }
  const forAll = signInsFor(own)
  const met = cooldowns(own).find((cooldown) => cooldown.failure?.error === cause)
  const concerned = forAll && !met ? cooldownFor(forAll, settings, cause) : undefined
  const failure =
    met?.failure ??
    renewalFailure(cause, {
      ...surroundingsOf(own),
      count: (concerned ?? holding).failure?.count ?? 0,
      hasWorked: forAll?.hasWorked === true || holding.record !== undefined,
    })
  apply(own, failed(failure))
  own.isOwnFailure = !met && !concerned
  // What it met was something else, and so it found out nothing for them.
  for (const cooldown of own.probed) if (cooldown !== concerned) holdUp(cooldown, 0, settings.clock)
  if (concerned) shareFailure(concerned, failure, settings)
  settle(own)
  return failure.error
}

function surroundingsOf(own: Own): Pick<FailureSurroundings, 'clock' | 'random' | 'provider'> {
  const { clock, random } = own.settings
  return { clock, random, provider: providerOf(own) }
}

function renewed(own: Own, minimumLifetime: number, host: string | undefined): Promise<void> {
  const { flight, holding } = own
  if (flight) return flight.promise
  const failure = obstacle(own, host)
  if (failure) return Promise.reject(failure.error)
  const reason = !holding.record ? 'first' : isRefused(holding, host) ? 'refused' : 'hard'
  return start(own, reason, minimumLifetime)
}

/** Tells whether the token at hand will do although no other one came. */
function isAlive({ holding, settings }: Own, minimumLifetime: number, host: string | undefined): boolean {
  const { record } = holding
  return (
    record !== undefined &&
    !isRefused(holding, host) &&
    remainingLifetime(record, settings.clock) > minimumLifetime
  )
}

function snapshot({ holding, flight }: Own): ReturnType<OwnIdentity['snapshot']> {
  const { record, generation, trials } = holding
  const failure = Object.values(trials).find((trial) => trial.failure)?.failure ?? holding.failure
  return {
    status: flight ? 'renewing' : failure ? statusOf(failure) : record ? 'ready' : 'idle',
    generation,
    ...(record ? { expiresAt: record.issuedAt.wall + record.lifetime } : {}),
    ...(failure ? { error: failure.error } : {}),
  }
}

async function token(own: Own, { minimumLifetime = 0, signal, host }: TokenOptions = {}): Promise<Lease> {
  assertDuration('minimumLifetime', minimumLifetime, anyLifetime)
  signal?.throwIfAborted()
  if (own.reason) throw own.reason
  const atHand = lend(own, minimumLifetime, host)
  if (atHand) return atHand
  try {
    await waitFor(renewed(own, minimumLifetime, host), signal)
  } catch (error) {
    if (own.reason || signal?.aborted || !isAlive(own, minimumLifetime, host)) throw error
  }
  const { record } = own.holding
  if (own.reason || !record) throw own.reason
  return leaseOf(own, record)
}

function reject(own: Own, { generation, epoch }: Lease, verdict: Verdict, host = ''): void {
  const { holding, settings } = own
  const { record } = holding
  if (own.reason || epoch !== own.epoch) return
  const current = record?.generation === generation
  emit(settings, { type: 'token-refused', generation, current })
  if (!record || !current || trialOf(holding, host).refused === generation) return
  const young = elapsed(record.issuedAt, settings.clock) < youth
  const { suspicion } = trialOf(apply(own, refused(host, verdict, young)), host)
  if (suspicion > 0) apply(own, suspected(host, suspectFailure(surroundingsOf(own), suspicion)))
  own.onChange()
}

function accept(own: Own, { generation, epoch }: Lease, host = ''): void {
  const { holding } = own
  const isCurrent = !own.reason && epoch === own.epoch && holding.record?.generation === generation
  if (isCurrent && trialOf(holding, host).accepted !== generation) apply(own, accepted(host))
}

function statusOf({ error, cooldown }: RenewalFailure): SessionState['status'] {
  if (error.code === 'session-suspect') return 'suspect'
  return cooldown === Number.POSITIVE_INFINITY ? 'rejected' : 'failed'
}

function waitFor<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
