import { ReauthenticationRequiredError, StoreError } from '../errors/errors.ts'
import type { StoreEntry } from '../stores/session-store.ts'
import { hardWindow, remainingLifetime } from './expiry.ts'
import { type GuardedStore, guardStore } from './guarded-store.ts'
import { apply } from './memory.ts'
import type { Renewal } from './renewal.ts'
import { sessionChanged } from './session-changed.ts'
import type { SharingParts } from './sharing.ts'
import { looked, signInEnded } from './stored-holding.ts'
import { parseSession } from './stored-session.ts'

/** A handle, and the sign-in that it stands for. */
export interface Handle {
  text: string | undefined
  signIn: string | undefined
}

/** The entry of one identity in its store. */
export interface SharedEntry {
  readonly parts: SharingParts
  /** The handle that the sign-in is resumed with, or that was made for it. */
  readonly handle: Handle
  /** Makes the store safe to use, for one renewal or another piece of work. */
  guard(): GuardedStore
  /** Where it lies; `undefined` while that of a resumed sign-in was not looked for. */
  key(): string | undefined
  /** Takes in where the entry of a resumed sign-in lies. */
  found(key: string): void
  /** Takes in what stands in the store. @returns whether it holds a newer token, which is good enough. */
  adopts(renewal: Renewal, entry: StoreEntry | undefined): boolean
  /** Reads the store, and {@link adopts} what stands there. */
  adoptsStored(renewal: Renewal, store: GuardedStore, at: string): Promise<boolean>
  /** A sign-in that was resumed has nothing but the store. @throws StoreError */
  assertWorking(store: GuardedStore): void
  /** Looks at the store when somebody may have changed it, unless a renewal is about to look anyway. */
  lookAgain(): void
  /** Stops listening to the store. */
  close(): void
}

/** Opens the entry of an identity: reads it, and listens to who changes it. */
export function openEntry(parts: SharingParts): SharedEntry {
  const { store, grant, memory, owner, clock, timeout } = parts
  const patience = Math.ceil(Math.min(2_000, timeout / 4))
  const handle: Handle = { text: grant.resume?.(), signIn: undefined }
  let key = grant.resume ? undefined : parts.key
  let noticed = false
  let isClosed = false
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

  /** A sign-in that was resumed has nothing but the store. */
  function assertWorking(guarded: GuardedStore): void {
    if (grant.resume && !guarded.working)
      throw new StoreError('The store that holds the sign-in did not answer.')
  }

  /** @returns whether a newer token of somebody else is at hand now. */
  function takeIn(entry: StoreEntry | undefined): boolean {
    const { generation } = memory.holding
    const session = entry && (entry.value === null ? null : parseSession(entry.value, clock))
    if (grant.resume && handle.signIn !== session?.signIn) {
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

  async function adoptsStored(renewal: Renewal, guarded: GuardedStore, at: string): Promise<boolean> {
    const seen = await guarded.read(at)
    renewal.context.signal.throwIfAborted()
    assertWorking(guarded)
    return seen !== undefined && adopts(renewal, seen.entry)
  }

  return {
    parts,
    handle,
    guard,
    key: () => key,
    found(at) {
      key = at
      parts.onKey(at)
      if (isClosed) return
      // Two may have looked for it at once.
      unsubscribe()
      unsubscribe = subscribe(at)
    },
    adopts,
    adoptsStored,
    assertWorking,
    lookAgain,
    close() {
      isClosed = true
      unsubscribe()
    },
  }
}

/** The error of a sign-in that is not there to be resumed. */
export function nothingToResume(): ReauthenticationRequiredError {
  return new ReauthenticationRequiredError('The store holds no sign-in for this handle. Sign in again.')
}
