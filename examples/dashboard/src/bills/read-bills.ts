import type { BillForecastQuery, BillsQuery } from '@energy/opower/documents'

/** A bill, in dollars. */
export interface Bill {
  readonly id: string
  /** The last moment that it is for, in ms since the Unix epoch. */
  readonly end: number
  readonly parts: readonly { readonly fuel: string; readonly amount: number }[]
  readonly total: number
}

/** Where the running bill stands, in dollars, for energy alone. */
export interface Forecast {
  readonly soFar: number
  /** Not known in the first days. */
  readonly expected: number | undefined
  readonly lastYear: number
}

/** Reads bills, the latest first. */
export function readBills(answer: BillsQuery | undefined): readonly Bill[] {
  const bills = answer?.billingAccountsConnection?.edges?.[0]?.node?.bills?.flatMap((bill) => {
    const end = Date.parse(bill?.timeInterval?.split('/')[1] ?? '')
    if (!bill?.urn || Number.isNaN(end)) return []
    const parts =
      bill.segments?.map((segment) => ({
        fuel: segment?.serviceAgreement?.serviceType ?? 'OTHER',
        amount: segment?.billTotal?.value ?? 0,
      })) ?? []
    return { id: bill.urn, end, parts, total: parts.reduce((sum, { amount }) => sum + amount, 0) }
  })
  return bills?.toReversed() ?? []
}

/** Reads where the running bill is heading. */
export function readForecast(answer: BillForecastQuery | undefined): Forecast | undefined {
  const forecast = answer?.billingAccountsConnection?.edges?.[0]?.node?.billForecast
  if (!forecast) return undefined
  const segments = forecast.segments ?? []
  const sum = (read: (segment: (typeof segments)[number]) => number | null | undefined) =>
    segments.reduce((total, segment) => total + (read(segment) ?? 0), 0)
  return {
    soFar: sum((segment) => segment?.energyChargesSoFar?.value),
    expected: forecast.estimatedEnergyCharges?.value ?? undefined,
    lastYear: sum((segment) => segment?.priorYearEnergyCharges?.value),
  }
}
