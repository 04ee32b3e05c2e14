import type { Clock } from '../clock.ts'

const share = 0.1
const floor = 10
const ceiling = 100
const refillInterval = 10_000

/** Says how many retries the traffic can bear. */
export interface RetryBudget {
  /** Counts one operation that was sent for the first time. */
  earn(): void
  /** Takes one retry out of the budget. @returns whether there was one. */
  spend(): boolean
}

/**
 * Creates a budget that keeps retries within a tenth of the traffic. A floor of ten, which fills up by one each ten
 * seconds, lets a quiet app retry too.
 */
export function createRetryBudget(clock: Clock): RetryBudget {
  let balance = floor
  let filledAt = clock.monotonic()

  function refill(): void {
    const now = clock.monotonic()
    const gained = (now - filledAt) / refillInterval
    if (balance < floor) balance = Math.min(floor, balance + gained)
    filledAt = now
  }

  return {
    earn() {
      balance = Math.min(ceiling, balance + share)
    },
    spend() {
      refill()
      if (balance < 1) return false
      balance -= 1
      return true
    },
  }
}
