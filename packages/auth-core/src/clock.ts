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
   * @param keepsAlive - whether somebody waits for it, so that a process may not end before. Left out: nobody does.
   * @returns a function that cancels the call; harmless when called late or twice.
   */
  schedule(callback: () => void, delay: number, keepsAlive?: boolean): () => void
}

/** The clock of the machine. A pending callback keeps a Node process alive only when it says so. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  schedule(callback, delay, keepsAlive = false) {
    const timer: unknown = setTimeout(callback, delay)
    const isNode = typeof timer === 'object' && timer !== null && 'unref' in timer
    if (isNode && !keepsAlive && typeof timer.unref === 'function') timer.unref()
    return () => clearTimeout(timer as ReturnType<typeof setTimeout>)
  },
}
