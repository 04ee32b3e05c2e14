import { halfHour } from '../../../data/curves.ts'
import type { Pricing, Product } from '../../../data/model.ts'
import { dailyCharge, rateOf } from '../../../data/products.ts'
import { allOf, spansOf } from '../../../data/span.ts'
import type { TypeTable, TypeTables } from '../../../graphql/type-tables.ts'
import type { KrakenContext } from '../../context.ts'
import { endOfPublishedPrices } from '../../resolvers/day-ahead-price.ts'

/** The letter of the grid region, which tariff codes end with: here the south-east. */
const region = 'J'

type RateOf = (product: Product, context: KrakenContext) => number

/** Rates with VAT and without, in pence, as numbers. */
function rates(byName: Readonly<Record<string, RateOf>>): TypeTable<KrakenContext> {
  const fields = Object.entries(byName).flatMap(([name, netOf]) => [
    [
      name,
      (product: Product, _args: unknown, context: KrakenContext) =>
        rateOf(product, netOf(product, context)).gross,
    ],
    [
      `preVat${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      (product: Product, _args: unknown, context: KrakenContext) => netOf(product, context),
    ],
  ])
  return Object.fromEntries(fields)
}

const tariffTypes: Readonly<Record<Pricing['kind'], string>> = {
  dynamic: 'HalfHourlyTariff',
  fixed: 'StandardTariff',
  'time-of-use': 'DayNightTariff',
}

const typeOfTariff = {
  __typename: ({ fuel, pricing }: Product) => (fuel === 'gas' ? 'GasTariffType' : tariffTypes[pricing.kind]),
}

const rateNow: RateOf = (product, { clock, world }) => world.prices.unitRate(product, clock.now())
const slot =
  (index: number): RateOf =>
  ({ pricing }) =>
    pricing.kind === 'time-of-use' ? (pricing.slots[index]?.rate ?? 0) : 0

/** Tariffs, each of a product in one region. */
export const tariffTables: TypeTables<KrakenContext> = {
  EnergyTariffType: typeOfTariff,
  ElectricityTariffType: typeOfTariff,
  TariffType: {
    ...typeOfTariff,
    id: tariffCode,
    productCode: ({ code }: Product) => code,
    tariffCode,
    isExport: () => false,
    // A product holds the price of a month; here it is that of a day.
    ...rates({ standingCharge: dailyCharge }),
  },
  GasTariffType: rates({ unitRate: rateNow }),
  StandardTariff: rates({ unitRate: rateNow }),
  DayNightTariff: rates({ dayRate: slot(0), nightRate: slot(1) }),
  HalfHourlyTariff: { unitRates: halfHours },
}

/** The code of a product's tariff in a region. */
export function tariffCode({ code, fuel }: Product): string {
  return `${fuel === 'gas' ? 'G' : 'E'}-1R-${code}-${region}`
}

/** From the current half hour to the last one whose price is known. */
function halfHours(product: Product, _args: unknown, context: KrakenContext): object[] {
  const { clock, world } = context
  const start = Math.floor(clock.now() / halfHour) * halfHour
  const spans = allOf(spansOf(world.zone, halfHour, start, endOfPublishedPrices(context)))
  return spans.map(({ startAt, endAt }) => {
    const { net, gross } = rateOf(product, world.prices.unitRate(product, startAt))
    return { validFrom: startAt, validTo: endAt, value: gross, preVatValue: net }
  })
}
