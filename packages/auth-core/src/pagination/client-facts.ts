import type { Client, Operation } from '@urql/core'
import type { PaginationRules } from '../provider.ts'
import type { Identity, Session } from '../session/session.ts'
import { clientSlot } from './client-slot.ts'
import type { ListEvent } from './list-event.ts'

/** What pagination has to know of the client that it reads through. */
export interface ClientFacts {
  /** How large a page may be. Left out: as large as the app asks. */
  readonly rules?: PaginationRules | undefined
  /** Whose lists are read: pages of two identities are never mixed, and a resume token is good for one of them. */
  readonly session?:
    | (Pick<Session, 'key' | 'state'> & {
        readonly identity: Pick<Identity, 'signal' | 'isResuming'>
      } & Partial<Pick<Session, 'subscribe'>>)
    | undefined
  /** Receives what happens to lists. What it throws is ignored. */
  readonly on?: ((event: ListEvent) => void) | undefined
}

/**
 * Decides what becomes of an operation that asks for a page on display once more.
 *
 * @returns the operation to forward; `undefined` when the list is read anew instead.
 */
export type PageGuard = (operation: Operation) => Operation | undefined

interface Attachment extends ClientFacts {
  /** The outermost pagination exchange of the client: it alone works, others let everything through. */
  exchange?: object | undefined
  /** The pages on display, by the key of their operation. */
  readonly pages: Map<number, PageGuard>
  /** The lists whose fixed page size the developer was told of. */
  warned?: Set<string> | undefined
}

const key = Symbol.for('@energy/pagination')

/** Reads what pagination keeps with a client. */
export function attachment(client: Client): Attachment {
  return clientSlot(client, key, isAttachment, () => ({ pages: new Map() }))
}

/** Tells a client's provider and session to everything that paginates through it. */
export function attachClientFacts(client: Client, { rules, session, on }: ClientFacts): void {
  Object.assign(attachment(client), rules && { rules }, session && { session }, on && { on })
}

function isAttachment(value: unknown): value is Attachment {
  return typeof value === 'object' && value !== null && 'pages' in value
}
