import { greatBritain as region } from '../../data/regions/great-britain.ts'
import { agreementsOf } from '../great-britain/agreement.ts'
import { presentElectricityMeterPoint, presentGasMeterPoint } from '../great-britain/meter-point.ts'
import { energyProduct, energyProducts } from '../great-britain/product.ts'
import { createQuote, createQuoteRequestForProducts, quote } from '../great-britain/quote.ts'
import { applicableRates } from '../great-britain/rate.ts'
import { createMeterReading, meterReadings } from '../great-britain/reading.ts'
import {
  isOnSecondHost,
  octoplusQueries,
  secondHostMutations,
  secondHostQueries,
} from '../great-britain/second-host.ts'
import { smartMeterTelemetry } from '../great-britain/telemetry.ts'
import type { KrakenInstance } from '../instance.ts'
import { balanceOf } from '../resolvers/account.ts'
import { common } from './common.ts'

/** Octopus Energy in Great Britain. */
export const greatBritain: KrakenInstance = {
  ...common,
  name: 'gb',
  brand: 'OCTOPUS_ENERGY',
  currency: 'GBP',
  language: 'en',
  region,
  secondHost: isOnSecondHost,
  marketName: ({ fuel }) => (fuel === 'gas' ? 'GBR_GAS' : 'GBR_ELECTRICITY'),
  ledgerType: () => 'MAIN_LEDGER',
  query: {
    applicableRates,
    electricityMeterReadings: meterReadings('electricity'),
    gasMeterReadings: meterReadings('gas'),
    energyProduct,
    energyProducts,
    quote,
    smartMeterTelemetry,
    ...octoplusQueries,
    ...secondHostQueries,
  },
  mutation: {
    createElectricityMeterReading: createMeterReading('mpan'),
    createGasMeterReading: createMeterReading('mprn'),
    createQuote,
    createQuoteRequestForProducts,
    ...secondHostMutations,
  },
  account: (account, context) => ({
    projectedBalance: () => balanceOf(account),
    electricityAgreements: (filter: { active?: boolean }) =>
      agreementsOf(account, 'electricity', filter, context),
    gasAgreements: (filter: { active?: boolean }) => agreementsOf(account, 'gas', filter, context),
  }),
  property: (property, _account, context) => ({
    electricityMeterPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'electricity')
        .map((point) => presentElectricityMeterPoint(point, context)),
    gasMeterPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'gas')
        .map((point) => presentGasMeterPoint(point, context)),
  }),
}
