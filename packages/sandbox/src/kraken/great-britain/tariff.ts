import { halfHour } from '../../data/curves.ts'
import type { Pricing, Product } from '../../data/model.ts'
import { dailyCharge } from '../../data/products.ts'
import type { TypeTable, TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { endOfPublishedPrices } from '../resolvers/day-ahead-price.ts'
import { productTable } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** The letter of the grid region, which tariff codes end with: here the south-east. */
const region = 'J'

type RateOf = (product: Product, context: KrakenContext) => number

/** Rates with VAT and without, in pence, as numbers. */
function rates(byName: Readonly<Record<string, RateOf>>): TypeTable<KrakenContext> {
  const fields = Object.entries(byName).flatMap(([name, netOf]): [string, RateReader][] => [
    [name, (product, _args, context) => pence(netOf(product, context) * (1 + product.vat))],
    [
      `preVat${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      (product, _args, context) => pence(netOf(product, context)),
    ],
  ])
  return typeTable<Product>(Object.fromEntries(fields))
}

type RateReader = (product: Product, args: unknown, context: KrakenContext) => number

const tariffTypes: Readonly<Record<Pricing['kind'], string>> = {
  dynamic: 'HalfHourlyTariff',
  fixed: 'StandardTariff',
  'time-of-use': 'DayNightTariff',
}

const typeOfTariff = typeTable<Product>({
  __typename: ({ fuel, pricing }) => (fuel === 'gas' ? 'GasTariffType' : tariffTypes[pricing.kind]),
})

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
    ...productTable,
    ...typeTable<Product>({
      id: tariffCode,
      productCode: ({ code }) => code,
      tariffCode,
      isExport: () => false,
    }),
    // A product holds the price of a month; here it is that of a day.
    ...rates({ standingCharge: dailyCharge }),
  },
  GasTariffType: rates({ unitRate: rateNow }),
  StandardTariff: rates({ unitRate: rateNow }),
  DayNightTariff: rates({ dayRate: slot(0), nightRate: slot(1) }),
  HalfHourlyTariff: typeTable<Product>({ unitRates: halfHours }),
}

/** The code of a product's tariff in a region. */
export function tariffCode({ code, fuel }: Product): string {
  return `${fuel === 'gas' ? 'G' : 'E'}-1R-${code}-${region}`
}

/** Writes pence with the four digits that rates have. */
function pence(value: number): number {
  return Number(value.toFixed(4))
}

/** From the current half hour to the last one whose price is known. */
function halfHours(product: Product, _args: unknown, context: KrakenContext): object[] {
  const start = Math.floor(context.clock.now() / halfHour) * halfHour
  const count = Math.max(0, Math.floor((endOfPublishedPrices(context) - start) / halfHour))
  return Array.from({ length: count }, (_, index) => {
    const validFrom = start + index * halfHour
    const net = context.world.prices.unitRate(product, validFrom)
    return {
      validFrom,
      validTo: validFrom + halfHour,
      value: pence(net * (1 + product.vat)),
      preVatValue: pence(net),
    }
  })
}
