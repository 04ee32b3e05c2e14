/**
 * One token on loan: good for the requests of this moment, to be handed back with `identity.reject` when the provider
 * refuses it.
 *
 * @remarks The header value is private: neither JSON nor an inspection shows it, hidden properties included.
 */
export interface Lease {
  /** Counts the tokens of this session; a later token has a higher number. */
  readonly generation: number
  /** Counts the identities of this session; sign-out and switch raise it. */
  readonly epoch: number
  /** When the token expires, in ms since the Unix epoch by the local clock; `Infinity` when nobody says. */
  readonly expiresAt: number
  /** The value for the `authorization` header; `undefined` for an anonymous session. */
  readonly authorization: string | undefined
}

class PrivateLease implements Lease {
  readonly generation: number
  readonly epoch: number
  readonly expiresAt: number
  readonly #authorization: string | undefined

  constructor(facts: Omit<Lease, 'authorization'>, authorization: string | undefined) {
    this.generation = facts.generation
    this.epoch = facts.epoch
    this.expiresAt = facts.expiresAt
    this.#authorization = authorization
    Object.freeze(this)
  }

  get authorization(): string | undefined {
    return this.#authorization
  }
}

/** Makes a lease whose header value nobody sees who does not ask for it. */
export function createLease(facts: Omit<Lease, 'authorization'>, authorization: string | undefined): Lease {
  return new PrivateLease(facts, authorization)
}
