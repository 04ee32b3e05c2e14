// A page with everything on it, and what a common bucket holds.
const burst = 100
// What leaves besides while a burst is being answered, and what may be out in any case: whatever is out when a limit is met
// cannot be taken back.
const firstSteps = 5
// How long nobody has to come back until another one leaves, in ms: slow answers to a burst hold nobody up for long.
const patience = 250

/** Says how many requests may leave while no limit is known. */
export interface Headroom {
  /**
   * How long the next request has to wait at a moment of the monotonic clock, in ms, if nobody comes back meanwhile.
   *
   * @param out - how many are out.
   */
  delayAt(now: number, out: number): number
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
 * Creates the headroom of a gate that has met no limit. A hundred requests are out at once. When more are wanted, five
 * leave besides until a hundred were answered; then each that passes makes room for itself and for a part of another
 * one, which grows with all that have passed until it is a whole one. Five may be out whatever became of the others.
 */
export function createHeadroom(): Headroom {
  let room = burst
  let proven = 0
  let blockedSince: number | undefined

  return {
    delayAt(now, out) {
      if (room >= 1 || out < firstSteps) return 0
      blockedSince ??= now
      return Math.max(0, blockedSince + patience - now)
    },
    sent() {
      room = Math.max(0, room - 1)
      blockedSince = undefined
    },
    passed(isWanted) {
      blockedSince = undefined
      if (isWanted) proven += 1
      if (!isWanted || proven <= firstSteps) room += 1
      else if (proven > burst) room += 1 + Math.min(1, (proven - burst) / burst)
    },
    left(isWanted) {
      if (!isWanted || proven > burst) room += 1
    },
    rest() {
      if (room > burst) return
      room = burst
      proven = 0
    },
  }
}
