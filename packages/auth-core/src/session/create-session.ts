import { assertDuration } from '../assert-duration.ts'
import { systemClock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError, ReauthenticationRequiredError, SessionClosedError } from '../errors/errors.ts'
import { assertRunsHere } from '../grants/assert-runs-here.ts'
import type { Grant } from '../grants/grant.ts'
import { assertSecureUrl } from '../http/assert-secure-url.ts'
import { noticeOtherVersions } from '../notice-other-versions.ts'
import type { Endpoint } from '../provider.ts'
import { report } from '../report.ts'
import { type AbsentStatus, absentIdentity } from './absent-identity.ts'
import { createIdentity, type OwnIdentity } from './identity.ts'
import { SessionFacts } from './made-when-asked-for.ts'
import { randomIdentifier } from './random-identifier.ts'
import type { Session, SessionEvent, SessionOptions, SessionState } from './session.ts'
import { sessionChanged } from './session-changed.ts'
import { storedName } from './stored-name.ts'

const globalFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init)

/**
 * Creates a session: the token of one identity, cached, renewed once for all who wait, and fenced against refusals
 * that come late, changes of identity and other processes.
 *
 * @remarks On a server, make one session per user, that is, per request, over one store that all of them share; without
 * it each request signs in. Only a credential of the server's own may have one session for all. A session that is
 * brought the token of a second user refuses it.
 *
 * What a provider answered to a credential (refused, too many sign-ins) holds for every session of the process that
 * brings the same one to the same endpoint by the same `clock`. A broken connection, or no answer in time, holds for
 * those with the same `fetch` function and a `timeout` that is no longer.
 * @throws ConfigurationError when an option is wrong, such as an endpoint that would get secrets over plain `http:`.
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
    fetch = globalFetch,
    random = Math.random,
    timeout = 30_000,
    on,
  } = options
  const named = { provider: provider?.name }
  const listeners = new Set<(state: SessionState) => void>()
  let epoch = 0
  let closed = false
  let ownName: string | undefined
  let state: SessionState | undefined

  assertDuration('timeout', timeout, { example: 30_000 })
  assertGrant(options.grant)
  assertEndpoint(options)
  noticeOtherVersions()
  let identity = identityOf(options.grant, 0)

  function owner(): string {
    ownName ??= randomIdentifier(random)
    return ownName
  }

  function nameOf(...parts: readonly string[]): string {
    return storedName(provider, endpoint, parts)
  }

  function nobody(
    status: AbsentStatus,
    generation: number,
    key: () => string,
    error?: EnergyError,
  ): OwnIdentity {
    return absentIdentity({ status, key, epoch, generation, error, gates: { ...named, clock, random } })
  }

  function identityOf(grant: Grant | null, generation: number): OwnIdentity {
    if (grant === null) return nobody('anonymous', generation, () => nameOf('anonymous'))
    const created: OwnIdentity = createIdentity({
      grant,
      nameOf,
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

  function signedOut(generation: number, key: () => string): OwnIdentity {
    const message = 'The session is signed out. Call `session.switchTo(grant)`.'
    return nobody('signed-out', generation, key, new ReauthenticationRequiredError(message, named))
  }

  function endIdentity(cause: 'sign-out' | 'switch', next: typeof signedOut): void {
    replace(sessionChanged(named.provider), next)
    emit({ type: 'identity-change', cause, epoch })
  }

  function replace(reason: EnergyError, next: typeof signedOut): void {
    const earlier = identity
    epoch++
    identity = next(earlier.snapshot().generation, () => earlier.key)
    earlier.end(reason)
    publish()
  }

  function snapshot(): SessionState {
    state ??= Object.freeze({ ...identity.snapshot(), epoch })
    return state
  }

  function publish(): void {
    state = undefined
    if (listeners.size === 0) return
    const current = snapshot()
    for (const listener of [...listeners]) report(listener, current)
  }

  function emit(event: SessionEvent): void {
    report(on, Object.freeze(event))
  }

  function assertOpen(): void {
    if (closed) throw closedError()
  }

  function closedError(): SessionClosedError {
    return new SessionClosedError('The session was disposed of. Create another one.', named)
  }

  const methods: Omit<Session, keyof SessionFacts> = {
    subscribe(listener) {
      const registration = (current: SessionState): void => listener(current)
      listeners.add(registration)
      return () => {
        listeners.delete(registration)
      }
    },
    token: (asked) => identity.token(asked),
    peek: (host) => identity.peek(host),
    reject: (lease, verdict, host) => identity.reject(lease, verdict, host),
    accept: (lease, host) => identity.accept(lease, host),
    async resumeHandle() {
      const of = identity
      await of.token()
      return of.resumeHandle()
    },
    async switchTo(grant) {
      assertOpen()
      assertGrant(grant)
      endIdentity('switch', (generation) => identityOf(grant, generation))
    },
    async signOut() {
      assertOpen()
      const leaving = identity
      endIdentity('sign-out', signedOut)
      await leaving.forget()
    },
    dispose() {
      if (closed) return
      closed = true
      const reason = closedError()
      replace(reason, (generation, key) => nobody('closed', generation, key, reason))
      emit({ type: 'session-close' })
    },
  }
  const endpoints = (): readonly Endpoint[] => [
    ...(endpoint ? [endpoint] : []),
    ...Object.values(provider?.endpoints ?? {}),
  ]
  return Object.assign(new SessionFacts({ identity: () => identity, state: snapshot, endpoints }), methods)
}

function assertGrant(grant: Grant | null): void {
  if (grant === null) return
  if (typeof grant?.obtain !== 'function')
    throw new ConfigurationError(
      'The option `grant` is a grant, such as `accessToken(() => …)`, or `null` for anonymous.',
    )
  assertRunsHere(grant)
}

function assertEndpoint({ provider, endpoint, allowInsecureRequests }: SessionOptions): void {
  const settings = { allowInsecureRequests, provider: provider?.name }
  if (endpoint) assertSecureUrl(endpoint.url, { option: 'url', ...settings })
  if (endpoint?.tokenUrl) assertSecureUrl(endpoint.tokenUrl, { option: 'tokenUrl', ...settings })
}
