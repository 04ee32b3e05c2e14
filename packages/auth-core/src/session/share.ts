import {
  ConfigurationError,
  ReauthenticationRequiredError,
  RenewalFailedError,
  StoreError,
} from '../errors/errors.ts'
import type { StoreEntry } from '../stores/session-store.ts'
import { wait } from '../wait.ts'
import { type Credential, chooseCredential, primaryCredential } from './credential.ts'
import { hardWindow, remainingLifetime } from './expiry.ts'
import { type GuardedStore, guardStore, storeFailure } from './guarded-store.ts'
import { obtained } from './holding.ts'
import { apply } from './memory.ts'
import { randomIdentifier } from './random-identifier.ts'
import {
  isOutcomeUnknown,
  nextRecord,
  type Presented,
  presentCredential,
  type Renewal,
  type RenewalOutcome,
  withSecondAttempt,
} from './renewal.ts'
import { sessionChanged } from './session-changed.ts'
import type { Sharing, SharingParts } from './sharing.ts'
import { announced, committed, committing, looked, signInEnded, withdrawn } from './stored-holding.ts'
import { parsePointer, parseSession, serializePointer, serializeSession } from './stored-session.ts'
import { unguessableText } from './unguessable-text.ts'

const mostRounds = 5

/**
 * The protocol between sessions and a store: a lock that saves token calls, intents before anything is used up, and
 * compare-and-swap with adoption, which is the safety.
 */
export function share(parts: SharingParts): Sharing {
  const { store, grant, memory, owner, clock, random, timeout } = parts
  // Shorter than the wait for it, so that one that nobody gives back runs out in time.
  const lockDuration = Math.ceil(Math.min(5_000, timeout / 6))
  const lockWait = Math.min(10_000, timeout / 3)
  const patience = Math.ceil(Math.min(2_000, timeout / 4))
  const scope = parts.nameOf('handle')
  let handle = grant.resume?.()
  /** The sign-in that {@link handle} stands for. */
  let handleOf: string | undefined
  let keeping: Promise<unknown> = Promise.resolve()
  let key = grant.resume ? undefined : parts.key
  let noticed = false
  let unsubscribe = key === undefined ? () => {} : subscribe(key)

  function guard(): GuardedStore {
    return guardStore({ store, owner, clock, patience, onFailure: parts.onFailure })
  }

  function subscribe(at: string): () => void {
    const listener = (): void => {
      noticed = true
      lookAgain()
    }
    try {
      return store.subscribe?.(at, listener) ?? (() => {})
    } catch {
      return () => {}
    }
  }

  /** Finds the entry; that of a resumed sign-in through its handle. */
  async function locate(guarded: GuardedStore): Promise<string> {
    if (key !== undefined) return key
    handle ??= await keptHandle()
    const pointer = handle === undefined ? undefined : await readPointer(guarded, handle)
    assertWorking(guarded)
    if (!pointer) throw nothingToResume()
    if (pointer.renewal !== undefined && pointer.renewal !== grant.renewal)
      throw new ConfigurationError(
        'The handle stands for another way to sign in than the one it is resumed with. Give `resumeSignIn` the same application.',
      )
    handleOf = pointer.signIn
    key = pointer.key
    parts.onKey(key)
    unsubscribe = subscribe(key)
    return key
  }

  async function readPointer(guarded: GuardedStore, of: string): Promise<ReturnType<typeof parsePointer>> {
    const seen = await guarded.read(parts.nameOf('resume', of))
    return parsePointer(seen?.entry?.value ?? '')
  }

  async function keptHandle(): Promise<string | undefined> {
    try {
      return await store.handles?.read(scope)
    } catch (cause) {
      throw storeFailure('The store failed to read the handle', cause)
    }
  }

  function nothingToResume(): ReauthenticationRequiredError {
    return new ReauthenticationRequiredError('The store holds no sign-in for this handle. Sign in again.')
  }

  /** A sign-in that was resumed has nothing but the store. */
  function assertWorking(guarded: GuardedStore): void {
    if (grant.resume && !guarded.working)
      throw new StoreError('The store that holds the sign-in did not answer.')
  }

  /** @returns whether a newer token of somebody else is at hand now. */
  function takeIn(entry: StoreEntry | undefined): boolean {
    const { generation } = memory.holding
    const session = entry && (entry.value === null ? null : parseSession(entry.value, clock))
    if (grant.resume && handleOf !== session?.signIn) {
      if (!memory.holding.record) throw nothingToResume()
      apply(memory, signInEnded)
    } else {
      apply(memory, looked(entry?.revision ?? 0, session, owner))
    }
    const { holding } = memory
    if (holding.signedOut) throw sessionChanged(parts.provider, 'This identity was signed out elsewhere.')
    return holding.generation > generation
  }

  function adopts({ minimumLifetime }: Renewal, entry: StoreEntry | undefined): boolean {
    if (!takeIn(entry)) return false
    const { record } = memory.holding
    return (
      record !== undefined && remainingLifetime(record, clock) > Math.max(hardWindow(record), minimumLifetime)
    )
  }

  function lookAgain(): void {
    if (!noticed || key === undefined || !parts.isIdle()) return
    noticed = false
    void guard()
      .read(key)
      .then((seen) => {
        if (!seen || !parts.isIdle()) return
        try {
          if (takeIn(seen.entry)) parts.onNewToken()
        } catch {
          parts.onSignedOut()
        }
      })
  }

  async function renew(renewal: Renewal): Promise<RenewalOutcome> {
    const guarded = guard()
    const at = await locate(guarded)
    const { signal } = renewal.context
    signal.throwIfAborted()

    const adoptsStored = async (): Promise<boolean> => {
      const seen = await guarded.read(at)
      signal.throwIfAborted()
      assertWorking(guarded)
      return seen !== undefined && adopts(renewal, seen.entry)
    }

    /** @returns whether there was something to adopt meanwhile. */
    const waitForLock = async (): Promise<boolean> => {
      const start = clock.monotonic()
      for (let delay = 20; ; delay = Math.min(delay * 2, 320)) {
        if (await guarded.acquire(at, lockDuration)) break
        signal.throwIfAborted()
        if (await adoptsStored()) return true
        if (clock.monotonic() - start >= lockWait) {
          // The compare-and-swap alone has to do, but where there is one credential only it is not risked.
          if (grant.resume) throw new RenewalFailedError('Somebody else is renewing this sign-in.')
          break
        }
        await wait(clock, delay * (0.5 + random() / 2))
        signal.throwIfAborted()
      }
      signal.throwIfAborted()
      return false
    }

    /** Writes an intent when a credential is used up; `undefined` when somebody else was quicker. */
    const announce = async (credential: Credential): Promise<Credential | undefined> => {
      if (!credential.singleUse) return credential
      const { record, revision, signIn, shared } = memory.holding
      const result = await guarded.commit(at, revision, serializeSession({ record, intent: owner, signIn }))
      signal.throwIfAborted()
      if (result?.committed) {
        apply(memory, announced(result.revision))
        return credential
      }
      if (result) return undefined
      assertWorking(guarded)
      // Nobody can be told, and somebody else may hold the same refresh token.
      return shared && !grant.obtainsOnce ? primaryCredential(grant, memory.holding) : credential
    }

    const presentAndCommit = async (credential: Credential): Promise<RenewalOutcome> => {
      try {
        return await commit(await presentCredential(renewal, credential))
      } catch (error) {
        if (credential.singleUse && !isOutcomeUnknown(error)) await withdrawIntent()
        throw error
      }
    }

    const commit = async (presented: Presented): Promise<RenewalOutcome> => {
      for (let round = 0; round < mostRounds; round++) {
        const record = nextRecord(renewal, presented)
        const signIn = memory.holding.signIn ?? randomIdentifier(random)
        if (guarded.working) apply(memory, committing)
        const { revision } = memory.holding
        const result = await guarded.commit(
          at,
          revision,
          serializeSession({ record, intent: undefined, signIn }),
        )
        signal.throwIfAborted()
        if (result?.committed) {
          apply(memory, committed(record, result.revision, signIn))
          keepHandle()
          return 'renewed'
        }
        if (!result) break
        if (adopts(renewal, result.entry)) return 'adopted'
      }
      apply(memory, obtained(nextRecord(renewal, presented)))
      return 'renewed'
    }

    const withdrawIntent = async (): Promise<void> => {
      if (signal.aborted) return
      const { record, revision, signIn } = memory.holding
      const result = await guarded.commit(
        at,
        revision,
        serializeSession({ record, intent: undefined, signIn }),
      )
      if (result?.committed) apply(memory, withdrawn(result.revision))
    }

    const attempt = async (): Promise<RenewalOutcome> => {
      for (let round = 0; round < mostRounds; round++) {
        if (await adoptsStored()) return 'adopted'
        const credential = await announce(chooseCredential(grant, memory.holding, renewal.context))
        if (credential) return presentAndCommit(credential)
      }
      throw new StoreError('The store kept changing.')
    }

    if (await adoptsStored()) return 'adopted'
    if (await waitForLock()) return 'adopted'
    const releaseLock = holdLock(guarded, at, signal)
    try {
      return await withSecondAttempt(renewal, attempt)
    } finally {
      releaseLock()
    }
  }

  /** Prolongs the lock until the returned function gives it back. */
  function holdLock(guarded: GuardedStore, at: string, signal: AbortSignal): () => void {
    let cancel = (): void => {}
    let prolonged: Promise<unknown> = Promise.resolve()
    const hold = (): void => {
      cancel = clock.schedule(() => {
        prolonged = guarded.acquire(at, lockDuration)
        hold()
      }, lockDuration / 3)
    }
    hold()
    signal.addEventListener('abort', () => cancel(), { once: true })
    return () => {
      cancel()
      // One that is still under way would otherwise take the lock again after it was given back.
      void prolonged.then(() => guarded.release(at))
    }
  }

  /** Where a store keeps handles, the next page load finds one for this sign-in. */
  function keepHandle(): void {
    if (store.handles && !grant.resume) keeping = resumeHandle().catch(() => {})
  }

  async function makeHandle(): Promise<string> {
    const guarded = guard()
    const at = await locate(guarded)
    const seen = await guarded.read(at)
    const signIn = parseSession(seen?.entry?.value ?? '', clock).signIn
    if (!seen || signIn === undefined) throw new StoreError('The store does not hold this sign-in.')
    if (handle !== undefined && handleOf === signIn) return handle
    const made = unguessableText()
    const pointer = serializePointer({ key: at, signIn, renewal: grant.renewal })
    const result = await guarded.commit(parts.nameOf('resume', made), 0, pointer)
    if (!result?.committed) throw new StoreError('The store did not take the handle.')
    handle = made
    handleOf = signIn
    await store.handles?.write(scope, made)
    return made
  }

  function resumeHandle(): Promise<string> {
    const made = keeping.then(makeHandle)
    keeping = made.catch(() => {})
    return made
  }

  async function forget(): Promise<void> {
    await keeping
    const guarded = guard()
    let at: string
    try {
      at = await locate(guarded)
    } catch {
      return
    }
    let { revision } = memory.holding
    for (let round = 0; round < mostRounds; round++) {
      // Even an empty entry is deleted: the higher revision shuts out a commit that is under way.
      const result = await guarded.commit(at, revision, null)
      if (!result || result.committed) break
      revision = result.entry?.revision ?? 0
    }
    await forgetHandles(guarded, at)
  }

  /** A handle dies with its sign-in; what is left of it is only swept up here. */
  async function forgetHandles(guarded: GuardedStore, at: string): Promise<void> {
    try {
      const kept = await store.handles?.read(scope)
      for (const each of new Set([handle, kept])) {
        if (each === undefined || (await readPointer(guarded, each))?.key !== at) continue
        await guarded.commit(parts.nameOf('resume', each), 1, null)
        if (each === kept) await store.handles?.write(scope, null)
      }
    } catch (cause) {
      parts.onFailure('commit', storeFailure('The store failed to forget a handle', cause))
    }
  }

  return { renew, lookAgain, forget, resumeHandle, close: () => unsubscribe() }
}
