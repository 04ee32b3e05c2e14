import { greatBritain as region } from '../../data/regions/great-britain.ts'
import { agreementTables } from '../great-britain/agreement.ts'
import { energyProduct, energyProducts, productTables } from '../great-britain/product.ts'
import { createQuote, createQuoteRequestForProducts, quote } from '../great-britain/quote.ts'
import { applicableRates } from '../great-britain/rate.ts'
import { createMeterReading, meterReadings } from '../great-britain/reading.ts'
import {
  isOnSecondHost,
  octoplusQueries,
  secondHostMutations,
  secondHostQueries,
} from '../great-britain/second-host.ts'
import { tariffTables } from '../great-britain/tariff.ts'
import { smartMeterTelemetry } from '../great-britain/telemetry.ts'
import type { KrakenInstance } from '../instance.ts'
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
  tables: { ...agreementTables, ...productTables, ...tariffTables },
}

const { secondHost: _ours, ...market } = greatBritain

/** EDF in Great Britain. Here and below: the British market, without what Octopus has of its own on a second host. */
export const edfInGreatBritain: KrakenInstance = { ...market, name: 'edf-gb', schema: 'gb', brand: 'EDF' }

/** E.ON Next. */
export const eonNext: KrakenInstance = { ...market, name: 'eon-next', schema: 'gb', brand: 'EON_NEXT' }

/** Good Energy. */
export const goodEnergy: KrakenInstance = {
  ...market,
  name: 'good-energy',
  schema: 'gb',
  brand: 'GOOD_ENERGY',
}
