import type { StoreProtocol, storeProtocol } from '../session/sharing.ts'

/** One entry of a store. */
export interface StoreEntry {
  /**
   * Grows by one with every commit, a deletion included. It goes back only where the store itself does: a backup was
   * put in its place, entries were lost, or one that cannot be read was written over.
   */
  readonly revision: number
  /** What was committed; `null` after a deletion, whose revision stays behind. */
  readonly value: string | null
}

/** How a commit ended. */
export type CommitResult =
  | { readonly committed: true; readonly revision: number }
  /** Somebody else committed first; `entry` is what stands there now. */
  | { readonly committed: false; readonly entry: StoreEntry | undefined }

/** Keeps one handle for each provider and endpoint. */
export interface StoredHandles {
  read(scope: string): string | undefined | Promise<string | undefined>
  /** @param handle - `null` forgets the one that is kept. */
  write(scope: string, handle: string | null): void | Promise<void>
}

/**
 * Keeps sessions beyond one process: opaque strings with compare-and-swap, and a lock that keeps two processes
 * from renewing at once.
 *
 * @remarks The compare-and-swap is the safety; the lock only saves token calls. A store that can lose or delay a
 * lock is still correct, one that commits over a newer revision is not. Every store passes the suite of
 * `@energy/auth-core/conformance`.
 *
 * A revision tells entries of one history apart, and nothing else: after a backup was restored a lower one stands
 * there, and it is the one to commit upon. Whether the value of such an entry is older than what a session holds is for
 * the session to judge.
 */
export interface SessionStore {
  /** Reads an entry. One that cannot be read counts as none, and is written over like none. */
  read(key: string): Promise<StoreEntry | undefined>
  /**
   * Writes `value` if the entry still has `expectedRevision` (0: there is none yet). `null` deletes what was stored
   * and keeps the revision.
   *
   * @returns `committed: true` only for what the store really keeps. @throws when it cannot keep it, a full disk among
   * the reasons; a connection that broke may have carried the commit all the same.
   */
  commit(key: string, expectedRevision: number, value: string | null): Promise<CommitResult>
  /**
   * Takes the lock of a key for `duration` ms (fractions are rounded up) unless another owner holds it.
   *
   * @returns whether `owner` holds the lock now. Taking it again renews it.
   */
  acquire(key: string, owner: string, duration: number): Promise<boolean>
  /** Gives a lock back. Does nothing when `owner` no longer holds it. */
  release(key: string, owner: string): Promise<void>
  /**
   * Calls `listener` when another session, tab or process may have committed, or changed the store in another way; never
   * again after the returned function was called. Optional.
   */
  subscribe?(key: string, listener: () => void): () => void
  /** Frees what the store holds open, once or many times; nothing is opened anew after it. Optional. */
  close?(): void | Promise<void>
  /** Keeps the handle of the sign-in for the next page load. Optional: for the store of a browser. */
  readonly handles?: StoredHandles
  /** Brings the code along that sessions share by a store; see {@link storeProtocol}. Optional. */
  readonly [storeProtocol]?: StoreProtocol
}
