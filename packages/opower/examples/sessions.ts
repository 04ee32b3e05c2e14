/** A customer as your own sign-in knows them. */
export interface Customer {
  readonly id: string
  /** The URN of the customer's billing account. */
  readonly account: string
}

/** Stands for your own look-up: checks the session's signature and expiry, and that it was not ended. */
export async function accountOfSession(cookie: string | null): Promise<Customer | null> {
  const session = /(?:^|; )session=([\w-]+)/.exec(cookie ?? '')?.[1]
  return (session && sessions.get(session)) || null
}

const sessions: ReadonlyMap<string, Customer> = new Map()
