import type { Clock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { StoreError } from '../errors/errors.ts'
import type { CommitResult, SessionStore, StoreEntry } from '../stores/session-store.ts'
import type { StoreAction } from './session.ts'

/** A store, made harmless: nothing here throws or hangs. */
export interface GuardedStore {
  /** Whether every call so far was answered. After the first failure the store is left alone. */
  readonly working: boolean
  /** @returns `undefined` when the store failed. */
  read(key: string): Promise<{ readonly entry: StoreEntry | undefined } | undefined>
  /** @returns `undefined` when the store failed. */
  commit(key: string, expectedRevision: number, value: string | null): Promise<CommitResult | undefined>
  /** @returns `true` when the store failed as well: there is nothing to wait for. */
  acquire(key: string, duration: number): Promise<boolean>
  release(key: string): Promise<void>
}

/** What a guarded store is made of. */
export interface GuardedStoreParts {
  readonly store: SessionStore
  readonly owner: string
  readonly clock: Clock
  /** How long one call may take, in ms. */
  readonly patience: number
  readonly onFailure: (action: StoreAction, error: EnergyError) => void
}

/** Makes a store safe to use during one renewal. */
export function guardStore({ store, owner, clock, patience, onFailure }: GuardedStoreParts): GuardedStore {
  let working = true

  const attempt = async <Result>(
    action: StoreAction,
    call: () => Promise<Result>,
  ): Promise<Result | undefined> => {
    if (!working && action !== 'release') return undefined
    try {
      return await within(call, patience, clock)
    } catch (cause) {
      working = false
      onFailure(action, storeFailure(`The store failed to ${action}; the session goes on from memory`, cause))
      return undefined
    }
  }

  return {
    get working() {
      return working
    },
    read: (key) => attempt('read', async () => ({ entry: await store.read(key) })),
    commit: (key, expectedRevision, value) =>
      attempt('commit', () => store.commit(key, expectedRevision, value)),
    acquire: async (key, duration) =>
      (await attempt('acquire', () => store.acquire(key, owner, duration))) ?? true,
    async release(key) {
      await attempt('release', () => store.release(key, owner))
    },
  }
}

/** The error of a store, with the code by which the driver names its cause. */
export function storeFailure(what: string, cause: unknown): StoreError {
  const { driverCode } = new StoreError(what, { cause })
  return new StoreError(`${what}${driverCode === undefined ? '' : ` (${driverCode})`}.`, { cause })
}

/** Ends what takes longer than `patience` ms in a `StoreError`. */
export function within<Result>(call: () => Promise<Result>, patience: number, clock: Clock): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(() => reject(new StoreError('The store did not answer.')), patience)
    // Inside the promise, so that a call that throws at once is caught as well.
    const answer = new Promise<Result>((answered) => answered(call()))
    answer.then(resolve, reject).finally(cancel)
  })
}
