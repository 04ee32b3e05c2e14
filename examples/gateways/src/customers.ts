/** A customer as the utility's own sign-in knows them. */
export interface Customer {
  readonly id: string
  /** The URN of the customer's billing account. */
  readonly account: string
}

/** The customers who are signed in, by what their session cookie holds; stands for your own look-up. */
export type SignedIn = ReadonlyMap<string, Customer>

/** Says whose cookie it is. A real one also checks the signature and the expiry, and that the session was not ended. */
export function customerOf(signedIn: SignedIn, cookie: string | null): Customer | null {
  const session = /(?:^|; )session=([\w-]+)/.exec(cookie ?? '')?.[1]
  return signedIn.get(session ?? '') ?? null
}
