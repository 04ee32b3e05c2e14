import { agreementAt } from '../../data/billing.ts'
import { halfHour } from '../../data/curves.ts'
import type { Quote, QuotedSupply } from '../../data/model.ts'
import { offersOf, rateOf } from '../../data/products.ts'
import { greatBritain as region } from '../../data/regions/great-britain.ts'
import { mapSequence, spansOf } from '../../data/span.ts'
import { supplyPointsIn } from '../../data/world.ts'
import { composeTables } from '../../graphql/type-tables.ts'
import { readDateTime } from '../datetime.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../field.ts'
import { accountInReach, supplyPointInReach } from '../in-reach.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { submitReading } from '../resolvers/meter-reading.ts'
import { productByCode } from '../resolvers/product-by-code.ts'
import { createQuote, quoteByCode } from '../resolvers/quote.ts'
import { common } from './common.ts'
import {
  isOnSecondHost,
  octoplusQueries,
  secondHostMutations,
  secondHostQueries,
} from './great-britain/second-host.ts'
import { tariffCode, tariffTables } from './great-britain/tariff.ts'
import { smartMeterTelemetry } from './great-britain/telemetry.ts'

/** What a kWh costs in each half hour at a meter point, in pence with VAT. */
const applicableRates: Field = ({ accountNumber, mpxn, startAt, endAt }, context) => {
  const { prices, zone } = context.world
  const supplyPoint = supplyPointsIn(accountInReach(accountNumber, context)).find(
    ({ number }) => number === mpxn,
  )
  if (!supplyPoint) throw krakenError('KT-CT-1111')
  const begin = Math.floor(readDateTime(startAt) / halfHour) * halfHour
  const end = Math.ceil(readDateTime(endAt) / halfHour) * halfHour
  return mapSequence(spansOf(zone, halfHour, begin, end), (span) => {
    const product = agreementAt(supplyPoint, span.startAt)?.product
    const value = product ? rateOf(product, prices.unitRate(product, span.startAt)).gross : null
    return { validFrom: span.startAt, validTo: span.endAt, value }
  })
}

/** Takes the reading of a customer; one below zero is refused by a list of errors, as the platform does. */
const createMeterReading: Field = ({ mpan, mprn, serialNumber, readings, reading }, context) => {
  const supplyPoint = supplyPointInReach(
    ({ number, meter }) => number === (mpan ?? mprn) && meter.number === serialNumber,
    context,
  )
  const values: number[] = readings?.map((one: { reading: number }) => one.reading) ?? [reading]
  if (values.some((value) => value < 0))
    return { readingErrors: [fieldErrors('reading', 'A reading is not below zero.')] }
  for (const value of values) submitReading(supplyPoint, value, context)
  return { readingErrors: [] }
}

function fieldErrors(field: string, message: string): object {
  return {
    __typename: 'SerializerFieldErrorsType',
    field,
    errors: [{ __typename: 'SerializerErrorType', code: 'invalid', message }],
  }
}

/** Octopus Energy in Great Britain. */
export const greatBritain: KrakenInstance = {
  ...common,
  name: 'gb',
  brand: 'OCTOPUS_ENERGY',
  currency: 'GBP',
  language: 'en',
  region,
  secondHost: isOnSecondHost,
  market: 'GBR',
  ledgerType: 'MAIN_LEDGER',
  query: {
    applicableRates,
    energyProduct: ({ code }, context) => productByCode(code, context, 'KT-GB-9516'),
    energyProducts: ({ filterBy }, { world }) =>
      offersOf(world)
        .filter(({ pricing }) => !filterBy?.includes('FIXED') || pricing.kind === 'fixed')
        .filter(({ pricing }) => !filterBy?.includes('VARIABLE') || pricing.kind !== 'fixed'),
    quoteRequest: ({ quoteCode }, context) => quoteByCode(quoteCode, context, 'KT-GB-4618'),
    smartMeterTelemetry,
    ...octoplusQueries,
    ...secondHostQueries,
  },
  mutation: {
    createElectricityMeterReading: createMeterReading,
    createGasMeterReading: createMeterReading,
    createQuote: (args, context) =>
      /^[A-Z]{1,2}\d/i.test(args.input.postcode)
        ? createQuote(args, context)
        : { quote: null, errors: [fieldErrors('postcode', 'That is no postcode.')] },
    createQuoteRequestForProducts: createQuote,
    ...secondHostMutations,
  },
  tables: composeTables(
    objectTables({
      supplyPoint: {
        direction: () => 'IMPORT',
        gspGroupId: () => '_J',
        profileClass: () => 1,
      },
      meter: {
        meterType: ({ supplyPoint }) => (supplyPoint.fuel === 'gas' ? 'S2' : 'S2A'),
        smartImportElectricityMeter: (meter) => meter,
        smartExportElectricityMeter: (meter) => (meter.supplyPoint.generation ? meter : null),
        smartGasMeter: (meter) => meter,
      },
      product: {
        direction: () => 'IMPORT',
        isGreen: () => true,
        term: ({ pricing }) => (pricing.kind === 'fixed' ? 12 : null),
        isChargedHalfHourly: ({ pricing }) => pricing.kind === 'dynamic',
        exitFees: ({ pricing }) => (pricing.kind === 'fixed' ? 7500 : 0),
        exitFeesType: ({ pricing }) => (pricing.kind === 'fixed' ? 'PER_FUEL' : 'NONE'),
        tariffs: (product) => (product.pricing.kind === 'dynamic' ? [] : [product]),
      },
      quote: {
        includesElectricity: (quote) => suppliesOf(quote, 'electricity').length > 0,
        includesGas: (quote) => suppliesOf(quote, 'gas').length > 0,
        elecAnnualConsumptionStandard: (quote) => suppliesOf(quote, 'electricity')[0]?.annualConsumption,
        gasAnnualConsumption: (quote) => suppliesOf(quote, 'gas')[0]?.annualConsumption,
        electricitySupplyPoints: (quote) => suppliesOf(quote, 'electricity'),
        gasSupplyPoints: (quote) => suppliesOf(quote, 'gas'),
        quotedProducts: productsForBoth,
      },
      reading: { readingType: () => 'REGULAR', source: () => 'SMART_METER' },
    }),
    tariffTables,
  ),
}

function suppliesOf({ quotedSupplyPoints }: Quote, fuel: QuotedSupply['fuel']): QuotedSupply[] {
  return quotedSupplyPoints.filter((supply) => supply.fuel === fuel)
}

/** Every product for electricity that has one price, together with the first one for gas. */
function productsForBoth(quote: Quote): object[] {
  const gas = suppliesOf(quote, 'gas')[0]?.quotedProducts[0]
  return suppliesOf(quote, 'electricity')
    .flatMap(({ quotedProducts }) => quotedProducts)
    .filter(({ product }) => product.pricing.kind !== 'dynamic')
    .map((quoted, index) => ({
      ...quoted,
      annualCost: quoted.annualCost + (gas?.annualCost ?? 0),
      recommended: index === 0,
      elecTariffCode: tariffCode(quoted.product),
      gasTariffCode: gas ? tariffCode(gas.product) : '',
    }))
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
