import { type Change, obtained } from './holding.ts'
import { pairOf, type TokenRecord } from './token-record.ts'

// What happens to a holding when its entry is written.

/** An intent stands in the store. */
export function announced(revision: number): Change {
  return (holding) => ({ ...holding, revision, stored: true })
}

/** The intent is taken back. */
export function withdrawn(revision: number): Change {
  return (holding) => {
    const { record } = holding
    return { ...holding, revision, storedPair: record && pairOf(record.accessToken, record.refreshToken) }
  }
}

/** Tokens are about to be committed: from now on others may know them. */
export const committing: Change = (holding) => ({ ...holding, shared: true })

/** Tokens came, and the store took them. */
export function committed(record: TokenRecord, revision: number, signIn: string): Change {
  return (holding) => ({
    ...obtained(record)(holding),
    revision,
    stored: true,
    storedPair: record.pair,
    orphaned: false,
    signIn,
  })
}
