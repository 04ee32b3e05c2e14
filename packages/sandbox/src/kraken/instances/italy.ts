import type { Product, SupplyPoint } from '../../data/model.ts'
import { offersOf, typicalRate } from '../../data/products.ts'
import { italy as region } from '../../data/regions/italy.ts'
import type { KrakenContext } from '../context.ts'
import { namedSupplyPoint } from '../in-reach.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { submitReading } from '../resolvers/meter-reading.ts'
import { common } from './common.ts'

/** A cubic metre of gas holds about 10.7 kWh. */
const cubicMetre = 10.7

/** Octopus Energy Italy. */
export const italy: KrakenInstance = {
  ...common,
  name: 'it',
  brand: 'OCTOPUS_ENERGY_ITALY',
  currency: 'EUR',
  language: 'it',
  region,
  centsPerPrice: 100,
  refreshTokenLifetime: 365 * 86_400_000,
  market: 'ITA',
  query: {
    electricitySupplyPoint: supplyPoint,
    gasSupplyPoint: supplyPoint,
    availableProducts: (_args, { world }) => ({
      electricity: offersOf(world, 'electricity'),
      gas: offersOf(world, 'gas'),
    }),
  },
  mutation: {
    submitGasSelfReading: ({ input: { pdr, consumptionValue } }, context) => {
      const supplyPoint = namedSupplyPoint({ pdr }, context)
      const submitted = consumptionValue >= 0
      if (submitted) submitReading(supplyPoint, consumptionValue * cubicMetre, context)
      return { submitted }
    },
  },
  tables: objectTables({
    product: {
      termsAndConditionsUrl: () => 'https://www.example.com/terms.pdf',
      prices: pricesOf,
    },
    reading: {
      readingType: () => 'ACTUAL',
      consumptionValue: ({ kilowattHours }) => kilowattHours / cubicMetre,
    },
    supplyPoint: { distributorPhoneNumber: () => '800 000 001' },
  }),
}

/** The code of one that is not the customer's is Italy's. @see schema of it */
function supplyPoint(args: Readonly<Record<string, unknown>>, context: KrakenContext): SupplyPoint {
  return namedSupplyPoint(args, context, 'KT-CT-4719')
}

/** Prices are euros, as strings; a price in slots has one for F1 and one for the others. */
function pricesOf({ pricing, standingCharge }: Product): object {
  const others = pricing.kind === 'time-of-use' ? (pricing.slots[1]?.rate ?? 0) / 100 : null
  return {
    productType: pricing.kind === 'fixed' ? 'FIXED_SINGLE_TIER' : 'FIXED_TIME_OF_USE',
    annualStandingCharge: (12 * standingCharge) / 100,
    annualStandingChargeUnits: '€/anno',
    consumptionCharge: typicalRate(pricing) / 100,
    consumptionChargeF2: others,
    consumptionChargeF3: others,
    consumptionChargeUnits: '€/kWh',
  }
}
