import { ConfigurationError } from '../errors/errors.ts'
import type { Session } from '../session/session.ts'

/** What a session needs of its pool. */
export interface PoolFacts {
  /** The provider's name, for errors. */
  readonly provider: string
  /** Keeps what it holds, as long as somebody listens to it. */
  readonly heard: Set<object>
  readonly isClosed: () => boolean
}

/** Makes a session that many share: one of them can neither change whose it is nor close it for the others. */
export function pooledSession(session: Session, { provider, heard, isClosed }: PoolFacts): Session {
  function refusal(call: string): ConfigurationError {
    return new ConfigurationError(
      `\`${call}\` is not for a session of a pool: others use it as well. Ask the pool for the session of another user; a session that nobody uses goes by itself.`,
      { provider },
    )
  }

  const pooled: Session = {
    get key() {
      return session.key
    },
    endpoints: session.endpoints,
    get identity() {
      return session.identity
    },
    get state() {
      return session.state
    },
    subscribe(listener) {
      const hold = { pooled }
      heard.add(hold)
      const unsubscribe = session.subscribe(listener)
      return () => {
        unsubscribe()
        heard.delete(hold)
      }
    },
    token: session.token,
    peek: session.peek,
    reject: session.reject,
    accept: session.accept,
    resumeHandle: session.resumeHandle,
    signOut: session.signOut,
    async switchTo() {
      throw refusal('switchTo')
    },
    dispose() {
      if (!isClosed()) throw refusal('dispose')
      session.dispose()
    },
  }
  return pooled
}
