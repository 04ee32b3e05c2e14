import { createKrakenClient, createKrakenSession } from '@energy/kraken'
import type { ReportContext } from '../report-context.ts'
import type { KrakenSettings } from '../settings.ts'
import { americanReport } from './american-report.ts'
import { germanReport } from './german-report.ts'

const reports = { de: germanReport, us: americanReport }

/** Signs in, prints what a customer's app would show, and signs out. */
export async function krakenReport(settings: KrakenSettings, context: ReportContext): Promise<void> {
  const { instance, url, auth } = settings
  let tokenCalls = 0
  const session = createKrakenSession({
    instance,
    url,
    auth,
    on(event) {
      if (event.type === 'renewal-end') tokenCalls++
      if (event.type === 'token-refused')
        context.print('\n  ⚡ the token was refused; the session renews it once')
    },
  })
  await reports[instance](createKrakenClient({ instance, url, session }), context)
  const renewals = tokenCalls - 1
  context.print(
    `\n  One token call to sign in, and ${renewals === 1 ? 'one renewal' : `${renewals} renewals`}.`,
  )
  await session.signOut()
  context.print('  Signed out.')
}
