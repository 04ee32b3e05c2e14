import type { SupplyPoint } from '../../data/model.ts'
import { ratesOf, timeOfDay } from '../../data/products.ts'
import { france as region } from '../../data/regions/france.ts'
import type { KrakenContext } from '../context.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { monthlyUsages, readingsOf } from '../resolvers/meter-reading.ts'
import { paymentsIn } from '../tables/payment.ts'
import { common } from './common.ts'

/** Octopus Energy France. */
export const france: KrakenInstance = {
  ...common,
  name: 'fr',
  brand: 'OCTOPUS_ENERGY_FRANCE',
  currency: 'EUR',
  language: 'fr',
  region,
  centsPerPrice: 100,
  market: 'FRA',
  query: { electricityReading: monthlyUsages('electricity'), gasReading: monthlyUsages('gas') },
  tables: objectTables({
    account: {
      creditStorage: ({ ledger }) => ({
        ledger: {
          number: `${ledger.number}-S`,
          name: 'Cagnotte',
          ledgerType: 'FRA_CREDIT_STORAGE_LEDGER',
          currentBalance: 0,
        },
      }),
    },
    agreement: {
      supplyContractNumber: ({ id }) => `C-${id}`,
      energySupplyRate: ({ product }) => {
        const [standingRate, ...consumptionRates] = ratesOf(product)
        return { standingRate, consumptionRates }
      },
      nextPaymentForecast: ({ supplyPoint }, _args, { clock, world: { zone } }) => {
        const { month, year } = zone.local(clock.now())
        const amount = paymentsIn(supplyPoint.property.account).at(-1)?.gross ?? 0
        return { date: zone.startOfDay(year, month + 1, 2), amount }
      },
    },
    rate: {
      unitType: ({ slot }) => (slot ? 'KWH' : 'DAYS'),
      timeSlots: ({ slot }) =>
        slot?.ranges.map(({ from, to }) => ({
          startAt: timeOfDay(from).slice(0, 5),
          endAt: timeOfDay(to).slice(0, 5),
        })),
    },
    // The meter of a supply point: a PRM, or a PCE for gas. Its identifier is its number.
    supplyPoint: {
      meterKind: () => 'LINKY',
      distributorStatus: () => 'SERVC',
      poweredStatus: ({ fuel }) => (fuel === 'gas' ? 'EN_SERVICE' : 'ALIM'),
      serial: ({ meter }) => meter.number,
      subscribedMaxPower: () => 9,
      circuitBreakerIntensity: () => 45,
    },
    usage: {
      indexStartValue: ({ supplyPoint, startAt }, _args, context) => shownAt(startAt, supplyPoint, context),
      indexEndValue: ({ supplyPoint, endAt }, _args, context) => shownAt(endAt, supplyPoint, context),
      calendarTempClass: () => 'BASE',
      consumptionReliability: () => 'MEASURED',
    },
  }),
}

/** What the meter showed at the start of a month, in kWh. */
function shownAt(instant: number, supplyPoint: SupplyPoint, context: KrakenContext): number | undefined {
  return readingsOf(supplyPoint, context).find(({ at }) => at === instant)?.kilowattHours
}
