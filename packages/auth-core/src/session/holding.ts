import type { RenewalFailure } from './renewal-failure.ts'
import type { Verdict } from './session.ts'
import { type TokenRecord, withoutRefreshToken } from './token-record.ts'

/** What a session remembers of one identity. Never changed, only replaced, by {@link step}. */
export interface Holding {
  readonly record: TokenRecord | undefined
  /** The highest generation so far, of earlier identities too. */
  readonly generation: number
  /** Why no token is asked for at the moment. */
  readonly failure: RenewalFailure | undefined
  /** The generation that was at hand when somebody asked last. */
  readonly lent: number
  /** What each host said of tokens; `''` is what counts for all of them. */
  readonly trials: Readonly<Record<string, Trial>>
  /** The sign-in that the store names; see {@link StoredSession.signIn}. */
  readonly signIn: string | undefined
  /** The revision of the store that was seen last. */
  readonly revision: number
  /** Whether a value of this identity was seen in the store last, or put there. */
  readonly stored: boolean
  /** The pair that was seen in the store last, or put there; not that of the record when a commit failed. */
  readonly storedPair: string | undefined
  /** Whether anybody else may know the refresh token of the record. A commit that failed may have arrived all the same. */
  readonly shared: boolean
  /** Whether somebody else was about to present a credential when the store was last seen. */
  readonly orphaned: boolean
  /** Whether the store showed that somebody signed this identity out. */
  readonly signedOut: boolean
}

/** What one host said of tokens. Generations before the latest need not be remembered: they are never lent again. */
export interface Trial {
  readonly refused: number
  readonly accepted: number
  /** How many brand-new tokens it refused in a row. */
  readonly inARow: number
  readonly lastVerdict: Verdict | undefined
  /** How often in a row it has made the session suspect; 0: it does not. */
  readonly suspicion: number
  readonly failure: RenewalFailure | undefined
}

/** What happens to a holding. What concerns the store is in `stored-holding.ts` and `written-holding.ts`, which come with one. */
export type Change = (holding: Holding) => Holding

const untried: Trial = {
  refused: 0,
  accepted: 0,
  inARow: 0,
  lastVerdict: undefined,
  suspicion: 0,
  failure: undefined,
}

/** Starts with nothing but the generations of earlier identities. */
export function emptyHolding(generation: number): Holding {
  return {
    record: undefined,
    generation,
    failure: undefined,
    lent: 0,
    trials: {},
    signIn: undefined,
    revision: 0,
    stored: false,
    storedPair: undefined,
    shared: false,
    orphaned: false,
    signedOut: false,
  }
}

/** The refresh token is under way and works once, or was refused. */
export const refreshTokenSpent: Change = (holding) => ({
  ...holding,
  record: holding.record && withoutRefreshToken(holding.record),
})

/** The provider certainly has not seen the refresh token of this record. */
export function refreshTokenUnspent(record: TokenRecord): Change {
  return (holding) => ({ ...holding, record })
}

/** A token came: what failed before says nothing of it. */
export function obtained(record: TokenRecord): Change {
  return (holding) => ({
    ...holding,
    record,
    generation: record.generation,
    failure: undefined,
    trials: Object.fromEntries(
      Object.entries(holding.trials).map(([host, trial]) => [host, { ...trial, failure: undefined }]),
    ),
  })
}

/** No token came. */
export function failed(failure: RenewalFailure): Change {
  return (holding) => ({ ...holding, failure })
}

/** Somebody asked, and the token was at hand. */
export const lent: Change = (holding) => ({ ...holding, lent: holding.record?.generation ?? 0 })

/** A host refuses every new token. */
export function suspected(host: string, failure: RenewalFailure): Change {
  return (holding) => withTrial(holding, host, { failure })
}

/** A host took the token at hand. */
export function accepted(host: string): Change {
  return (holding) =>
    withTrial(holding, host, {
      accepted: holding.record?.generation ?? 0,
      inARow: 0,
      lastVerdict: undefined,
      suspicion: 0,
    })
}

/**
 * A host refused the token at hand.
 *
 * @param young - it has not lived for a minute.
 */
export function refused(host: string, verdict: Verdict, young: boolean): Change {
  return (holding) => {
    const generation = holding.record?.generation ?? 0
    const { accepted, inARow, lastVerdict } = trialOf(holding, host)
    // The successor of a refused token has to prove itself, whoever may have had it at hand meanwhile.
    const isNew =
      young && generation !== accepted && (lastVerdict !== undefined || generation !== holding.lent)
    const count = isNew ? inARow + 1 : 0
    // A header that nobody saw once is a dead token; twice in a row it is a defect that no token mends.
    const missesTwice = isNew && verdict === 'token-missing' && lastVerdict === 'token-missing'
    return withTrial(holding, host, {
      refused: generation,
      inARow: count,
      lastVerdict: verdict,
      suspicion: Math.max(missesTwice ? 1 : 0, count - 1),
    })
  }
}

/** What a host said so far. */
export function trialOf({ trials }: Holding, host: string): Trial {
  return trials[host] ?? untried
}

/** The trials that count for a host; without one, those of all. */
export function trialsFor({ trials }: Holding, host: string | undefined): readonly Trial[] {
  const counting = host === undefined ? Object.values(trials) : [trials[host], trials['']]
  return counting.filter((trial) => trial !== undefined)
}

/** Tells whether the token at hand was refused there. */
export function isRefused(holding: Holding, host: string | undefined): boolean {
  const { record } = holding
  return record !== undefined && trialsFor(holding, host).some(({ refused }) => refused === record.generation)
}

function withTrial(holding: Holding, host: string, change: Partial<Trial>): Holding {
  return { ...holding, trials: { ...holding.trials, [host]: { ...trialOf(holding, host), ...change } } }
}
