/**
 * One token on loan: good for the requests of this moment, to be handed back with `session.reject` when the provider
 * refuses it.
 *
 * @remarks The header value is not enumerable, so neither JSON nor an inspection shows it.
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

/** Makes a lease whose header value shows in neither JSON nor an inspection. */
export function createLease(facts: Omit<Lease, 'authorization'>, authorization: string | undefined): Lease {
  const lease = { ...facts, authorization }
  return Object.freeze(Object.defineProperty(lease, 'authorization', { enumerable: false }))
}
