import { driverCode } from '../errors/driver-code.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { StoreError } from '../errors/errors.ts'
import type { SessionStore } from './session-store.ts'

/**
 * Makes every failure of a store a {@link StoreError}, whatever the platform throws: a session reports that one type.
 *
 * @param codeOf - finds the driver's code in what was thrown, where the driver puts it in a place of its own.
 */
export function withTypedFailures(
  medium: string,
  store: SessionStore,
  codeOf: (error: unknown) => string | undefined = driverCode,
): SessionStore {
  const typed = (action: string, cause: unknown): EnergyError => {
    if (EnergyError.isInstance(cause)) return cause
    const code = codeOf(cause)
    const origin = code === undefined ? medium : `${medium}, ${code}`
    return new StoreError(`The session store failed to ${action} (${origin}).`, { cause, driverCode: code })
  }
  const guard = async <Result>(action: string, run: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await run()
    } catch (cause) {
      throw typed(action, cause)
    }
  }
  const { subscribe, close } = store
  return {
    ...store,
    read: (key) => guard('read', () => store.read(key)),
    commit: (key, expectedRevision, value) =>
      guard('commit', () => store.commit(key, expectedRevision, value)),
    acquire: (key, owner, duration) => guard('acquire', () => store.acquire(key, owner, duration)),
    release: (key, owner) => guard('release', () => store.release(key, owner)),
    ...(subscribe ? { subscribe: subscribe.bind(store) } : {}),
    ...(close ? { close: () => guard('close', close.bind(store)) } : {}),
  }
}
