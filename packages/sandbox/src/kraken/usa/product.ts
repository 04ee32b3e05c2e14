import type { Product } from '../../data/model.ts'
import { annualCost, offersOf, typicalRate } from '../../data/products.ts'
import type { TypeTable, TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import type { Field } from '../schema.ts'
import { productTable } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** What the grid operator takes, in dollars per kWh and per month. */
const delivery = { consumption: 0.0512, standing: 4.39 }

/** The filters of rates. */
interface RateFilter {
  readonly serviceProvider?: string | null
  readonly loadZone?: string | null
  readonly kwhUsage?: string | number | null
}

/** The products on offer. */
export const products: Field = ({ id, displayName, prepay }, context) =>
  prepay
    ? []
    : offersOf(context.world).filter(
        ({ code, name }) => (!id || id === code) && (!displayName || displayName === name),
      )

/** The products on offer, with what they cost at a place. */
export const productsWithRates: Field = ({ filterProductsBy }, context) =>
  offersOf(context.world).filter(({ code }) => !filterProductsBy?.id || filterProductsBy.id === code)

const fields: TypeTable<KrakenContext> = {
  ...productTable,
  ...typeTable<Product>({
    id: ({ code }) => code,
    availabilityStatus: () => 'PUBLIC',
    term: () => 24,
    basedOnTimeOfUse: ({ pricing }) => pricing.kind === 'time-of-use',
  }),
}

/** Products. */
export const productTables: TypeTables<KrakenContext> = {
  ProductType: fields,
  ProductWithRatesType: {
    ...fields,
    ...typeTable<Product>({
      rates: (product, { filterRatesBy }) => [presentRates(product, filterRatesBy ?? {})],
    }),
  },
}

/** Rates are dollars, as strings. */
function presentRates(product: Product, filter: RateFilter): object {
  const { pricing } = product
  const usage = Number(filter.kwhUsage ?? 1000)
  const rate = (cents: number) => (cents / 100).toFixed(5)
  const [day, night] = pricing.kind === 'time-of-use' ? pricing.slots : []
  const energy = typicalRate(pricing) / 100
  const total = energy + delivery.consumption + delivery.standing / usage
  return {
    kwhUsage: usage.toFixed(2),
    serviceProvider: filter.serviceProvider ?? 'CENTERPOINT',
    loadZone: filter.loadZone ?? 'LZ_HOUSTON',
    totalApplicableRate: total.toFixed(5),
    totalApplicableRateWithMonthlySubscriptionFees: (total + product.standingCharge / 100 / usage).toFixed(5),
    totalApplicableDayRate: (total - energy + (day?.rate ?? energy * 100) / 100).toFixed(5),
    totalApplicableNightRate: (total - energy + (night?.rate ?? energy * 100) / 100).toFixed(5),
    serviceProviderConsumptionRate: delivery.consumption.toFixed(5),
    serviceProviderConsumptionRateUnitType: 'KWH_CONSUMPTION',
    serviceProviderStandingRate: delivery.standing.toFixed(5),
    serviceProviderStandingRateUnitType: 'MONTHS_ON_SUPPLY',
    loadZoneConsumptionRate: rate(typicalRate(pricing)),
    loadZoneConsumptionRateUnitType: 'KWH_CONSUMPTION',
    loadZoneDayTimeConsumptionRate: rate(day?.rate ?? typicalRate(pricing)),
    loadZoneDayTimeRateUnitType: 'KWH_CONSUMPTION',
    loadZoneNightTimeConsumptionRate: rate(night?.rate ?? typicalRate(pricing)),
    loadZoneNightTimeRateUnitType: 'KWH_CONSUMPTION',
  }
}

/** Quotes every product for a usage. */
export const createQuote: Field = (_args, context) => ({
  quote: {
    quoteId: '7001',
    code: 'quote-7001',
    quotedProducts: offersOf(context.world).map((product) => presentQuoted(product, context)),
  },
})

function presentQuoted(product: Product, { clock, world }: KrakenContext): object {
  const annual = annualCost(product, 12_000) / 100
  return {
    product,
    estimatedDetails: {
      kwhUsage: '12000.00',
      usagePeriod: 'ANNUAL',
      monthlyCostEstimate: (annual / 12).toFixed(2),
      annualCostEstimate: annual.toFixed(2),
      applicableRates: presentRates(product, {}),
    },
    loadZone: 'LZ_HOUSTON',
    serviceProvider: 'CENTERPOINT',
    expiresAt: world.zone.addDays(clock.now(), 14),
  }
}
