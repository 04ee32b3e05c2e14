import type { Clock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import type { Grant } from '../grants/grant.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { Memory } from './memory.ts'
import type { Renewal, RenewalOutcome } from './renewal.ts'
import type { StoreAction } from './session.ts'

/** How one identity shares its tokens by a store. */
export interface Sharing {
  /** Adopts what somebody else has stored meanwhile, or presents a credential and commits what it brings. */
  renew(renewal: Renewal): Promise<RenewalOutcome>
  /** Looks at the store when somebody may have changed it, unless a renewal is about to look anyway. */
  lookAgain(): void
  /** Deletes what is stored of this identity. */
  forget(): Promise<void>
  /** See {@link Session.resumeHandle}. */
  resumeHandle(): Promise<string>
  /** Stops listening to the store. */
  close(): void
}

/** What an identity gives to the protocol of its store. */
export interface SharingParts {
  readonly store: SessionStore
  readonly grant: Grant
  /** The provider's name, for errors. */
  readonly provider: string | undefined
  /** Where the entry lies; for a resumed sign-in, until the store has said where it lies. */
  readonly key: string
  /** Names one of several things that are stored for this provider and endpoint. */
  readonly nameOf: (...parts: readonly string[]) => string
  readonly memory: Memory
  readonly owner: string
  readonly clock: Clock
  readonly random: () => number
  /** The deadline of a renewal, in ms. */
  readonly timeout: number
  /** Whether the identity is neither renewing nor ended. */
  readonly isIdle: () => boolean
  readonly onKey: (key: string) => void
  readonly onFailure: (action: StoreAction, error: EnergyError) => void
  readonly onNewToken: () => void
  /** Called when somebody else signed this identity out. */
  readonly onSignedOut: () => void
}

/** The protocol between sessions and a store. */
export type StoreProtocol = (parts: SharingParts) => Sharing

/**
 * The member by which a store brings {@link StoreProtocol} along, so that its code is there only where a store is. It
 * outlives `{ ...store }`; for a store without it, the session loads the protocol by itself.
 */
export const storeProtocol: unique symbol = Symbol.for('@energy/auth-core/store-protocol') as never

/** Opens the protocol of a store: its own, or the one that is loaded for it. */
export function openSharing(parts: SharingParts): Sharing {
  const protocol = parts.store[storeProtocol]
  if (protocol) return protocol(parts)
  let sharing: Sharing | undefined
  let isClosed = false

  // Code that did not arrive is asked for anew by whoever needs it next.
  async function load(): Promise<Sharing> {
    const { share } = await import('../late.ts')
    sharing ??= share(parts)
    if (isClosed) sharing.close()
    return sharing
  }

  load().catch(() => {})
  return {
    renew: async (renewal) => (await load()).renew(renewal),
    lookAgain: () => sharing?.lookAgain(),
    forget: async () => (await load()).forget(),
    resumeHandle: async () => (await load()).resumeHandle(),
    close() {
      isClosed = true
      sharing?.close()
    },
  }
}
