import { quarterHour } from '../../data/curves.ts'
import type { Agreement, Rate } from '../../data/model.ts'
import { rateOf, slotsOf, timeOfDay } from '../../data/products.ts'
import { germany as region } from '../../data/regions/germany.ts'
import { allOf, spansOf } from '../../data/span.ts'
import { composeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { endOfPublishedPrices } from '../resolvers/day-ahead-price.ts'
import { common } from './common.ts'

/** Octopus Energy Germany. Rates are cents, as strings. */
export const germany: KrakenInstance = {
  ...common,
  name: 'de',
  brand: 'OCTOPUS_ENERGY_GERMANY',
  currency: 'EUR',
  language: 'de',
  region,
  market: 'DEU',
  tables: composeTables(
    objectTables({
      agreement: {
        earliestCancellationDate: ({ validFrom }, _args, { clock, world }) =>
          world.zone.addDays(Math.max(clock.now(), validFrom), 14),
        isAffectedByPriceBrake: () => false,
        netMonthlyStandingCharge: ({ product }) => product.standingCharge / 100,
        standingChargeGrossRateInformation: ({ product }) => [rateOf(product, product.standingCharge)],
        unitRateInformation: (agreement, _args, { clock, world }) => rateAt(agreement, clock.now(), world),
        unitRateGrossRateInformation: (agreement, _args, { clock, world }) => [
          rateAt(agreement, clock.now(), world),
        ],
        unitRateForecast: forecast,
      },
      rate: {
        grossRateInformation: (rate) => [rate],
        vatRate: ({ product }) => product.vat,
        grossRate: ({ gross }) => gross,
        date: (_rate, _args, { clock }) => clock.now(),
        rateValidToDate: () => null,
        rates: ({ product }) => slotsOf(product).map((slot) => rateOf(product, slot.rate, slot)),
        timeslotActivationRules: ({ slot }) =>
          slot?.ranges.map(({ from, to }) => ({
            activeFromTime: timeOfDay(from),
            activeToTime: timeOfDay(to),
          })),
      },
      supplyPoint: {
        meloNumber: ({ meter }) => meter.marketNumber,
        referenceConsumption: ({ annualConsumption }) => annualConsumption,
        estimatedAnnualConsumptions: ({ id, annualConsumption, suppliedFrom }) => [
          { id: `${id}1`, amountKwh: annualConsumption, effectiveFrom: suppliedFrom, source: 'CUSTOMER' },
        ],
        canBeCancelled: () => true,
      },
      reading: {
        registerObisCode: ({ supplyPoint }) => (supplyPoint.fuel === 'gas' ? '7-0:3.0.0' : '1-0:1.8.0'),
        registerType: () => 'STANDARD',
        status: () => 'VALID',
      },
    }),
    {
      UnitRateInformation: {
        __typename: ({ product }: Rate) =>
          `${product.pricing.kind === 'time-of-use' ? 'TimeOfUse' : 'Simple'}ProductUnitRateInformation`,
      },
    },
  ),
}

function rateAt({ product }: Agreement, at: number, { prices }: KrakenContext['world']): Rate {
  return rateOf(product, prices.unitRate(product, at))
}

/** Quarter hours from the last one to the end of tomorrow, or of today until the exchange has published at 13:00. */
function forecast(agreement: Agreement, _args: unknown, context: KrakenContext): object[] {
  if (agreement.product.pricing.kind !== 'dynamic') return []
  const start = Math.floor(context.clock.now() / quarterHour) * quarterHour
  return allOf(spansOf(context.world.zone, quarterHour, start, endOfPublishedPrices(context))).map(
    ({ startAt, endAt }) => ({
      validFrom: startAt,
      validTo: endAt,
      unitRateInformation: rateAt(agreement, startAt, context.world),
    }),
  )
}
