import type { Clock } from '../clock.ts'
import type { Verdict } from './session.ts'
import { elapsed, type TokenRecord } from './token-record.ts'

/** Remembers which tokens the provider took and which it refused. */
export interface Refusals {
  isRefused(record: TokenRecord): boolean
  /** @returns how often the session has become suspect in a row, because brand-new tokens were refused; 0: it is not. */
  refuse(record: TokenRecord, verdict: Verdict): number
  accept(record: TokenRecord): void
  /** Notes that a token was at hand when somebody asked for one: then it has lived for a while. */
  lend(record: TokenRecord): void
}

const brandNew = 60_000

/** Starts without a memory. Generations before the latest need not be remembered: they are never lent again. */
export function createRefusals(clock: Clock): Refusals {
  let refused = 0
  let accepted = 0
  let atHand = 0
  let inARow = 0
  let lastVerdict: Verdict | undefined

  function isBrandNew(record: TokenRecord): boolean {
    if (record.generation === accepted || elapsed(record.issuedAt, clock) >= brandNew) return false
    // The successor of a refused token has to prove itself, whoever may have had it at hand meanwhile.
    return lastVerdict !== undefined || record.generation !== atHand
  }

  return {
    isRefused: ({ generation }) => generation === refused,
    refuse(record, verdict) {
      const isFresh = isBrandNew(record)
      refused = record.generation
      inARow = isFresh ? inARow + 1 : 0
      // A header that nobody saw once is a dead token; twice in a row it is a defect that no token mends.
      const missesTwice = isFresh && verdict === 'token-missing' && lastVerdict === 'token-missing'
      lastVerdict = verdict
      return Math.max(missesTwice ? 1 : 0, inARow - 1)
    },
    accept({ generation }) {
      accepted = generation
      inARow = 0
      lastVerdict = undefined
    },
    lend({ generation }) {
      atHand = generation
    },
  }
}
