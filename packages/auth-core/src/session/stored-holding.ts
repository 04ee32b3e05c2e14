import { type Change, type Holding, obtained } from './holding.ts'
import type { StoredSession } from './stored-session.ts'
import type { TokenRecord } from './token-record.ts'

/** The store holds another sign-in than the one that is resumed, or none. */
export const signInEnded: Change = (holding) => ({ ...holding, signedOut: true })

/**
 * The store was read. A token of somebody else is taken over unless it is older than the one at hand.
 *
 * @param session - `null` is a deleted entry, `undefined` none at all.
 * @param owner - who looks.
 */
export function looked(revision: number, session: StoredSession | null | undefined, owner: string): Change {
  return (holding) => afterLook(holding, revision, session, owner)
}

function afterLook(
  holding: Holding,
  revision: number,
  session: StoredSession | null | undefined,
  owner: string,
): Holding {
  // A lower revision is an old deletion that came back with a backup: nobody signed out now.
  if (session === null && holding.stored && revision >= holding.revision)
    return { ...holding, signedOut: true }
  const { record: atHand } = holding
  const record = session?.record
  const signIn = session?.signIn
  const seen: Holding = {
    ...holding,
    revision,
    signIn,
    stored: !!session,
    storedPair: record?.pair,
    orphaned: session?.intent !== undefined && session.intent !== owner,
  }
  if (!record) return session === null && atHand ? { ...seen, signIn: holding.signIn } : seen
  // A store that was set back to a backup. Who announced a renewal in it spoke of an older refresh token.
  if (atHand && isOlder(record, atHand)) return { ...seen, signIn: holding.signIn, orphaned: false }
  // Told by the pair alone: clocks of different machines may disagree, and revisions also grow with mere intents.
  if (atHand && (record.pair === atHand.pair || record.pair === holding.storedPair)) return seen
  // The same access token may come with another refresh token; what was said of it holds on.
  if (record.accessToken === atHand?.accessToken)
    return { ...seen, shared: true, record: { ...record, generation: atHand.generation } }
  const generation = Math.max(record.generation, holding.generation + 1)
  return obtained({ ...record, generation })({ ...seen, shared: true })
}

/** By both, because another sign-in counts anew, and clocks of different machines disagree. */
function isOlder(stored: TokenRecord, atHand: TokenRecord): boolean {
  return stored.sequence < atHand.sequence && stored.issuedAt.wall < atHand.issuedAt.wall
}
