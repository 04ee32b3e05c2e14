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
  context.print(
    `\n  ${tokenCalls} token calls: one to sign in${tokenCalls > 1 ? ', one after the expiry' : ''}.`,
  )
  await session.signOut()
  context.print('  Signed out.')
}
