import { assertCount } from '../assert-count.ts'
import { ConfigurationError, SessionClosedError } from '../errors/errors.ts'
import type { Grant } from '../grants/grant.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { Session, SessionState } from '../session/session.ts'
import { sha256 } from '../session/sha256.ts'
import { weaklyHeardStore } from '../stores/weakly-heard-store.ts'
import type { ProviderSessionOptions } from './client-options.ts'
import { createProviderSession } from './create-provider-session.ts'
import { pooledSession } from './pooled-session.ts'

/** The options that every provider's pool of sessions takes: those of its sessions, and how many it keeps. */
export interface ProviderSessionPoolOptions extends Omit<ProviderSessionOptions, 'auth'> {
  /**
   * How many sessions are kept although nobody holds them. Those whose credential was refused are let go first, then the
   * one that was asked for longest ago.
   * @defaultValue `1_000`
   */
  readonly maximum?: number | undefined
}

/** The sessions of many users in one process: one for each, however often it is asked for. */
export interface SessionPool {
  /**
   * Finds the session of the one whom a grant signs in, or makes it. All who ask for the same one share its token, its
   * renewal and its gates; two credentials that the provider would tell apart never share anything.
   *
   * @param auth - the credential of one user. One that cannot tell whose tokens it brings, such as `accessToken` without
   * `principal`, has a session for each grant object: keep the object.
   * @returns a session of this user alone: `switchTo` and `dispose` are refused. After a `signOut`, which ends it for
   * all who share it, the next call makes another one.
   * @throws SessionClosedError when the pool was disposed of, ConfigurationError when `auth` is no credential, and what the
   * creation of a session throws.
   */
  sessionOf(auth: Grant): Session
  /** Disposes of all sessions, those in use too. */
  dispose(): void
}

/**
 * Makes the sessions of many users of a provider, one for each. The provider packages wrap it.
 *
 * @remarks A session that the pool lets go is not closed: whoever holds it goes on with it, and gets the same one when
 * asking again. It goes with its last user, and what its store keeps stays for the next one.
 *
 * In workerd this takes the compatibility flag `enable_weak_ref`, or a compatibility date from May 2025 on.
 * @throws ConfigurationError when `maximum` is not a whole number from 1 on, another option is wrong, or the runtime has
 * no `WeakRef`.
 *
 * @example
 * ```ts
 * const pool = createProviderSessionPool(kraken, { url }, { store })
 * const client = createProviderClient(kraken, { url }, { session: pool.sessionOf(apiKey(key)) })
 * ```
 */
export function createProviderSessionPool(
  provider: Provider,
  endpoint: Endpoint,
  options: ProviderSessionPoolOptions = {},
): SessionPool {
  const { maximum = 1_000, store, ...rest } = options
  assertCount('maximum', maximum, provider.name)
  assertWeakReferences(provider)
  const own = { ...rest, ...(store && { store: weaklyHeardStore(store) }) }
  // What is wrong with the options shows now, not at the first user.
  createProviderSession(provider, endpoint, own)
  const known = new Map<unknown, WeakRef<Session>>()
  /** In the order in which they were asked for. */
  const kept = new Map<unknown, Session>()
  const facts = { provider: provider.name, heard: new Set<object>(), isClosed: () => isClosed }
  let isClosed = false
  const gone = new FinalizationRegistry<unknown>((key) => {
    if (known.get(key)?.deref() === undefined) known.delete(key)
  })

  function create(key: unknown, auth: Grant): Session {
    const session = pooledSession(createProviderSession(provider, endpoint, { ...own, auth }), facts)
    known.set(key, new WeakRef(session))
    gone.register(session, key)
    return session
  }

  return {
    sessionOf(auth) {
      if (isClosed)
        throw new SessionClosedError('The pool of sessions was disposed of. Create another one.', {
          provider: provider.name,
        })
      assertGrant(auth, provider)
      const key = keyOf(auth)
      const present = known.get(key)?.deref()
      const session = present && !hasEnded(present) ? present : create(key, auth)
      kept.delete(key)
      kept.set(key, session)
      if (kept.size > maximum) kept.delete(leastUseful(kept))
      return session
    },
    dispose() {
      isClosed = true
      for (const session of known.values()) session.deref()?.dispose()
      known.clear()
      kept.clear()
    },
  }
}

/** Tells credentials apart as sessions do, and holds none. */
function keyOf(auth: Grant): unknown {
  const { kind, principal } = auth
  return principal === null ? auth : sha256(JSON.stringify([kind, principal]))
}

function hasEnded({ state: { status } }: Session): boolean {
  return status === 'signed-out' || status === 'closed'
}

/** The one that was asked for longest ago: of those that never had a token, where there are any. */
function leastUseful(kept: ReadonlyMap<unknown, Session>): unknown {
  for (const [key, { state }] of kept) if (hasNeverWorked(state)) return key
  const [oldest] = kept.keys()
  return oldest
}

function hasNeverWorked({ status, generation }: SessionState): boolean {
  return generation === 0 && (status === 'rejected' || status === 'failed')
}

function assertGrant(auth: unknown, { name: provider }: Provider): void {
  if (typeof auth === 'object' && auth !== null && 'kind' in auth && 'principal' in auth) return
  throw new ConfigurationError('`sessionOf` takes the credential of one user, such as `accessToken(…)`.', {
    provider,
  })
}

function assertWeakReferences({ name: provider }: Provider): void {
  if (typeof WeakRef !== 'function')
    throw new ConfigurationError(
      'A pool of sessions needs `WeakRef`. In workerd, set the compatibility flag `enable_weak_ref`.',
      { provider },
    )
}
