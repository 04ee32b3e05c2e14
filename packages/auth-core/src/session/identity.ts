import { assertDuration } from '../assert-duration.ts'
import type { Clock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError } from '../errors/errors.ts'
import type { Grant } from '../grants/grant.ts'
import { isServerRuntime } from '../grants/is-server-runtime.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { createEnding } from './ending.ts'
import { hardWindow, remainingLifetime, softWindow } from './expiry.ts'
import { type Flight, launch } from './flight.ts'
import { createGates } from './gates.ts'
import { accepted, failed, isRefused, lent, refused, suspected, trialOf, trialsFor } from './holding.ts'
import { createLease, type Lease } from './lease.ts'
import { IdentityFacts } from './made-when-asked-for.ts'
import { createMemory } from './memory.ts'
import { type RenewalOutcome, renewAlone } from './renewal.ts'
import { isStanding, type RenewalFailure, renewalFailure, suspectFailure } from './renewal-failure.ts'
import type { Identity, RenewalReason, RenewalStart, SessionEvent, SessionState } from './session.ts'
import { openSharing, type SharingParts } from './sharing.ts'
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
  readonly grant: Grant
  readonly epoch: number
  /** The highest generation of the identities before. */
  readonly generation: number
  /** Names a thing of this provider and endpoint: a hash of the given parts. */
  readonly nameOf: SharingParts['nameOf']
  /** Tells this session from every other one. */
  readonly owner: () => string
  readonly provider: Provider | undefined
  readonly endpoint: Endpoint | undefined
  readonly store: SessionStore | undefined
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  readonly random: () => number
  /** In ms. */
  readonly timeout: number
  readonly emit: (event: SessionEvent) => void
  readonly onChange: () => void
  /** Called when somebody else signed this identity out in the store. */
  readonly onSignedOutElsewhere: () => void
}

/** A token that was refused within this many ms may never have been any good. */
const youth = 60_000

const anyLifetime = { example: 60_000, least: 0, most: Number.MAX_SAFE_INTEGER }

/** Lends, renews and refuses the tokens of one grant. */
export function createIdentity(parts: IdentityParts): OwnIdentity {
  const { grant, epoch, endpoint, store, clock, fetch, random, timeout, emit, onChange } = parts
  const provider = parts.provider?.name
  const memory = createMemory(parts.generation)
  const ending = createEnding()
  const gate = createGates({ provider, clock, random })
  const surroundings = { clock, random, provider }
  let flight: (Flight<void> & { readonly event: RenewalStart }) | undefined
  let lease: Lease | undefined
  const jitter = random()
  let foundKey: string | undefined
  let isFound = false
  /** Whether the last failure is no matter of other sessions, nor ends with theirs. */
  let isOwnFailure = false
  /** What the renewal under way finds out for all whom it concerns. */
  let probed: readonly Cooldown[] = []
  const sharing =
    store &&
    openSharing({
      store,
      grant,
      provider,
      key: keyOf(),
      nameOf: parts.nameOf,
      memory,
      owner: parts.owner(),
      clock,
      random,
      timeout,
      isIdle: () => !flight && !ending.reason,
      onKey(key) {
        foundKey = key
        isFound = true
      },
      onFailure: (action, error) => emit({ type: 'store-failure', action, error }),
      onNewToken: settle,
      onSignedOut: parts.onSignedOutElsewhere,
    })

  function keyOf(): string {
    const { kind, principal } = grant
    // Tokens of nobody in particular are not shared with anybody.
    foundKey ??= parts.nameOf('grant', kind, ...(principal === null ? [parts.owner()] : ['', principal]))
    return foundKey
  }

  /** What the other sessions of this process know of the credential. */
  function signIns(): SignIns | undefined {
    return grant.principal === null || grant.fromApp ? undefined : signInsOf(clock, keyOf())
  }

  /** What keeps this session from presenting the credential, or did before. */
  function cooldowns(): Cooldown[] {
    const forAll = signIns()
    return forAll ? cooldownsOf(forAll, parts) : []
  }

  /** What stands in the way of another token, for requests to a host. */
  function obstacle(host?: string): RenewalFailure | undefined {
    const { failure } = memory.holding
    // A store is looked at first: it may hold a token whatever other sessions met with the credential.
    const isOwn = store || isOwnFailure || failure?.cooldown === Number.POSITIVE_INFINITY
    const others = store ? [] : cooldowns()
    return [...(isOwn ? [memory.holding] : []), ...others, ...trialsFor(memory.holding, host)]
      .map((each) => each.failure)
      .find((each) => isStanding(each, clock))
  }

  function leaseOf(record: TokenRecord): Lease {
    if (lease?.generation === record.generation) return lease
    const { generation, issuedAt, lifetime, accessToken } = record
    const authorization = parts.provider?.authorization(accessToken) ?? `Bearer ${accessToken}`
    lease = createLease({ generation, epoch, expiresAt: issuedAt.wall + lifetime }, authorization)
    return lease
  }

  /** The token at hand, if it is good enough. In the soft window, its successor is asked for meanwhile. */
  function lend(minimumLifetime: number, host: string | undefined): Lease | undefined {
    const { holding } = memory
    const { record } = holding
    if (ending.reason || !record || isRefused(holding, host)) return undefined
    const remaining = remainingLifetime(record, clock)
    const soft = softWindow(record, jitter)
    // No token can satisfy more than its own lifetime; to ask for more must not renew at every call.
    const required = Math.min(minimumLifetime, record.lifetime - soft)
    if (remaining <= 0 || remaining < required) return undefined
    if (remaining > hardWindow(record)) {
      if (remaining <= soft && !flight && !obstacle()) start('soft', 0)
      if (holding.lent !== record.generation) memory.apply(lent)
      return leaseOf(record)
    }
    // Nothing better can be had before the cooldown is over.
    return !flight && obstacle() ? leaseOf(record) : undefined
  }

  function start(reason: RenewalReason, minimumLifetime: number): Promise<void> {
    const startedAt = clock.monotonic()
    const { generation } = memory.holding
    const event: RenewalStart = { type: 'renewal-start', reason, grant: grant.kind, generation }
    probed = []
    const { promise: tokens, abort } = launch(
      (signal) => {
        const renewal = {
          grant,
          context: { ...(endpoint ? { endpoint } : {}), fetch, clock, signal },
          memory,
          minimumLifetime,
          retryPause: Math.min(1_000, timeout / 15) * (0.5 + random() / 2),
          assertPresentable,
          onRetry: () => emit({ type: 'renewal-retry', grant: grant.kind }),
        }
        return sharing ? sharing.renew(renewal) : renewAlone(renewal)
      },
      clock,
      timeout,
    )

    async function land(): Promise<void> {
      let outcome: RenewalOutcome | 'failed' = 'failed'
      let error: unknown
      try {
        outcome = publish(await tokens)
      } catch (cause) {
        error = fail(cause)
        throw error
      } finally {
        emit({
          type: 'renewal-end',
          start: event,
          outcome,
          generation: memory.holding.generation,
          duration: clock.monotonic() - startedAt,
          ...(EnergyError.isInstance(error) && { error }),
        })
      }
    }

    const promise = land()
    // A renewal in the background has nobody who waits for it.
    promise.catch(() => {})
    flight = { promise, abort, event }
    emit(event)
    onChange()
    return promise
  }

  function assertPresentable(): void {
    if (probed.length > 0) return
    const met = cooldowns()
    for (const { failure } of met) if (isStanding(failure, clock)) throw failure.error
    probed = met
    // A signed-in process is not worth more attempts for all its sessions: while this one tries, the others wait it out.
    for (const cooldown of met) holdUp(cooldown, timeout, clock)
  }

  function publish(outcome: RenewalOutcome): RenewalOutcome {
    if (ending.reason) throw ending.reason
    flight = undefined
    const forAll = signIns()
    if (forAll && outcome === 'renewed') {
      forAll.said.failure = undefined
      forAll.lost.delete(fetch)
      forAll.hasWorked = true
      const isFirst = memory.holding.generation === parts.generation + 1
      if (!store && isFirst && isServerRuntime() && noteUnshared(forAll, clock))
        emit({ type: 'sign-ins-unshared', grant: grant.kind })
    }
    settle()
    return outcome
  }

  function settle(): void {
    onChange()
    sharing?.lookAgain()
  }

  /** @returns the error for all who wait */
  function fail(cause: unknown): unknown {
    if (ending.reason) return ending.reason
    flight = undefined
    if (memory.holding.signedOut) {
      parts.onSignedOutElsewhere()
      return cause
    }
    const forAll = signIns()
    const met = cooldowns().find((cooldown) => cooldown.failure?.error === cause)
    const concerned = forAll && !met ? cooldownFor(forAll, parts, cause) : undefined
    const failure =
      met?.failure ??
      renewalFailure(cause, {
        ...surroundings,
        count: (concerned ?? memory.holding).failure?.count ?? 0,
        hasWorked: forAll?.hasWorked === true || memory.holding.record !== undefined,
      })
    memory.apply(failed(failure))
    isOwnFailure = !met && !concerned
    // What it met was something else, and so it found out nothing for them.
    for (const cooldown of probed) if (cooldown !== concerned) holdUp(cooldown, 0, clock)
    if (concerned) shareFailure(concerned, failure, parts)
    settle()
    return failure.error
  }

  function renewed(minimumLifetime: number, host: string | undefined): Promise<void> {
    if (flight) return flight.promise
    const failure = obstacle(host)
    if (failure) return Promise.reject(failure.error)
    const { holding } = memory
    const reason = !holding.record ? 'first' : isRefused(holding, host) ? 'refused' : 'hard'
    return start(reason, minimumLifetime)
  }

  /** Tells whether the token at hand will do although no other one came. */
  function isAlive(minimumLifetime: number, host: string | undefined): boolean {
    const { holding } = memory
    const { record } = holding
    return (
      record !== undefined && !isRefused(holding, host) && remainingLifetime(record, clock) > minimumLifetime
    )
  }

  const methods: Omit<OwnIdentity, keyof IdentityFacts> = {
    epoch,
    gate,
    snapshot() {
      const { record, generation, trials } = memory.holding
      const failure = Object.values(trials).find((trial) => trial.failure)?.failure ?? memory.holding.failure
      return {
        status: flight ? 'renewing' : failure ? statusOf(failure) : record ? 'ready' : 'idle',
        generation,
        ...(record ? { expiresAt: record.issuedAt.wall + record.lifetime } : {}),
        ...(failure ? { error: failure.error } : {}),
      }
    },
    peek: (host) => lend(0, host),
    async token({ minimumLifetime = 0, signal, host } = {}) {
      assertDuration('minimumLifetime', minimumLifetime, anyLifetime)
      signal?.throwIfAborted()
      if (ending.reason) throw ending.reason
      const atHand = lend(minimumLifetime, host)
      if (atHand) return atHand
      try {
        await waitFor(renewed(minimumLifetime, host), signal)
      } catch (error) {
        if (ending.reason || signal?.aborted || !isAlive(minimumLifetime, host)) throw error
      }
      const { record } = memory.holding
      if (ending.reason || !record) throw ending.reason
      return leaseOf(record)
    },
    reject({ generation, epoch: of }, verdict, host = '') {
      const { holding } = memory
      const { record } = holding
      if (ending.reason || of !== epoch) return
      const current = record?.generation === generation
      emit({ type: 'token-refused', generation, current })
      if (!record || !current || trialOf(holding, host).refused === generation) return
      const young = elapsed(record.issuedAt, clock) < youth
      const { suspicion } = trialOf(memory.apply(refused(host, verdict, young)), host)
      if (suspicion > 0) memory.apply(suspected(host, suspectFailure(surroundings, suspicion)))
      onChange()
    },
    accept({ generation, epoch: of }, host = '') {
      const { holding } = memory
      const isCurrent = !ending.reason && of === epoch && holding.record?.generation === generation
      if (isCurrent && trialOf(holding, host).accepted !== generation) memory.apply(accepted(host))
    },
    end(reason) {
      if (ending.reason) return
      ending.end(reason)
      flight?.abort(reason)
      sharing?.close()
    },
    async forget() {
      await sharing?.forget()
    },
    async resumeHandle() {
      if (sharing) return sharing.resumeHandle()
      throw new ConfigurationError(
        'Only a session that is stored can be resumed: give it a `store`, and a grant that can tell whose tokens it brings.',
        { provider },
      )
    },
  }
  const facts = new IdentityFacts({
    key: keyOf,
    signal: ending.signal,
    renewal: () => flight?.event,
    isResuming: () => grant.resume !== undefined && !isFound,
  })
  return Object.assign(facts, methods)
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
