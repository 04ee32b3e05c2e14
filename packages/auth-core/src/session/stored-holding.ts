import { type Holding, type HoldingEvent, step, withNewToken } from './holding.ts'
import type { StoredSession } from './stored-session.ts'
import { pairOf, type TokenRecord } from './token-record.ts'

/** What happens to a holding by the store that it is shared by. */
export type StoredEvent =
  /** The store was read; `null` is a deleted entry, `undefined` none at all. */
  | {
      readonly type: 'looked'
      readonly revision: number
      readonly session: StoredSession | null | undefined
      readonly owner: string
    }
  /** The store holds another sign-in than the one that is resumed, or none. */
  | { readonly type: 'sign-in-ended' }
  /** An intent stands in the store. */
  | { readonly type: 'announced'; readonly revision: number }
  /** The intent is taken back. */
  | { readonly type: 'withdrawn'; readonly revision: number }
  /** Tokens are about to be committed: from now on others may know them. */
  | { readonly type: 'committing' }
  /** Tokens came, and the store took them. */
  | {
      readonly type: 'committed'
      readonly record: TokenRecord
      readonly revision: number
      readonly signIn: string
    }

/** Says what a holding becomes, by the store or otherwise: {@link step} with all events. */
export function stepStored(holding: Holding, event: HoldingEvent | StoredEvent): Holding {
  const { record } = holding
  switch (event.type) {
    case 'looked':
      return looked(holding, event)
    case 'sign-in-ended':
      return { ...holding, signedOut: true }
    case 'announced':
      return { ...holding, revision: event.revision, stored: true }
    case 'withdrawn':
      return {
        ...holding,
        revision: event.revision,
        storedPair: record && pairOf(record.accessToken, record.refreshToken),
      }
    case 'committing':
      return { ...holding, shared: true }
    case 'committed':
      return {
        ...withNewToken(holding, event.record),
        revision: event.revision,
        stored: true,
        storedPair: event.record.pair,
        orphaned: false,
        signIn: event.signIn,
      }
    default:
      return step(holding, event)
  }
}

/** Takes in what stands in the store. A token of somebody else is taken over unless it is older than the one at hand. */
function looked(
  holding: Holding,
  { revision, session, owner }: Extract<StoredEvent, { type: 'looked' }>,
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
  return withNewToken({ ...seen, shared: true }, { ...record, generation })
}

/** By both, because another sign-in counts anew, and clocks of different machines disagree. */
function isOlder(stored: TokenRecord, atHand: TokenRecord): boolean {
  return stored.sequence < atHand.sequence && stored.issuedAt.wall < atHand.issuedAt.wall
}
