import type { Clock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { SessionChangedError } from '../errors/errors.ts'
import type { Grant } from '../grants/grant.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { createEnding } from './ending.ts'
import { hardWindow, remainingLifetime, softWindow } from './expiry.ts'
import { type Flight, launch } from './flight.ts'
import { createGates } from './gates.ts'
import { type GuardedStore, guardStore } from './guarded-store.ts'
import { createLease, type Lease } from './lease.ts'
import { emptyMemory, takeIn } from './memory.ts'
import { createRefusals } from './refusals.ts'
import { type RenewalOutcome, renew } from './renewal.ts'
import { isStanding, type RenewalFailure, renewalFailure, suspectFailure } from './renewal-failure.ts'
import type { Identity, RenewalReason, SessionEvent, SessionState } from './session.ts'
import type { TokenRecord } from './token-record.ts'

/** What a session is at one epoch. A switch, a sign-out or a disposal replaces it whole, and so nothing crosses over. */
export interface OwnIdentity extends Identity {
  readonly generation: number
  snapshot(): Omit<SessionState, 'epoch'>
  /** Fails everything that waits, and everything that still comes. */
  end(reason: EnergyError): void
  /** Deletes what is stored of this identity. */
  forget(): Promise<void>
}

/** What an identity gets from its session. */
export interface IdentityParts {
  readonly grant: Grant
  readonly key: string
  readonly epoch: number
  /** The highest generation of the identities before. */
  readonly generation: number
  readonly owner: string
  readonly provider: Provider | undefined
  readonly endpoint: Endpoint | undefined
  readonly store: SessionStore | undefined
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  readonly random: () => number
  /** In ms. */
  readonly timeout: number
  /** Failures by credential: a switch to and fro must not present a refused one again. */
  readonly failures: WeakMap<Grant, RenewalFailure>
  readonly emit: (event: SessionEvent) => void
  readonly onChange: () => void
  /** Called when somebody else signed this identity out in the store. */
  readonly onSignedOutElsewhere: () => void
}

/** Lends, renews and refuses the tokens of one grant. */
export function createIdentity(parts: IdentityParts): OwnIdentity {
  const {
    grant,
    key,
    epoch,
    owner,
    provider,
    endpoint,
    store,
    clock,
    fetch,
    random,
    timeout,
    failures,
    emit,
  } = parts
  const memory = emptyMemory(parts.generation)
  const refusals = createRefusals(clock)
  const signedOutElsewhere = new SessionChangedError('This identity was signed out elsewhere.', {
    provider: provider?.name,
  })
  const patience = Math.min(2_000, timeout / 4)
  let flight: Flight<void> | undefined
  let failure = failures.get(grant)
  let lease: Lease | undefined
  let jitter = random()
  const ending = createEnding()
  const gate = createGates({ provider: provider?.name, clock, random })
  let noticed = false
  const unsubscribe = subscribeToStore()

  function guard(): GuardedStore | undefined {
    if (!store) return undefined
    const onFailure: Parameters<typeof guardStore>[0]['onFailure'] = (action, error) =>
      emit({ type: 'store-failure', action, error })
    return guardStore({ store, key, owner, clock, patience, onFailure })
  }

  function leaseOf(record: TokenRecord): Lease {
    if (lease?.generation === record.generation) return lease
    const { generation, issuedAt, lifetime, accessToken } = record
    const authorization = provider ? provider.authorization(accessToken) : `Bearer ${accessToken}`
    lease = createLease({ generation, epoch, expiresAt: issuedAt.wall + lifetime }, authorization)
    return lease
  }

  /** The token at hand, if it is good enough. In the soft window, its successor is asked for meanwhile. */
  function lend(minimumLifetime: number): Lease | undefined {
    const { record } = memory
    if (ending.reason || !record || refusals.isRefused(record)) return undefined
    const remaining = remainingLifetime(record, clock)
    const soft = softWindow(record, jitter)
    // No token can satisfy more than its own lifetime; to ask for more must not renew at every call.
    const required = Math.min(minimumLifetime, record.lifetime - soft)
    if (remaining <= 0 || remaining < required) return undefined
    if (remaining > hardWindow(record)) {
      if (remaining <= soft && !flight && !isStanding(failure, clock)) start('soft', 0)
      refusals.lend(record)
      return leaseOf(record)
    }
    // Nothing better can be had before the cooldown is over.
    return isStanding(failure, clock) && !flight ? leaseOf(record) : undefined
  }

  function reasonToRenew(): RenewalReason {
    if (!memory.record) return 'first'
    return refusals.isRefused(memory.record) ? 'refused' : 'hard'
  }

  function start(reason: RenewalReason, minimumLifetime: number): Promise<void> {
    const startedAt = clock.monotonic()
    const guarded = guard()
    const launched = launch(
      (signal) =>
        renew({
          grant,
          context: { ...(endpoint ? { endpoint } : {}), fetch, clock, signal },
          memory,
          store: guarded,
          owner,
          minimumLifetime,
          leaseWait: Math.min(10_000, timeout / 3),
          // Shorter than the wait for it, so that one that nobody gives back runs out in time.
          leaseDuration: Math.min(5_000, timeout / 6),
          random,
          signedOutElsewhere,
        }),
      clock,
      timeout,
    )
    const duration = (): number => clock.monotonic() - startedAt
    const promise = launched.promise.then(
      (outcome) => publish(outcome, duration()),
      (cause: unknown) => fail(cause, duration()),
    )
    // A renewal in the background has nobody who waits for it.
    promise.catch(() => {})
    flight = { promise, abort: launched.abort }
    emit({ type: 'renewal-start', reason, grant: grant.kind, generation: memory.generation })
    parts.onChange()
    return promise
  }

  function publish(outcome: RenewalOutcome, duration: number): void {
    if (ending.reason) throw ending.reason
    flight = undefined
    settle()
    emit({ type: 'renewal-end', outcome, generation: memory.generation, duration })
  }

  function settle(): void {
    setFailure(undefined)
    jitter = random()
    parts.onChange()
    lookAgain()
  }

  function fail(cause: unknown, duration: number): never {
    if (ending.reason) throw ending.reason
    flight = undefined
    if (cause === signedOutElsewhere) {
      parts.onSignedOutElsewhere()
      throw cause
    }
    const count = failure?.count ?? 0
    const { error } = setFailure(renewalFailure(cause, { clock, random, provider: provider?.name, count }))
    parts.onChange()
    emit({ type: 'renewal-end', outcome: 'failed', generation: memory.generation, duration, error })
    lookAgain()
    throw error
  }

  function setFailure<Failure extends RenewalFailure | undefined>(next: Failure): Failure {
    failure = next
    // Behind a callback the credential may change by itself; every other grant has one for good.
    if (next && grant.principal !== null) failures.set(grant, next)
    else failures.delete(grant)
    return next
  }

  function subscribeToStore(): () => void {
    try {
      return (
        store?.subscribe?.(key, () => {
          noticed = true
          lookAgain()
        }) ?? (() => {})
      )
    } catch {
      return () => {}
    }
  }

  /** Looks at the store when somebody may have changed it, unless a renewal is about to look anyway. */
  function lookAgain(): void {
    if (!noticed || flight || ending.reason) return
    noticed = false
    void guard()
      ?.read()
      .then((seen) => {
        if (!seen || flight || ending.reason) return
        const sighting = takeIn(memory, seen.entry, owner, clock)
        if (sighting === 'signed-out') parts.onSignedOutElsewhere()
        if (sighting === 'newer-token') settle()
      })
  }

  return {
    key,
    epoch,
    gate,
    get signal() {
      return ending.signal
    },
    get generation() {
      return memory.generation
    },
    snapshot() {
      const { record, generation } = memory
      return {
        status: status(),
        generation,
        ...(record ? { expiresAt: record.issuedAt.wall + record.lifetime } : {}),
        ...(failure ? { error: failure.error } : {}),
      }
    },
    peek: () => lend(0),
    async token({ minimumLifetime = 0, signal } = {}) {
      signal?.throwIfAborted()
      if (ending.reason) throw ending.reason
      const atHand = lend(minimumLifetime)
      if (atHand) return atHand
      try {
        await waitFor(renewed(minimumLifetime), signal)
      } catch (error) {
        const { record } = memory
        const isAlive =
          record && !refusals.isRefused(record) && remainingLifetime(record, clock) > minimumLifetime
        if (ending.reason || signal?.aborted || !isAlive) throw error
        return leaseOf(record)
      }
      if (ending.reason) throw ending.reason
      if (!memory.record) throw new Error('A renewal ended without a token.')
      return leaseOf(memory.record)
    },
    reject({ generation, ...lease }, verdict) {
      if (ending.reason || lease.epoch !== epoch) return
      const { record } = memory
      const current = record?.generation === generation
      emit({ type: 'token-refused', generation, current })
      if (!record || !current || refusals.isRefused(record)) return
      const suspicion = refusals.refuse(record, verdict)
      if (suspicion > 0)
        setFailure(suspectFailure({ clock, random, provider: provider?.name, count: suspicion - 1 }))
      parts.onChange()
    },
    accept({ generation, ...lease }) {
      if (!ending.reason && lease.epoch === epoch && memory.record?.generation === generation)
        refusals.accept(memory.record)
    },
    end(reason) {
      if (ending.reason) return
      ending.end(reason)
      unsubscribe()
      flight?.abort(reason)
    },
    async forget() {
      let { revision } = memory
      for (let round = 0; round < 5; round++) {
        // Even an empty entry is deleted: the higher revision shuts out a commit that is under way.
        const result = await guard()?.commit(revision, null)
        if (!result || result.committed) return
        revision = result.entry?.revision ?? 0
      }
    },
  }

  function renewed(minimumLifetime: number): Promise<void> {
    if (flight) return flight.promise
    if (isStanding(failure, clock)) return Promise.reject(failure.error)
    return start(reasonToRenew(), minimumLifetime)
  }

  function status(): SessionState['status'] {
    if (flight) return 'renewing'
    if (!failure) return memory.record ? 'ready' : 'idle'
    if (failure.error.code === 'session-suspect') return 'suspect'
    return failure.cooldown === Number.POSITIVE_INFINITY ? 'rejected' : 'failed'
  }
}

function waitFor<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
