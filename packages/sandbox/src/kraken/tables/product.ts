import type { Rate } from '../../data/model.ts'
import { annualCost, ratesOf } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'
import { marketNameOf } from './supply.ts'

/** Products, what they cost, and quotes of what they would cost. */
export const productTables: TypeTables<KrakenContext> = objectTables({
  product: {
    id: ({ code }) => code,
    fullName: ({ name }) => name,
    displayName: ({ name }) => name,
    marketName: marketNameOf,
    availableTo: () => null,
    validTo: () => null,
    endsAt: () => null,
    term: () => 12,
    isVariable: ({ pricing }) => pricing.kind !== 'fixed',
    isTimeOfUse: ({ pricing }) => pricing.kind === 'time-of-use',
    basedOnTimeOfUse: ({ pricing }) => pricing.kind === 'time-of-use',
    paginatedRates: (product) => ratesOf(product),
  },
  rate: {
    pricePerUnit: net,
    rateExcludingTax: net,
    netUnitRateCentsPerKwh: net,
    pricePerUnitIncTax: gross,
    pricePerUnitWithTaxes: gross,
    rateIncludingTax: gross,
    latestGrossUnitRateCentsPerKwh: gross,
    currency: (_rate, _args, { instance }) => instance.currency,
    band: bandOf,
    bandCategory: ({ slot }) => (slot ? 'CONSUMPTION_CHARGE' : 'STANDING_CHARGE'),
    bandSubcategory: bandOf,
    label: bandOf,
    displayLabel: bandOf,
    timeOfUse: bandOf,
    touBucketName: bandOf,
    timeslotName: bandOf,
    validTo: () => null,
    stepStart: () => 0,
    stepEnd: () => null,
  },
  quote: { id: ({ code }) => code },
  quotedSupply: {
    marketName: marketNameOf,
    mpan: ({ number }) => number,
    mprn: ({ number }) => number,
    annualEstimatedUsage: ({ annualConsumption }) => annualConsumption,
  },
  quotedProduct: {
    label: ({ product }) => product.name,
    name: ({ product }) => product.name,
    description: ({ product }) => product.description,
    isVariable: ({ product }) => product.pricing.kind !== 'fixed',
    annualAmount: ({ annualCost }) => annualCost,
    monthlyAmount: ({ annualCost }) => annualCost / 12,
    monthlyEstimate: ({ annualCost }) => annualCost / 12,
    estimatedAnnualCost: ({ annualCost }) => annualCost / 100,
    estimatedMonthlyCost: ({ annualCost }) => annualCost / 1200,
    quotedRates: ({ product }) => ratesOf(product),
    wasSelected: () => false,
  },
  agreement: {
    rates: ({ product }) => ratesOf(product),
    estimatedAnnualConsumption: ({ supplyPoint }) => supplyPoint.annualConsumption,
    estimatedMonthlyBillInEuros: ({ product, supplyPoint }) =>
      annualCost(product, supplyPoint.annualConsumption) / 1200,
  },
})

function net(rate: Rate, _args: unknown, { instance }: KrakenContext): number {
  return rate.net / instance.centsPerPrice
}

function gross(rate: Rate, _args: unknown, { instance }: KrakenContext): number {
  return rate.gross / instance.centsPerPrice
}

function bandOf({ slot }: Rate): string {
  return slot?.name ?? 'STANDARD'
}
