import { quarterHour } from '../../data/curves.ts'
import type { Agreement, Product, TimeSlot } from '../../data/model.ts'
import { annualCost, slotsOf, timeOfDay } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { endOfPublishedPrices } from '../resolvers/day-ahead-price.ts'
import { agreedAt, isActiveNow, productTable, validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** German agreements and tariffs. Rates are cents, as strings. */
export const agreementTables: TypeTables<KrakenContext> = {
  Agreement: typeTable<Agreement>({
    id: ({ id }) => Number(id),
    validTo,
    agreedAt,
    ratesAgreedAt: agreedAt,
    earliestCancellationDate: ({ validFrom }, _args, { clock, world }) =>
      world.zone.addDays(Math.max(clock.now(), validFrom), 14),
    isActive: isActiveNow,
    isAffectedByPriceBrake: () => false,
    estimatedAnnualConsumption: ({ supplyPoint }) => supplyPoint.annualConsumption.toFixed(2),
    estimatedMonthlyBillInEuros: ({ product, supplyPoint }) =>
      (annualCost(product, supplyPoint.annualConsumption) / 1200).toFixed(2),
    netMonthlyStandingCharge: ({ product }) => (product.standingCharge / 100).toFixed(2),
    standingChargeGrossRateInformation: (agreement) => [
      grossRate(agreement.product.standingCharge, agreement),
    ],
    unitRateInformation: (agreement, _args, { clock }) => ({ agreement, at: clock.now() }),
    unitRateGrossRateInformation: (agreement, _args, { clock, world }) => [
      grossRate(world.prices.unitRate(agreement.product, clock.now()), agreement),
    ],
    unitRateForecast: forecast,
  }),
  Product: typeTable<Product>({
    ...productTable,
    availableFrom: () => '2023-01-01T00:00:00+01:00',
    availabilityStatus: () => 'PUBLIC',
    isTimeOfUse: ({ pricing }) => pricing.kind === 'time-of-use',
    term: () => null,
    endsAt: () => null,
    params: () => '{}',
  }),
  UnitRateInformation: typeTable<RatesAt>({
    __typename: ({ agreement: { product } }) =>
      product.pricing.kind === 'time-of-use'
        ? 'TimeOfUseProductUnitRateInformation'
        : 'SimpleProductUnitRateInformation',
  }),
  SimpleProductUnitRateInformation: rateTable(({ agreement, at }, { world }) =>
    world.prices.unitRate(agreement.product, at),
  ),
  TimeOfUseProductUnitRateInformation: typeTable<RatesAt>({
    rates: ({ agreement }) => slotsOf(agreement.product).map((slot) => ({ agreement, at: 0, slot })),
  }),
  TimeOfUseTimeslotUnitRate: {
    ...rateTable(({ slot }) => slot?.rate ?? 0),
    timeslotName: ({ slot }) => slot.name,
    timeslotActivationRules: ({ slot }) =>
      slot.ranges.map(({ from, to }: { from: number; to: number }) => ({
        activeFromTime: timeOfDay(from),
        activeToTime: timeOfDay(to),
      })),
  },
}

/** What an agreement costs at an instant, or in one slot of the day. */
interface RatesAt {
  readonly agreement: Agreement
  readonly at: number
  readonly slot?: TimeSlot
}

function rateTable(netOf: (rates: RatesAt, context: KrakenContext) => number) {
  return typeTable<RatesAt>({
    netUnitRateCentsPerKwh: (rates, _args, context) => netOf(rates, context).toFixed(4),
    latestGrossUnitRateCentsPerKwh: (rates, _args, context) =>
      (netOf(rates, context) * (1 + rates.agreement.product.vat)).toFixed(4),
    grossRateInformation: (rates, _args, context) => [grossRate(netOf(rates, context), rates.agreement)],
  })
}

/** Quarter hours from the last one to the end of tomorrow, or of today until the exchange has published at 13:00. */
function forecast(agreement: Agreement, _args: unknown, context: KrakenContext): object[] {
  if (agreement.product.pricing.kind !== 'dynamic') return []
  const start = Math.floor(context.clock.now() / quarterHour) * quarterHour
  const length = Math.max(0, (endOfPublishedPrices(context) - start) / quarterHour)
  return Array.from({ length }, (_, index) => {
    const at = start + index * quarterHour
    return { validFrom: at, validTo: at + quarterHour, unitRateInformation: { agreement, at } }
  })
}

function grossRate(net: number, { product, validFrom, validTo: end }: Agreement): object {
  return {
    date: validFrom,
    vatRate: product.vat.toFixed(4),
    grossRate: (net * (1 + product.vat)).toFixed(4),
    rateValidToDate: end ?? null,
  }
}
