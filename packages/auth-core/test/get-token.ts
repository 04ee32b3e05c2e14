import { energyError } from '../src/errors/find-energy-error.ts'
import { createSession } from '../src/session/create-session.ts'
import type { SessionStore } from '../src/stores/session-store.ts'
import { shiftedClock } from './shifted-clock.ts'
import { singleUseGrant } from './single-use-grant.ts'

/** How a process or a tab of the tests gets a token. */
export interface TokenTask {
  readonly tokenUrl: string
  /** The name that the token server hears. */
  readonly client: string
  /** How many ms the clocks of the session are ahead: tokens of an earlier round have expired by them. */
  readonly ahead: number
  /**
   * The session's `timeout`, in ms. A sixth of it is the lock: as long as the others wait for a process that was killed,
   * and as long as a busy machine may keep one from prolonging it.
   */
  readonly timeout: number
}

/** What came of it. */
export interface TokenReport {
  readonly authorization?: string
  readonly error?: string
  readonly events: readonly string[]
}

/** Starts anew, as a process or a tab does, and gets one token. */
export async function getToken(
  store: SessionStore,
  { tokenUrl, client, ahead, timeout }: TokenTask,
): Promise<TokenReport> {
  const events: string[] = []
  const session = createSession({
    grant: singleUseGrant(tokenUrl, client),
    store,
    clock: shiftedClock(ahead),
    timeout,
    on: (event) => events.push('outcome' in event ? event.outcome : event.type),
  })
  const outcome = await session.token().then(
    ({ authorization }) => (authorization === undefined ? {} : { authorization }),
    (error: unknown) => ({ error: energyError(error)?.code ?? String(error) }),
  )
  session.dispose()
  return { ...outcome, events }
}
