import { japan as region } from '../../data/regions/japan.ts'
import type { KrakenInstance } from '../instance.ts'
import { charges } from '../japan/charge.ts'
import { enrolmentQueries, switchProduct } from '../japan/enrolment.ts'
import { heatPumpControls, heatPumpStatus } from '../japan/heat-pump.ts'
import { tariffSummary } from '../japan/product.ts'
import { createElectricityQuote, quoteRequest } from '../japan/quote.ts'
import { presentGenerationPoint, presentJapaneseSupplyPoint } from '../japan/supply-point.ts'
import { common } from './common.ts'

/** Octopus Energy Japan. */
export const japan: KrakenInstance = {
  ...common,
  name: 'jp',
  brand: 'OCTOPUS_ENERGY_JAPAN',
  currency: 'JPY',
  language: 'ja',
  region,
  minorDigits: 0,
  typeNames: { AccountType: 'Account', PropertyType: 'Property' },
  marketName: ({ fuel }) => (fuel === 'gas' ? 'JPN_GAS' : 'JPN_ELECTRICITY'),
  ledgerType: () => 'JPN_ELECTRICITY_LEDGER',
  query: { charges, heatPumpStatus, quoteRequest, tariffSummary, ...enrolmentQueries },
  mutation: {
    createElectricityQuote,
    switchToProductOnNextReadingDate: switchProduct,
    ...heatPumpControls,
  },
  property: (property, account, context) => ({
    electricitySupplyPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'electricity')
        .map((point) => presentJapaneseSupplyPoint(point, account, context)),
    gasSupplyPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'gas')
        .map((point) => presentJapaneseSupplyPoint(point, account, context)),
    electricityGenerationPoints: () =>
      property.supplyPoints
        .filter(({ generation }) => generation !== undefined)
        .map((point) => presentGenerationPoint(point, context)),
  }),
}
