import type { Product } from '../../data/model.ts'
import { annualCost, offersOf, ratesOf } from '../../data/products.ts'
import { spain as region } from '../../data/regions/spain.ts'
import { composeTables } from '../../graphql/type-tables.ts'
import { accountInReach, namedSupplyPoint } from '../in-reach.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { submitReading } from '../resolvers/meter-reading.ts'
import { common } from './common.ts'
import { creditTransfers, spanishLedgers, spanishLedgerTables } from './spain/ledger.ts'

/** Octopus Energy Spain. */
export const spain: KrakenInstance = {
  ...common,
  name: 'es',
  brand: 'OCTOPUS_ENERGY_SPAIN',
  currency: 'EUR',
  language: 'es',
  region,
  centsPerPrice: 100,
  market: 'ESP',
  ledgerType: 'SPAIN_ELECTRICITY_LEDGER',
  query: {
    accountBillingInfo: ({ accountNumber }, context) => accountInReach(accountNumber, context),
    productsWithEstimates: ({ electricityAnnualConsumption, gasAnnualConsumption }, { world }) => {
      const [gas] = offersOf(world, 'gas')
      const electricity = offersOf(world, 'electricity')
      const costOf = (product: Product) => annualCost(product, electricityAnnualConsumption ?? 2700)
      const summary = ({ code, name }: Product) => ({ code, displayName: name })
      const gasCost = gas ? annualCost(gas, gasAnnualConsumption ?? 9200) : 0
      return {
        singleFuel: electricity.map((one) => ({ ...fees(costOf(one), one.vat), electricity: summary(one) })),
        dualFuel: electricity.map((one) => ({
          ...fees(costOf(one) + gasCost, one.vat),
          electricity: summary(one),
          gas: gas && summary(gas),
        })),
      }
    },
    productsWithoutEstimates: (_args, { world }) => offersOf(world),
  },
  mutation: {
    submitGasSelfReading: ({ input: { cups, reading } }, context) => {
      const found = namedSupplyPoint({ cups }, context)
      if (typeof reading === 'number') submitReading(found, reading, context)
      return { cups }
    },
    ...creditTransfers,
  },
  tables: composeTables(
    objectTables({
      account: { spanishLedgers },
      supplyPoint: {
        selfConsumption: ({ generation }) => (generation ? 'WITH_SURPLUS' : 'NONE'),
        selfConsumptionCode: ({ generation }) => (generation ? '41' : '00'),
        atrTariffs: ({ fuel, suppliedFrom }) => [{ value: accessTariff({ fuel }), validFrom: suppliedFrom }],
      },
      agreement: {
        details: ({ product, supplyPoint: { annualConsumption } }) => ({
          contractualMaxPower: ['4.600', '4.600'],
          estimatedConsumption: annualConsumption,
          monthlyValueAddedTax: { code: 'IVA_STANDARD', displayName: 'IVA', rate: product.vat },
        }),
      },
      product: {
        atr: accessTariff,
        prices: pricesOf,
        params: ({ pricing }) => ({ productType: pricing.kind === 'fixed' ? 'FIXED' : 'TIME_OF_USE' }),
      },
      quotedProduct: {
        quoteInfo: ({ annualCost: annual, annualConsumption, product }) => ({
          annualConsumption,
          ...fees(annual, product.vat),
        }),
      },
    }),
    spanishLedgerTables,
  ),
}

/** What the grid calls the access of a small home. */
function accessTariff({ fuel }: Pick<Product, 'fuel'>): string {
  return fuel === 'gas' ? 'RL.2' : '2.0TD'
}

/** A yearly cost with tax, in cents, as the fees that are told. */
function fees(annual: number, vat: number): object {
  return {
    monthlyFee: annual / 1200 / (1 + vat),
    monthlyFeeWithTaxes: annual / 1200,
    monthlyFeeUnits: '€/mes',
    annualFeeWithTaxes: annual / 100,
    annualFeeUnits: '€/año',
  }
}

/** Prices are euros in lists: one entry for each period of the day. */
function pricesOf(product: Product): object {
  const [daily, ...energy] = ratesOf(product)
  const standing = daily ? [daily] : []
  return {
    fixedTerm: standing.map(({ net }) => net / 100),
    fixedTermWithTaxes: standing.map(({ gross }) => gross / 100),
    fixedTermUnits: '€/día',
    variableTerm: energy.map(({ net }) => net / 100),
    variableTermWithTaxes: energy.map(({ gross }) => gross / 100),
    variableTermUnits: '€/kWh',
    surplusRate: 0.06,
    surplusRateUnits: '€/kWh',
    marginTerm: 0,
    marginTermUnits: '€/kWh',
    dailyFee: (daily?.net ?? 0) / 100,
  }
}
