import type { Account, Agreement } from '../../data/model.ts'
import { isActive } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { presentSupplyPoint } from '../resolvers/supply-point.ts'
import { type PlacedSupplyPoint, supplyPointsIn } from '../supply-point-in-reach.ts'

/** The agreements of an account that hold at an instant. */
export function agreements(account: Account, activeAt: string, context: KrakenContext): object[] {
  const instant = readDateTime(activeAt)
  return supplyPointsIn(account).flatMap((placed) =>
    placed.supplyPoint.agreements
      .filter((agreement) => isActive(agreement, instant))
      .map((agreement) => present(agreement, placed, context)),
  )
}

function present(
  { id, product, validFrom, validTo }: Agreement,
  { supplyPoint, property, account }: PlacedSupplyPoint,
  context: KrakenContext,
): object {
  const { clock, instance, world } = context
  const { zone } = world
  const { month, year } = zone.local(clock.now())
  const until = validTo === undefined ? null : zone.dateTime(validTo)
  // Rates are euros: a product holds cents.
  const price = (cents: number, unitType: string) => ({
    pricePerUnit: (cents / 100).toFixed(5),
    pricePerUnitWithTaxes: ((cents * (1 + product.vat)) / 100).toFixed(5),
    currency: instance.currency,
    unitType,
  })
  const { pricing } = product
  const slots =
    pricing.kind === 'time-of-use'
      ? pricing.slots
      : [{ rate: pricing.kind === 'fixed' ? pricing.rate : 0, ranges: [{ from: 0, to: 24 }] }]
  return {
    id,
    validFrom: zone.dateTime(validFrom),
    validTo: until,
    isActive: isActive({ id, product, validFrom, ...(validTo !== undefined && { validTo }) }, clock.now()),
    supplyContractNumber: `C-${id}`,
    supplyPoint: () => presentSupplyPoint(supplyPoint, property, account, context),
    product: { code: product.code, fullName: product.name, displayName: product.name },
    energySupplyRate: {
      standingRate: price((product.standingCharge * 12) / 365, 'DAYS'),
      consumptionRates: slots.map(({ rate, ranges }) => ({
        ...price(rate, 'KWH'),
        validFrom: zone.dateTime(validFrom),
        validTo: until,
        timeSlots: ranges.map(({ from, to }) => ({ startAt: timeOfDay(from), endAt: timeOfDay(to) })),
      })),
    },
    nextPaymentForecast: () => ({
      date: zone.date(zone.startOfDay(year, month + 1, 2)),
      amount: account.ledger.transactions.findLast(({ kind }) => kind === 'payment')?.gross ?? 0,
    }),
  }
}

function timeOfDay(hours: number): string {
  return `${String(hours % 24).padStart(2, '0')}:00`
}
