import { agreementAt } from '../../data/billing.ts'
import type { Account, Agreement, Product, Property, SupplyPoint } from '../../data/model.ts'
import { agreementsIn, dailyCharge, slotsOf, timeOfDay } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { productTable, validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** Metering points (ICP), and agreements with their rates and hours. */
export const agreementTables: TypeTables<KrakenContext> = {
  AccountType: typeTable<Account>({ agreements: agreementsIn }),
  PropertyType: typeTable<Property>({ meterPoints: ({ supplyPoints }) => supplyPoints }),
  MeterPoint: typeTable<SupplyPoint>({
    marketIdentifier: ({ number }) => number,
    activeAgreement: (supplyPoint, _args, { clock }) => agreementAt(supplyPoint, clock.now()) ?? null,
    registers: ({ meter }) => [
      { id: `${meter.id}1`, identifier: `${meter.number}:1`, isFeedIn: false, meterSerial: meter.number },
    ],
  }),
  Agreement: typeTable<Agreement>({
    displayName: ({ product }) => product.name,
    description: ({ product }) => product.description,
    validTo,
    rates: ({ product }) => ratesOf(product),
    timeOfUseScheme: ({ product }) => product,
    timeOfUseSchemes: ({ product }) => [product],
  }),
  Product: productTable,
  TimeOfUseScheme: typeTable<Product>({
    times: (product) => spansOf(product).map(({ from, to }) => ({ dayOfWeek: 'ALL', start: from, end: to })),
    timeslots: (product) =>
      spansOf(product).map(({ name, from, to }) => ({
        timeslot: name,
        activeFrom: from,
        activeTo: to,
        weekdays: false,
        weekends: false,
        season: null,
      })),
  }),
}

/** Rates are cents, as strings. */
function ratesOf(product: Product): object[] {
  const rate = (
    label: string,
    bandCategory: string,
    unitType: string,
    touBucketName: string,
    cents: number,
  ) => ({
    label,
    displayLabel: label,
    hasDiscount: false,
    bandCategory,
    unitType,
    touBucketName,
    rateExcludingTax: cents.toFixed(5),
    rateIncludingTax: (cents * (1 + product.vat)).toFixed(5),
  })
  return [
    rate('Daily', 'STANDING_CHARGE', 'Days on supply', '', dailyCharge(product)),
    ...slotsOf(product).map(({ name, rate: cents }) =>
      rate(name, 'CONSUMPTION_CHARGE', 'Kilowatt-hours consumed', name, cents),
    ),
  ]
}

function spansOf(product: Product) {
  return slotsOf(product).flatMap(({ name, ranges }) =>
    ranges.map(({ from, to }) => ({ name, from: timeOfDay(from), to: timeOfDay(to) })),
  )
}
