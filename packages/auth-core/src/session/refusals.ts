import type { Clock } from '../clock.ts'
import type { Verdict } from './session.ts'
import { elapsed, type TokenRecord } from './token-record.ts'

/** Remembers which tokens the provider took and which it refused. */
export interface Refusals {
  isRefused(record: TokenRecord): boolean
  /** @returns how often the session has become suspect in a row, because brand-new tokens were refused; 0: it is not. */
  refuse(record: TokenRecord, verdict: Verdict): number
  accept(record: TokenRecord): void
}

const brandNew = 60_000

/** Starts without a memory. Generations before the latest need not be remembered: they are never lent again. */
export function createRefusals(clock: Clock): Refusals {
  let refused = 0
  let accepted = 0
  let inARow = 0
  let lastVerdict: Verdict | undefined

  return {
    isRefused: ({ generation }) => generation === refused,
    refuse(record, verdict) {
      refused = record.generation
      const isFresh = record.generation !== accepted && elapsed(record.issuedAt, clock) < brandNew
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
  }
}
