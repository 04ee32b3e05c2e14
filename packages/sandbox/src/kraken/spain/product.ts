import type { Product } from '../../data/model.ts'
import { annualCost, dailyCharge, offersOf, slotsOf } from '../../data/products.ts'
import type { TypeTable, TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import type { Field } from '../schema.ts'
import { productTable } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** The products on offer. */
export const productsWithoutEstimates: Field = (_args, { world }) => offersOf(world)

/** What products would cost for a consumption, in euros: electricity alone, and with gas. */
export const productsWithEstimates: Field = (
  { electricityAnnualConsumption, gasAnnualConsumption },
  { world },
) => {
  const [gas] = offersOf(world, 'gas')
  const electricity = offersOf(world, 'electricity')
  const summary = ({ code, name }: Product) => ({ code, displayName: name })
  const costOf = (product: Product) => annualCost(product, electricityAnnualConsumption ?? 2700)
  return {
    singleFuel: electricity.map((product) => ({
      ...fees(costOf(product), product.vat),
      electricity: summary(product),
    })),
    dualFuel: gas
      ? electricity.map((product) => ({
          ...fees(costOf(product) + annualCost(gas, gasAnnualConsumption ?? 9200), product.vat),
          electricity: summary(product),
          gas: summary(gas),
        }))
      : [],
  }
}

/** A yearly cost with tax, in cents, as the fees that are told. */
export function fees(annual: number, vat: number): object {
  const euros = (cents: number) => Number((cents / 100).toFixed(2))
  return {
    monthlyFee: euros(annual / 12 / (1 + vat)),
    monthlyFeeWithTaxes: euros(annual / 12),
    monthlyFeeUnits: '€/mes',
    annualFeeWithTaxes: euros(annual),
    annualFeeUnits: '€/año',
  }
}

const fields: TypeTable<KrakenContext> = {
  ...productTable,
  ...typeTable<Product>({
    id: ({ code }) => code,
    atr: ({ fuel }) => (fuel === 'gas' ? 'RL.2' : '2.0TD'),
    term: () => 12,
    prices: pricesOf,
  }),
}

/** Products. */
export const productTables: TypeTables<KrakenContext> = {
  Product: fields,
  ProductWithoutEstimates: {
    ...fields,
    ...typeTable<Product>({
      params: ({ pricing }) => ({
        productType: pricing.kind === 'fixed' ? 'FIXED' : 'TIME_OF_USE',
        fixedType: 'SINGLE',
        mostPopular: false,
      }),
    }),
  },
}

/** Prices are euros in lists: one entry for each period of the day. */
function pricesOf(product: Product): object {
  const euros = (cents: number) => Number((cents / 100).toFixed(6))
  const { vat } = product
  const rates = slotsOf(product).map(({ rate }) => rate)
  const daily = dailyCharge(product)
  return {
    fixedTerm: [euros(daily)],
    fixedTermWithTaxes: [euros(daily * (1 + vat))],
    fixedTermUnits: '€/día',
    variableTerm: rates.map(euros),
    variableTermWithTaxes: rates.map((cents) => euros(cents * (1 + vat))),
    variableTermUnits: '€/kWh',
    surplusRate: 0.06,
    surplusRateUnits: '€/kWh',
    marginTerm: 0,
    marginTermUnits: '€/kWh',
    dailyFee: euros(daily),
  }
}
