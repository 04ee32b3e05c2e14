import type { Clock } from '../clock.ts'
import { wait } from '../wait.ts'

/** How long in ms, from asking, a tab waits for the one that claimed a revision before it takes it for frozen. */
export const claimPatience = 900

/**
 * A claim that was not used within this many ms is void. It is far less than {@link claimPatience}, so that what a
 * claimant still wrote has reached every tab before anybody goes past it.
 */
const claimValidity = claimPatience / 2

/** A claim outlives its write by this many ms: far longer than a write takes to reach every tab. */
const claimHold = 10_000

/** What claims need of `navigator.locks`. */
export interface ClaimLocks {
  request(
    name: string,
    options: { ifAvailable: true },
    callback: (lock: object | null) => Promise<void>,
  ): Promise<unknown>
}

/**
 * Runs `action` if no other tab claims `name` at this moment, and keeps the claim for a while.
 *
 * @param action - runs at once and to its end, without a pause in which the tab could be frozen.
 * @returns what `action` returned; `undefined` when the claim is somebody else's, or came so late that it is void.
 */
export function claim<Result>(
  locks: ClaimLocks,
  clock: Clock,
  name: string,
  action: () => Result,
): Promise<Result | undefined> {
  const askedAt = clock.monotonic()
  return new Promise((resolve, reject) => {
    const stopWaiting = clock.schedule(() => resolve(undefined), claimPatience)

    const granted = async (lock: object | null): Promise<void> => {
      stopWaiting()
      if (!lock || clock.monotonic() - askedAt > claimValidity) return resolve(undefined)
      resolve(action())
      await wait(clock, claimHold)
    }

    locks.request(name, { ifAvailable: true }, granted).catch((error) => {
      stopWaiting()
      reject(error)
    })
  })
}
