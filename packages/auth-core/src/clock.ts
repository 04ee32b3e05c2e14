/**
 * Tells the time and runs callbacks later. Everything in the SDK that depends on time takes one of these, so that
 * a test can move time by hand.
 */
export interface Clock {
  /** Wall time in ms since the Unix epoch. It may jump, as a user's clock does. */
  now(): number
  /** Time in ms that only ever moves forward, from an arbitrary origin. */
  monotonic(): number
  /**
   * Calls `callback` once, after `delay` ms.
   *
   * @returns a function that cancels the call; harmless when called late or twice.
   */
  schedule(callback: () => void, delay: number): () => void
}

/** The longest delay that a timer takes, in ms: one that is set for longer runs at once. */
export const longestDelay: number = 2 ** 31 - 1

/**
 * The clock of the machine. A pending callback keeps a Node process alive: somebody waits for it, such as an operation
 * behind a limit, and a script must not end before that operation has.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  schedule(callback, delay) {
    const timer = setTimeout(callback, Math.min(delay, longestDelay))
    return () => clearTimeout(timer)
  },
}
