import type { Product } from '../../data/model.ts'
import { annualCost, offersOf, typicalRate } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import type { Field } from '../schema.ts'

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
    : offersOf(context.world)
        .map(({ product }) => product)
        .filter(({ code, name }) => (!id || id === code) && (!displayName || displayName === name))
        .map((product) => presentProduct(product))

/** The products on offer, with what they cost at a place. */
export const productsWithRates: Field = ({ filterProductsBy }, context) =>
  offersOf(context.world)
    .map(({ product }) => product)
    .filter(({ code }) => !filterProductsBy?.id || filterProductsBy.id === code)
    .map((product) => ({
      ...presentProduct(product),
      rates: ({ filterRatesBy }: { filterRatesBy?: RateFilter | null }) => [
        presentRates(product, filterRatesBy ?? {}),
      ],
    }))

/** Presents a product. */
export function presentProduct({ code, name, description, pricing }: Product): object {
  return {
    __typename: 'ProductType',
    id: code,
    code,
    displayName: name,
    fullName: name,
    description,
    marketName: 'USA_ELECTRICITY',
    availableFrom: '2024-01-01T00:00:00-06:00',
    availableTo: null,
    availabilityStatus: 'PUBLIC',
    term: 24,
    termsContractType: 'STANDARD',
    isWholesale: false,
    prepay: false,
    basedOnTimeOfUse: pricing.kind === 'time-of-use',
  }
}

/** Rates are dollars, as strings. */
export function presentRates(product: Product, filter: RateFilter): object {
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
    quotedProducts: offersOf(context.world).map(({ product }) => presentQuoted(product, context)),
  },
})

function presentQuoted(product: Product, { clock, world }: KrakenContext): object {
  const annual = annualCost(product, 12_000) / 100
  return {
    product: presentProduct(product),
    estimatedDetails: {
      kwhUsage: '12000.00',
      usagePeriod: 'ANNUAL',
      monthlyCostEstimate: (annual / 12).toFixed(2),
      annualCostEstimate: annual.toFixed(2),
      applicableRates: presentRates(product, {}),
    },
    loadZone: 'LZ_HOUSTON',
    serviceProvider: 'CENTERPOINT',
    expiresAt: world.zone.dateTime(world.zone.addDays(clock.now(), 14)),
  }
}
