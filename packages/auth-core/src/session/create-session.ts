import { systemClock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import {
  ConfigurationError,
  ReauthenticationRequiredError,
  SessionChangedError,
  SessionClosedError,
} from '../errors/errors.ts'
import { assertRunsHere } from '../grants/assert-runs-here.ts'
import type { Grant } from '../grants/grant.ts'
import { anonymousIdentity, endedIdentity } from './absent-identity.ts'
import { createIdentity, type OwnIdentity } from './identity.ts'
import { randomIdentifier } from './random-identifier.ts'
import type { RenewalFailure } from './renewal-failure.ts'
import type { Session, SessionEvent, SessionOptions, SessionState } from './session.ts'
import { sessionKey } from './session-key.ts'

/**
 * Creates a session: the token of one identity, cached, renewed once for all who wait, and fenced against refusals
 * that come late, changes of identity and other processes.
 *
 * @remarks On a server, make one session per user, that is, per request; only a credential of the server's own may
 * be shared. A session that is brought the token of a second user refuses it.
 * @throws ConfigurationError when an option is wrong.
 * @throws ServerOnlyCredentialError when the grant belongs on a server and this is none.
 *
 * @example
 * ```ts
 * const session = createSession({ grant: accessToken(() => auth0Client.getTokenSilently()) })
 * const { authorization } = await session.token()
 * ```
 */
export function createSession(options: SessionOptions): Session {
  const {
    provider,
    endpoint,
    store,
    clock = systemClock,
    random = Math.random,
    timeout = 30_000,
    on,
  } = options
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  const owner = randomIdentifier(random)
  const listeners = new Set<(state: SessionState) => void>()
  const failures = new WeakMap<Grant, RenewalFailure>()
  const gates = { provider: provider?.name, clock, random }
  let epoch = 0
  let closed = false

  if (!(timeout > 0 && Number.isFinite(timeout)))
    throw new ConfigurationError('The option `timeout` is the deadline of a renewal in ms, such as 30000.')
  assertGrant(options.grant)
  let identity = identityOf(options.grant, 0)
  let state = snapshot()

  function identityOf(grant: Grant | null, generation: number): OwnIdentity {
    const key = sessionKey({ provider, endpoint, grant, instance: owner })
    if (grant === null) return anonymousIdentity({ key, epoch, generation, gates })
    const created: OwnIdentity = createIdentity({
      grant,
      key,
      epoch,
      generation,
      owner,
      provider,
      endpoint,
      // Tokens of nobody in particular are not shared with anybody.
      store: grant.principal === null ? undefined : store,
      clock,
      fetch,
      random,
      timeout,
      failures,
      emit,
      onChange: () => {
        if (identity === created) publish()
      },
      onSignedOutElsewhere: () => {
        if (identity === created) endIdentity('sign-out', signedOut)
      },
    })
    return created
  }

  function signedOut(generation: number): OwnIdentity {
    return endedIdentity(
      { key: identity.key, epoch, generation, gates },
      'signed-out',
      new ReauthenticationRequiredError('The session is signed out. Call `session.switchTo(grant)`.', {
        provider: provider?.name,
      }),
    )
  }

  function endIdentity(cause: 'sign-out' | 'switch', next: (generation: number) => OwnIdentity): void {
    const reason = new SessionChangedError('The identity of the session changed meanwhile.', {
      provider: provider?.name,
    })
    replace(reason, next)
    emit({ type: 'identity-change', cause, epoch })
  }

  function replace(reason: EnergyError, next: (generation: number) => OwnIdentity): void {
    const earlier = identity
    epoch++
    identity = next(earlier.generation)
    earlier.end(reason)
    publish()
  }

  function snapshot(): SessionState {
    return Object.freeze({ ...identity.snapshot(), epoch })
  }

  function publish(): void {
    state = snapshot()
    for (const listener of [...listeners]) quietly(() => listener(state))
  }

  function emit(event: SessionEvent): void {
    if (on) quietly(() => on(Object.freeze(event)))
  }

  function closedError(): SessionClosedError {
    return new SessionClosedError('The session was disposed of. Create another one.', {
      provider: provider?.name,
    })
  }

  return {
    get key() {
      return identity.key
    },
    get identity() {
      return identity
    },
    get state() {
      return state
    },
    subscribe(listener) {
      const registration = (current: SessionState): void => listener(current)
      listeners.add(registration)
      return () => {
        listeners.delete(registration)
      }
    },
    token: (asked) => identity.token(asked),
    peek: () => identity.peek(),
    reject: (lease, verdict) => identity.reject(lease, verdict),
    accept: (lease) => identity.accept(lease),
    async switchTo(grant) {
      if (closed) throw closedError()
      assertGrant(grant)
      endIdentity('switch', (generation) => identityOf(grant, generation))
    },
    async signOut() {
      if (closed) throw closedError()
      const leaving = identity
      endIdentity('sign-out', signedOut)
      await leaving.forget()
    },
    dispose() {
      if (closed) return
      closed = true
      const reason = closedError()
      replace(reason, (generation) =>
        endedIdentity({ key: identity.key, epoch, generation, gates }, 'closed', reason),
      )
      emit({ type: 'session-close' })
    },
  }
}

function assertGrant(grant: Grant | null): void {
  if (grant === null) return
  if (typeof grant?.obtain !== 'function')
    throw new ConfigurationError(
      'The option `grant` is a grant, such as `accessToken(() => …)`, or `null` for anonymous.',
    )
  assertRunsHere(grant)
}

// A listener of the app must not be able to break a renewal.
function quietly(call: () => void): void {
  try {
    call()
  } catch {}
}
