import { createHash } from 'node:crypto'
import type { Session, SessionStore } from '@energy/auth-core'
import { createKrakenSession, createKrakenSessionPool, emailPassword, resumeSignIn } from '@energy/kraken'
import { readSigned, sign } from './signed-text.ts'

/** What {@link createCustomers} takes. */
export interface CustomersOptions {
  /** The address of a proxy or of the sandbox. @defaultValue the platform itself */
  readonly url?: string | undefined
  /** Where sign-ins are kept: shared by all processes that serve the app. */
  readonly store: SessionStore
  /** Signs the cookies: at least 32 random bytes. */
  readonly cookieKey: string
}

/** A customer who is signed in. */
export interface Customer {
  /** Tells customers apart, and is no secret. */
  readonly id: string
  readonly session: Session
}

/** The customers of the app. */
export interface Customers {
  /** Signs a customer in. @returns what the cookie holds: a signed handle, and no token. @throws EnergyError */
  signIn(email: string, password: string): Promise<string>
  /** Finds whose cookie it is; `null` for nobody's. */
  find(cookie: string | undefined): Customer | null
}

/** Keeps a session for each customer over one store and one pool. A process has one of these. */
export function createCustomers({ url, store, cookieKey }: CustomersOptions): Customers {
  const shared = { instance: 'de', url, store } as const
  const pool = createKrakenSessionPool(shared)
  return {
    async signIn(email, password) {
      const session = createKrakenSession({ ...shared, auth: emailPassword({ email, password }) })
      try {
        return sign(await session.resumeHandle(), cookieKey)
      } finally {
        // Nothing keeps the password.
        session.dispose()
      }
    },
    find(cookie) {
      const handle = cookie ? readSigned(cookie, cookieKey) : null
      if (handle === null) return null
      const id = createHash('sha256').update(handle).digest('base64url')
      return { id, session: pool.sessionOf(resumeSignIn(handle)) }
    },
  }
}
