import { paginate, type SessionEvent } from '@energy/auth-core'
import { createKrakenClient, createKrakenSession } from '@energy/kraken'
import type { Client } from '@urql/core'
import {
  CustomerDocument,
  DayOfConsumptionDocument,
  TransactionHistoryDocument,
  UnitRateForecastDocument,
  type UnitRateFragment,
} from '../generated/index.ts'
import type { ReportContext } from '../report-context.ts'
import type { KrakenSettings } from '../settings.ts'
import { columnChart } from '../terminal/column-chart.ts'
import { progressBar } from '../terminal/progress-bar.ts'

const day = 24 * 60 * 60 * 1000

/** Signs in, prints what a customer's app would show, and signs out. */
export async function krakenReport(settings: KrakenSettings, context: ReportContext): Promise<void> {
  const { instance, url, auth } = settings
  const renewals: SessionEvent[] = []
  const session = createKrakenSession({
    instance,
    url,
    auth,
    on: (event) => {
      if (event.type === 'renewal-end') renewals.push(event)
      if (event.type === 'token-refused')
        context.print('\n  ⚡ the token was refused; the session renews it once')
    },
  })
  const client = createKrakenClient({ instance, url, session })

  const customer = await readCustomer(client, context)
  if (customer) {
    await readTransactions(client, customer.accountNumber, context)
    if (customer.propertyId) await drawDay(client, customer.propertyId, context)
  }
  context.print(
    `\n  ${renewals.length} token calls: one to sign in${renewals.length > 1 ? ', one after the expiry' : ''}.`,
  )
  await session.signOut()
  context.print('  Signed out.')
}

async function readCustomer(client: Client, { print }: ReportContext) {
  const { data, error } = await client.query(CustomerDocument, {}).toPromise()
  if (!data?.viewer) throw error
  print(`\n  ${data.viewer.givenName} ${data.viewer.familyName}`)
  for (const account of data.viewer.accounts ?? []) {
    if (account?.__typename !== 'AccountType') continue
    print(`  Account ${account.number}, balance ${euros(account.balance)}`)
    for (const property of account.allProperties ?? []) {
      print(`    ${property?.address?.replaceAll('\n', ', ')}`)
      for (const malo of property?.electricityMalos ?? []) {
        const agreement = malo?.agreements?.find((candidate) => candidate?.isActive)
        print(`    MaLo ${malo?.maloNumber}: ${agreement?.product?.fullName ?? 'no agreement'}`)
      }
    }
  }
  const first = data.viewer.accounts?.find((account) => account?.__typename === 'AccountType')
  if (first?.__typename !== 'AccountType' || !first.number) return undefined
  return { accountNumber: first.number, propertyId: first.allProperties?.[0]?.id ?? undefined }
}

async function readTransactions(
  client: Client,
  accountNumber: string,
  { print, progress, expireToken }: ReportContext,
) {
  print('\n  Transactions')
  let read = 0
  let sum = 0
  let pages = 0
  for await (const page of paginate(client, TransactionHistoryDocument, { accountNumber }).pages()) {
    read += page.nodes.length
    for (const { amounts } of page.nodes) sum += amounts?.gross ?? 0
    progress(`  ${progressBar(read, page.totalCount ?? read)}`)
    if (++pages === 1) await expireToken?.()
  }
  print(`  ${read} on ${pages} pages, ${euros(sum)} in sum`)
}

async function drawDay(client: Client, propertyId: string, { print }: ReportContext) {
  const endAt = new Date(Math.floor(Date.now() / day) * day)
  const window = { startAt: new Date(endAt.getTime() - day).toISOString(), endAt: endAt.toISOString() }
  const hours: number[] = []
  for await (const measurement of paginate(client, DayOfConsumptionDocument, { propertyId, ...window }))
    hours.push(Number(measurement.value))
  print('\n  Yesterday by the hour (UTC), kWh')
  print(columnChart(hours, 'hour'))

  const { data, error } = await client.query(UnitRateForecastDocument, { propertyId }).toPromise()
  if (!data) throw error
  const agreement = data.property?.electricityMalos?.[0]?.agreements?.find((candidate) => candidate?.isActive)
  const rates = (agreement?.unitRateForecast ?? [])
    .map((slot) => grossRate(slot?.unitRateInformation))
    .filter((_, index) => index % 4 === 0)
  if (rates.length === 0) return
  print('\n  Prices by the hour, cents per kWh')
  print(columnChart(rates.slice(0, 24), 'hour'))
}

function grossRate(information: UnitRateFragment | null | undefined): number {
  const rate =
    information?.__typename === 'SimpleProductUnitRateInformation'
      ? information.latestGrossUnitRateCentsPerKwh
      : information?.__typename === 'TimeOfUseProductUnitRateInformation'
        ? information.rates?.[0]?.latestGrossUnitRateCentsPerKwh
        : undefined
  return Number(rate ?? 0)
}

function euros(cents: number): string {
  return new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(cents / 100)
}
