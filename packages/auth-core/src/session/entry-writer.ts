import { RenewalFailedError, StoreError } from '../errors/errors.ts'
import { wait } from '../wait.ts'
import { type Credential, chooseCredential, primaryCredential } from './credential.ts'
import type { GuardedStore } from './guarded-store.ts'
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
import { createResumeHandles } from './resume-handles.ts'
import { serializeSession } from './serialize-session.ts'
import type { SharedEntry } from './shared-entry.ts'
import { announced, committed, committing, withdrawn } from './written-holding.ts'

const mostRounds = 5

/** What changes the entry of an identity. */
export interface EntryWriter {
  /** See {@link ResumeHandles.locate}. */
  locate(store: GuardedStore): Promise<string>
  /** Presents a credential and commits what it brings, or adopts what somebody else commits meanwhile. */
  renew(renewal: Renewal, store: GuardedStore, at: string): Promise<RenewalOutcome>
  /** See {@link Sharing.forget}. */
  forget(): Promise<void>
  /** See {@link Session.resumeHandle}. */
  resumeHandle(): Promise<string>
}

/**
 * Makes what writes an entry: under a lock that saves token calls, with intents before anything is used up, and by
 * compare-and-swap with adoption, which is the safety.
 */
export function createEntryWriter(entry: SharedEntry): EntryWriter {
  const { parts, guard, adopts, assertWorking } = entry
  const { grant, memory, owner, clock, random, timeout } = parts
  // Shorter than the wait for it, so that one that nobody gives back runs out in time.
  const lockDuration = Math.ceil(Math.min(5_000, timeout / 6))
  const lockWait = Math.min(10_000, timeout / 3)
  const handles = createResumeHandles(entry)

  async function renew(renewal: Renewal, guarded: GuardedStore, at: string): Promise<RenewalOutcome> {
    const { signal } = renewal.context
    const adoptsStored = (): Promise<boolean> => entry.adoptsStored(renewal, guarded, at)

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
          handles.keep()
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

  async function forget(): Promise<void> {
    await handles.settled()
    const guarded = guard()
    let at: string
    try {
      at = await handles.locate(guarded)
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
    await handles.forget(guarded, at)
  }

  return { locate: handles.locate, renew, forget, resumeHandle: handles.make }
}
