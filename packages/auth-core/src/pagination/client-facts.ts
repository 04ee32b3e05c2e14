import type { Client } from '@urql/core'
import type { PaginationRules } from '../provider.ts'
import type { Session } from '../session/session.ts'

/** What pagination has to know of the client that it reads through. */
export interface ClientFacts {
  /** How large a page may be. Left out: as large as the app asks. */
  readonly rules?: PaginationRules | undefined
  /** Whose lists are read: pages of two identities are never mixed, and a resume token is good for one of them. */
  readonly session?: Pick<Session, 'key' | 'state'> | undefined
}

const key = Symbol.for('@energy/client-facts')

/** Tells a client's provider and session to everything that paginates through it. */
export function attachClientFacts(client: Client, facts: ClientFacts): void {
  Object.defineProperty(client, key, { value: facts, configurable: true })
}

/** Reads what {@link attachClientFacts} has left; nothing when the client was made without the provider's exchange. */
export function clientFacts(client: Client): ClientFacts {
  const facts: unknown = Reflect.get(client, key)
  return isClientFacts(facts) ? facts : {}
}

function isClientFacts(value: unknown): value is ClientFacts {
  return typeof value === 'object' && value !== null
}
