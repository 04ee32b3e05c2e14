import { paginate } from '@energy/auth-core'
import { createBeEnergisedClient, outcomeOf, preSharedKey } from '@energy/beenergised'
import {
  AccountDocumentsDocument,
  AvailableCardsDocument,
  ContractRateOptionsDocument,
  RemoteStopDocument,
} from '@energy/beenergised/documents'
import type { ReportContext } from '../report-context.ts'
import { progressBar } from '../terminal/progress-bar.ts'

/** Where the operator is reached, and who signs in. */
export interface BeEnergisedSettings {
  readonly url: string
  readonly key: string
  readonly username: string
  readonly password: string
}

/** Signs a driver in, and reads what the driver's app would show. */
export async function beEnergisedReport(
  { url, ...credential }: BeEnergisedSettings,
  { print, progress, expireToken }: ReportContext,
): Promise<void> {
  const client = createBeEnergisedClient({ url, auth: preSharedKey(credential), locale: 'en' })

  const rates = await client.query(ContractRateOptionsDocument, {}).toPromise()
  if (!rates.data) throw rates.error
  print(`  Rates: ${rates.data.contractRateOptions?.map((rate) => rate?.name).join(', ')}`)
  const cards = await client.query(AvailableCardsDocument, { connectorId: 'any' }).toPromise()
  print(`  Cards: ${cards.data?.availableCardsForChargingProcess?.map((card) => card?.number).join(', ')}`)

  let read = 0
  let pages = 0
  for await (const page of paginate(client, AccountDocumentsDocument, {}, { pageSize: 20 }).pages()) {
    read += page.nodes.length
    progress(`  ${progressBar(read, page.totalCount ?? read)}`)
    if (++pages === 1) await expireToken?.()
  }
  print(`  ${read} invoices and credit notes in ${pages} parts, with a session that was renewed in between`)

  const stopped = await client.mutation(RemoteStopDocument, { transaction: 'unknown' }).toPromise()
  const outcome = outcomeOf(stopped.data?.remoteStop)
  print(`  Stopping a charge that does not exist: ${outcome.kind}, although HTTP said 200`)
}
