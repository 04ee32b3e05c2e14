import { EnergyError } from '../errors/energy-error.ts'
import { StoreError } from '../errors/errors.ts'
import { share } from '../session/share.ts'
import { storeProtocol } from '../session/sharing.ts'
import type { SessionStore } from './session-store.ts'

type StoreAction = 'read' | 'commit' | 'acquire' | 'release'

/** Makes every failure of a store a {@link StoreError}, whatever the platform throws: a session reports that one type. */
export function withTypedFailures(medium: string, store: SessionStore): SessionStore {
  const guard = async <Result>(action: StoreAction, run: () => Promise<Result>): Promise<Result> => {
    try {
      return await run()
    } catch (cause) {
      if (EnergyError.isInstance(cause)) throw cause
      throw new StoreError(`The session store failed to ${action} (${medium}).`, { cause })
    }
  }
  return {
    ...store,
    [storeProtocol]: share,
    read: (key) => guard('read', () => store.read(key)),
    commit: (key, expectedRevision, value) =>
      guard('commit', () => store.commit(key, expectedRevision, value)),
    acquire: (key, owner, duration) => guard('acquire', () => store.acquire(key, owner, duration)),
    release: (key, owner) => guard('release', () => store.release(key, owner)),
  }
}
