import type { Clock } from '../clock.ts'
import type { Endpoint, Provider } from '../provider.ts'
import { report } from '../report.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { SessionEvent, SessionOptions } from './session.ts'
import { storedName } from './stored-name.ts'

/** The options of a session, checked and complete: what all of its identities have in common. */
export interface SessionSettings {
  readonly provider: Provider | undefined
  readonly endpoint: Endpoint | undefined
  readonly store: SessionStore | undefined
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  readonly random: () => number
  /** In ms. */
  readonly timeout: number
  readonly on: SessionOptions['on']
  /** Tells this session from every other one; made when something asks for it. */
  readonly owner: () => string
}

/** Reports an event of a session. */
export function emit({ on }: SessionSettings, event: SessionEvent): void {
  report(on, Object.freeze(event))
}

/** Names a thing of the provider and the endpoint of a session: a hash of the given parts. */
export function nameOf({ provider, endpoint }: SessionSettings, ...parts: readonly string[]): string {
  return storedName(provider, endpoint, parts)
}
