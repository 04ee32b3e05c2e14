import { assertDuration } from '../assert-duration.ts'
import { systemClock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError, ReauthenticationRequiredError, SessionClosedError } from '../errors/errors.ts'
import { assertRunsHere } from '../grants/assert-runs-here.ts'
import type { Grant } from '../grants/grant.ts'
import { assertSecureUrl } from '../http/assert-secure-url.ts'
import { noticeOtherVersions } from '../notice-other-versions.ts'
import { report } from '../report.ts'
import { type AbsentParts, absentIdentity } from './absent-identity.ts'
import { createIdentity, type OwnIdentity } from './identity.ts'
import { SessionFacts, type SessionReaders } from './made-when-asked-for.ts'
import { randomIdentifier } from './random-identifier.ts'
import type { Session, SessionOptions, SessionState } from './session.ts'
import { sessionChanged } from './session-changed.ts'
import { emit, nameOf, type SessionSettings } from './session-settings.ts'

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
  const { provider, endpoint, store, grant, on } = options
  const { clock = systemClock, fetch = globalFetch, random = Math.random, timeout = 30_000 } = options
  assertDuration('timeout', timeout, { example: 30_000 })
  assertGrant(grant)
  assertEndpoint(options)
  noticeOtherVersions()
  let name: string | undefined
  const owner = (): string => {
    name ??= randomIdentifier(random)
    return name
  }
  const settings = { provider, endpoint, store, clock, fetch, random, timeout, on, owner }
  const own: Own = {
    settings,
    identity: identityOf(settings, grant, 0, 0, () => own),
    listeners: [],
    epoch: 0,
    closed: false,
    state: undefined,
  }
  const methods: Omit<Session, keyof SessionFacts> = {
    subscribe(listener) {
      const registration = (current: SessionState): void => listener(current)
      own.listeners = [...own.listeners, registration]
      return () => {
        own.listeners = own.listeners.filter((one) => one !== registration)
      }
    },
    token: (asked) => own.identity.token(asked),
    peek: (host) => own.identity.peek(host),
    reject: (lease, verdict, host) => own.identity.reject(lease, verdict, host),
    accept: (lease, host) => own.identity.accept(lease, host),
    async resumeHandle() {
      const { identity } = own
      await identity.token()
      return identity.resumeHandle()
    },
    async switchTo(next) {
      assertOpen(own)
      assertGrant(next)
      endIdentity(own, 'switch', (generation) => identityOf(settings, next, own.epoch, generation, () => own))
    },
    async signOut() {
      assertOpen(own)
      const { identity } = own
      endIdentity(own, 'sign-out', signedOut(own))
      await identity.forget()
    },
    dispose() {
      if (own.closed) return
      own.closed = true
      const reason = closedError(settings)
      replace(own, reason, (generation, key) =>
        nobody(settings, { status: 'closed', epoch: own.epoch, generation, key, error: reason }),
      )
      emit(settings, { type: 'session-close' })
    },
  }
  return Object.assign(new SessionFacts((name) => readers[name](own)), methods)
}

const readers: SessionReaders<Own> = {
  identity: ({ identity }) => identity,
  state: stateOf,
  endpoints: ({ settings: { provider, endpoint } }) => [
    ...(endpoint ? [endpoint] : []),
    ...Object.values(provider?.endpoints ?? {}),
  ],
}

/** All that is known of one session. */
interface Own {
  readonly settings: SessionSettings
  /** Replaced, never changed: whoever reports to them may be told of another one meanwhile. */
  listeners: readonly ((state: SessionState) => void)[]
  identity: OwnIdentity
  epoch: number
  closed: boolean
  /** Made anew after each change, when somebody asks. */
  state: SessionState | undefined
}

/** Makes the identity that follows another one, whose highest generation and key it is told. */
type NextIdentity = (generation: number, key: () => string) => OwnIdentity

function identityOf(
  settings: SessionSettings,
  grant: Grant | null,
  epoch: number,
  generation: number,
  session: () => Own,
): OwnIdentity {
  if (grant === null) {
    const key = (): string => nameOf(settings, 'anonymous')
    return nobody(settings, { status: 'anonymous', epoch, generation, key })
  }
  const created: OwnIdentity = createIdentity({
    settings,
    grant,
    epoch,
    generation,
    onChange: () => {
      if (session().identity === created) publish(session())
    },
    onSignedOutElsewhere: () => {
      if (session().identity === created) endIdentity(session(), 'sign-out', signedOut(session()))
    },
  })
  return created
}

function nobody(
  { provider, clock, random }: SessionSettings,
  parts: Omit<AbsentParts, 'gates'>,
): OwnIdentity {
  return absentIdentity({ ...parts, gates: { provider: provider?.name, clock, random } })
}

function signedOut(own: Own): NextIdentity {
  const { settings } = own
  const error = new ReauthenticationRequiredError(
    'The session is signed out. Call `session.switchTo(grant)`.',
    { provider: settings.provider?.name },
  )
  return (generation, key) =>
    nobody(settings, { status: 'signed-out', epoch: own.epoch, generation, key, error })
}

function endIdentity(own: Own, cause: 'sign-out' | 'switch', next: NextIdentity): void {
  const { settings } = own
  replace(own, sessionChanged(settings.provider?.name), next)
  emit(settings, { type: 'identity-change', cause, epoch: own.epoch })
}

function replace(own: Own, reason: EnergyError, next: NextIdentity): void {
  const earlier = own.identity
  own.epoch++
  own.identity = next(earlier.snapshot().generation, () => earlier.key)
  earlier.end(reason)
  publish(own)
}

function stateOf(own: Own): SessionState {
  own.state ??= Object.freeze({ ...own.identity.snapshot(), epoch: own.epoch })
  return own.state
}

function publish(own: Own): void {
  own.state = undefined
  const { listeners } = own
  if (listeners.length === 0) return
  const current = stateOf(own)
  for (const listener of listeners) report(listener, current)
}

function assertOpen({ closed, settings }: Own): void {
  if (closed) throw closedError(settings)
}

function closedError({ provider }: SessionSettings): SessionClosedError {
  return new SessionClosedError('The session was disposed of. Create another one.', {
    provider: provider?.name,
  })
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
