import type { Product } from '../../data/model.ts'
import { annualCost, offersOf } from '../../data/products.ts'
import type { Field } from '../schema.ts'

/** The products on offer. */
export const productsWithoutEstimates: Field = (_args, { instance, world }) =>
  offersOf(world).map(({ product, fuel }) => ({
    ...presentProduct(product, instance.marketName({ fuel })),
    params: {
      productType: product.pricing.kind === 'fixed' ? 'FIXED' : 'TIME_OF_USE',
      fixedType: 'SINGLE',
      mostPopular: false,
    },
  }))

/** What products would cost for a consumption, in euros: electricity alone, and with gas. */
export const productsWithEstimates: Field = (
  { electricityAnnualConsumption, gasAnnualConsumption },
  { world },
) => {
  const offers = offersOf(world)
  const gas = offers.find(({ fuel }) => fuel === 'gas')?.product
  const electricity = offers.filter(({ fuel }) => fuel === 'electricity').map(({ product }) => product)
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

/** Presents a product. Prices are lists: one entry for each period of the day. */
export function presentProduct(product: Product, marketName: string): object {
  const { code, description, name, pricing, standingCharge, vat } = product
  const euros = (cents: number) => Number((cents / 100).toFixed(6))
  const rates =
    pricing.kind === 'time-of-use'
      ? pricing.slots.map(({ rate }) => rate)
      : [pricing.kind === 'fixed' ? pricing.rate : 0]
  const fixed = [(standingCharge * 12) / 365]
  return {
    id: code,
    code,
    marketName,
    displayName: name,
    description,
    atr: marketName === 'ESP_GAS' ? 'RL.2' : '2.0TD',
    term: 12,
    availableFrom: '2024-01-01T00:00:00+01:00',
    availableTo: null,
    prices: {
      fixedTerm: fixed.map(euros),
      fixedTermWithTaxes: fixed.map((cents) => euros(cents * (1 + vat))),
      fixedTermUnits: '€/día',
      variableTerm: rates.map(euros),
      variableTermWithTaxes: rates.map((cents) => euros(cents * (1 + vat))),
      variableTermUnits: '€/kWh',
      surplusRate: 0.06,
      surplusRateUnits: '€/kWh',
      marginTerm: 0,
      marginTermUnits: '€/kWh',
      dailyFee: euros(fixed[0] ?? 0),
    },
  }
}
