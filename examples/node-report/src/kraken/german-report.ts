import { paginate } from '@energy/auth-core'
import type { Client } from '@urql/core'
import {
  CustomerDocument,
  DayOfConsumptionDocument,
  TransactionHistoryDocument,
  UnitRateForecastDocument,
  type UnitRateFragment,
} from '../generated/index.ts'
import type { ReportContext } from '../report-context.ts'
import { columnChart } from '../terminal/column-chart.ts'
import { printTransactions } from './print-transactions.ts'

const day = 24 * 60 * 60 * 1000
const euros = (cents: number): string =>
  new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(cents / 100)

/** A German customer: accounts, transactions, yesterday's consumption and the prices of the day, by own operations. */
export async function germanReport(client: Client, context: ReportContext): Promise<void> {
  const customer = await readCustomer(client, context)
  if (!customer) return
  const { accountNumber, propertyId } = customer
  const pages = paginate(client, TransactionHistoryDocument, { accountNumber }).pages()
  await printTransactions(pages, euros, context)
  if (!propertyId) return
  await drawConsumption(client, propertyId, context)
  await drawPrices(client, propertyId, context)
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

async function drawConsumption(client: Client, propertyId: string, { print }: ReportContext): Promise<void> {
  const endAt = new Date(Math.floor(Date.now() / day) * day)
  const window = { startAt: new Date(endAt.getTime() - day).toISOString(), endAt: endAt.toISOString() }
  const hours: number[] = []
  for await (const measurement of paginate(client, DayOfConsumptionDocument, { propertyId, ...window }))
    hours.push(Number(measurement.value))
  print('\n  Yesterday by the hour (UTC), kWh')
  print(columnChart(hours, 0))
}

async function drawPrices(client: Client, propertyId: string, { print }: ReportContext): Promise<void> {
  const { data, error } = await client.query(UnitRateForecastDocument, { propertyId }).toPromise()
  if (!data) throw error
  const agreement = data.property?.electricityMalos?.[0]?.agreements?.find((candidate) => candidate?.isActive)
  const slots = (agreement?.unitRateForecast ?? []).filter((_, index) => index % 4 === 0).slice(0, 24)
  const [first] = slots
  if (!first?.validFrom) return
  print('\n  Prices by the hour (UTC), cents per kWh')
  print(
    columnChart(
      slots.map((slot) => grossRate(slot?.unitRateInformation)),
      new Date(first.validFrom).getUTCHours(),
    ),
  )
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
