// A page with everything on it, and what a common bucket holds.
const burst = 100
// What leaves besides while a burst is being answered, and what may be out in any case: whatever is out when a limit is met
// cannot be taken back.
const firstSteps = 4
// Behind a burst, as much is out as a third of what has passed: a limit that is met then refuses no larger a part.
const share = 3
// How long nobody has to come back until another one leaves, in ms: slow answers to a burst hold nobody up for long.
const patience = 250

/** Says how many requests may leave while no limit is known. */
export interface Headroom {
  /** How long the next request has to wait at a moment of the monotonic clock, in ms, if nobody comes back meanwhile. */
  delayAt(now: number): number
  /** Counts a request that leaves. */
  sent(): void
  /** Counts a request that the provider took. `isWanted`: others wait for their turn. */
  passed(isWanted: boolean): void
  /** Counts a request that came back without an answer. */
  left(isWanted: boolean): void
  /** Makes ready for another burst: nothing is out, and nobody waits. */
  rest(): void
}

/**
 * Creates the headroom of a gate that has met no limit. A hundred requests are out at once. When more are wanted, four
 * leave besides until a hundred were answered. When those four have passed as well, each makes room for two, until a
 * third of all that have passed are out at once. So many may be out from then on, whatever became of the others, and also
 * behind the next burst.
 */
export function createHeadroom(): Headroom {
  let room = burst
  let width = firstSteps
  let out = 0
  let proven = 0
  let blockedSince: number | undefined

  /** What left besides a burst makes no room for a larger one. */
  const makeRoom = (): void => {
    room = Math.min(room + 1, burst - out)
  }

  return {
    delayAt(now) {
      if (room > 0 || out < width) return 0
      blockedSince ??= now
      return Math.max(0, blockedSince + patience - now)
    },
    sent() {
      out += 1
      room = Math.max(0, room - 1)
      blockedSince = undefined
    },
    passed(isWanted) {
      out -= 1
      blockedSince = undefined
      if (isWanted) proven += 1
      // Where fewer were out, the others wait for something else, and nothing is proven of more.
      if (!isWanted || proven <= firstSteps || out + 1 < width) makeRoom()
      else if (proven >= burst + firstSteps && width < proven / share) width += 1
    },
    left(isWanted) {
      out -= 1
      if (!isWanted) makeRoom()
    },
    rest() {
      room = burst
      // The answers to a burst prove nothing about more than a burst.
      proven = Math.max(0, width * share - burst)
    },
  }
}
