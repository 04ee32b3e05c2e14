import { CredentialRejectedError, type Session } from '@energy/auth-core'
import { webStore } from '@energy/auth-core/browser'
import { auth0, createBeEnergisedClient, createBeEnergisedSession } from '@energy/beenergised'
import { createKrakenClient, createKrakenSession, krakenFetch, resumeSignIn } from '@energy/kraken'
import { Client, fetchExchange } from '@urql/core'
import type { Settings } from '../server/settings.ts'
import { type Activity, createActivity } from './activity/activity.ts'

/** Everything that the page talks to. */
export interface Platforms {
  /** Whoever is signed in here is signed in everywhere. */
  readonly session: Session
  readonly kraken: Client
  readonly charging: Client
  /** An ordinary client: the gateway knows whose bills they are. */
  readonly bills: Client
  readonly activity: Activity
}

/** Makes one session and three clients, for the life of the page. */
export function connectPlatforms({ krakenUrl, chargingUrl }: Settings): Platforms {
  const activity = createActivity()

  const onKraken = activity.reporter('Kraken')
  // A reload, or a second tab, goes on with the sign-in that the store holds.
  const session = createKrakenSession({
    url: krakenUrl,
    auth: resumeSignIn(),
    store: webStore(),
    on: onKraken,
  })
  const kraken = createKrakenClient({ url: krakenUrl, session, on: onKraken })

  const { origin } = location
  const own = { url: `${origin}/api` }
  const ownServer = (on: ReturnType<Activity['reporter']>) => krakenFetch(session, { endpoint: own, on })
  const bills = new Client({
    url: `${origin}/api/bills`,
    preferGetMethod: false,
    fetch: ownServer(activity.reporter('Opower')),
    // No cache: a plain one does not know who is signed in.
    exchanges: [fetchExchange],
  })

  const onCharging = activity.reporter('be.ENERGISED')
  const fetchToken = ownServer(onCharging)
  const driver = () =>
    auth0(async () => {
      const answer = await fetchToken(`${origin}/api/charging-token`, { method: 'POST' })
      if (answer.status === 404)
        throw new CredentialRejectedError('The operator has no contract with the customer.')
      const { token } = await answer.json()
      return token
    })
  const chargingSession = createBeEnergisedSession({ url: chargingUrl, auth: driver(), on: onCharging })
  const charging = createBeEnergisedClient({
    url: chargingUrl,
    session: chargingSession,
    locale: 'en',
    on: onCharging,
  })
  let { epoch } = session.state
  session.subscribe((state) => {
    if (state.epoch === epoch) return
    epoch = state.epoch
    chargingSession.switchTo(driver())
  })

  return { session, kraken, charging, bills, activity }
}
