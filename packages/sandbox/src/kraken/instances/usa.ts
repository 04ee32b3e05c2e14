import type { Product } from '../../data/model.ts'
import { takeIn } from '../../data/new-customer.ts'
import { annualCost, offersOf, typicalRate } from '../../data/products.ts'
import { usa as region } from '../../data/regions/usa.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../field.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { common } from './common.ts'

/** Takes a new customer. Organisations alone may. */
const createAccount: Field = ({ input: { accountUser, billingAddress } }, { clock, verdict, world }) => {
  if (verdict.kind !== 'valid' || verdict.principal.kind !== 'organization') throw krakenError('KT-CT-1111')
  const { givenName = '', familyName = '', email = '' } = accountUser ?? {}
  const { addressLine1: street = '', postalCode: postcode = '', locality: town = '' } = billingAddress ?? {}
  const place = { region: 'TX', country: 'US', latitude: 29.76, longitude: -95.37 } as const
  const address = { is: 'address', street, postcode, town, ...place } as const
  return { account: takeIn(world, { givenName, familyName, email, address }, clock.now()) }
}

/** Octopus Energy in the USA. */
export const usa: KrakenInstance = {
  ...common,
  name: 'us',
  brand: 'OCTOPUS_ENERGY_US',
  currency: 'USD',
  language: 'en',
  region,
  centsPerPrice: 100,
  market: 'USA',
  query: {
    products: ({ id, displayName, prepay }, { world }) =>
      offersOf(world).filter(
        ({ code, name }) => !prepay && (!id || id === code) && (!displayName || displayName === name),
      ),
    productsWithConciseApplicableRates: ({ filterProductsBy: wanted }, { world }) =>
      offersOf(world).filter(({ code }) => !wanted?.id || wanted.id === code),
    // Who delivers at a postal code, and in which zone of the market.
    tdspByPostalcode: ({ postalCode }) =>
      postalCode.startsWith('75')
        ? { loadZone: 'LZ_NORTH', serviceProvider: 'ONCOR' }
        : { loadZone: 'LZ_HOUSTON', serviceProvider: 'CENTERPOINT' },
  },
  mutation: { createAccount },
  tables: objectTables({
    product: {
      rates: (product, { filterRatesBy }) => [ratesAt(product, filterRatesBy ?? {})],
    },
    quote: { quotedProducts: ({ quotedSupplyPoints }) => quotedSupplyPoints[0]?.quotedProducts },
    quotedProduct: {
      estimatedDetails: ({ product }) => ({
        kwhUsage: 12_000,
        usagePeriod: 'ANNUAL',
        monthlyCostEstimate: annualCost(product, 12_000) / 1200,
        annualCostEstimate: annualCost(product, 12_000) / 100,
        applicableRates: ratesAt(product, {}),
      }),
    },
  }),
}

/** What the grid operator takes, in dollars per kWh and per month. */
const delivery = { consumption: 0.0512, standing: 4.39 }

/** The filters of rates. */
interface RateFilter {
  readonly serviceProvider?: string | null
  readonly loadZone?: string | null
  readonly kwhUsage?: string | number | null
}

/** Rates are dollars, as strings. */
function ratesAt({ pricing, standingCharge }: Product, filter: RateFilter): object {
  const usage = Number(filter.kwhUsage ?? 1000)
  const energy = typicalRate(pricing) / 100
  const [day = energy, night = energy] =
    pricing.kind === 'time-of-use' ? pricing.slots.map(({ rate }) => rate / 100) : []
  const delivered = delivery.consumption + delivery.standing / usage
  return {
    kwhUsage: usage,
    serviceProvider: filter.serviceProvider ?? 'CENTERPOINT',
    loadZone: filter.loadZone ?? 'LZ_HOUSTON',
    totalApplicableRate: energy + delivered,
    totalApplicableRateWithMonthlySubscriptionFees: energy + delivered + standingCharge / 100 / usage,
    totalApplicableDayRate: day + delivered,
    totalApplicableNightRate: night + delivered,
    serviceProviderConsumptionRate: delivery.consumption,
    serviceProviderStandingRate: delivery.standing,
    loadZoneConsumptionRate: energy,
    loadZoneDayTimeConsumptionRate: day,
    loadZoneNightTimeConsumptionRate: night,
  }
}
