import { agreementAt } from '../../data/billing.ts'
import { halfHour, quarterHour } from '../../data/curves.ts'
import type { SupplyPoint } from '../../data/model.ts'
import { annualCost } from '../../data/products.ts'
import { australia as region } from '../../data/regions/australia.ts'
import { allOf, type SpanLength, spansOf } from '../../data/span.ts'
import { usageOf } from '../../data/usage.ts'
import { accountsOf, supplyPointsIn } from '../../data/world.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import type { Field } from '../field.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { common } from './common.ts'

/** Origin in Australia. */
export const australia: KrakenInstance = {
  ...common,
  name: 'au',
  brand: 'ORIGIN_ENERGY',
  currency: 'AUD',
  language: 'en',
  region,
  limits: { ...common.limits, complexity: 550, nodes: 100_000 },
  market: 'AUS',
  query: {
    mirnCheck: check('mirn'),
    nmiCheck: check('nmi'),
    nmiDiscovery: ({ input }, { world }) => ({
      nmi: supplyPointsAt(input.postcode, 'electricity', world)[0]?.number ?? null,
      error: null,
    }),
    mirnSearchByAddress: ({ input }, { world }) => ({
      meterDetails: supplyPointsAt(input.address?.postcode, 'gas', world, input.mirn).map(({ number }) => ({
        mirn: number,
        existingSupplyPoint: true,
      })),
      error: null,
    }),
    moveInDates: (_args, { clock, world: { zone } }) => ({
      moveInDates: Array.from({ length: 10 }, (_, index) => zone.addDays(clock.now(), 3 + index)),
      error: null,
    }),
  },
  tables: objectTables({
    account: {
      estimatedUsageAndCost: (account, _args, context) => ({
        electricityEstimation: estimate(supplyPointsIn(account), 'electricity', context),
        gasEstimation: estimate(supplyPointsIn(account), 'gas', context),
      }),
    },
    property: {
      state: ({ address }) => (address.region === 'SA' ? 'SOUTH_AUSTRALIA' : 'VICTORIA'),
    },
    supplyPoint: {
      consumptionSummary: (supplyPoint, { startAt, endAt, granularity }, { clock, world }) => {
        const length = lengths[granularity] ?? 'day'
        const end = Math.min(readDateTime(endAt), clock.now())
        const spans = allOf(spansOf(world.zone, length, readDateTime(startAt), end))
        const summarizedConsumption = spans.map((span) => usageOf(supplyPoint, span, world.prices))
        return [{ registers: [{ id: `${supplyPoint.meter.id}1`, identifier: 'E1' }], summarizedConsumption }]
      },
    },
    rate: {
      unitType: ({ slot }) => (slot ? 'KWH_CONSUMPTION' : 'DAYS_ON_SUPPLY'),
      timeOfDay: ({ slot }) => slot?.name ?? 'ANYTIME',
    },
  }),
}

const lengths: Readonly<Record<string, SpanLength>> = {
  QUARTER_HOURLY: quarterHour,
  HALF_HOURLY: halfHour,
  DAILY: 'day',
  MONTHLY: 'month',
}

/** Says whether a meter point is supplied here. */
function check(argument: 'mirn' | 'nmi'): Field {
  return ({ [argument]: number }, { world }) => {
    const found = accountsOf(world)
      .flatMap(supplyPointsIn)
      .find((point) => point.number === number)
    return {
      isOnSupply: found !== undefined,
      krakenStatus: found ? 'ON_SUPPLY' : 'OFF_SUPPLY',
      supplyStartDate: found?.suppliedFrom ?? null,
    }
  }
}

/** Finds meter points before a contract is made: by postcode or number. */
function supplyPointsAt(
  postcode: string | undefined,
  fuel: SupplyPoint['fuel'],
  world: KrakenContext['world'],
  wanted?: string,
): SupplyPoint[] {
  return accountsOf(world)
    .flatMap(supplyPointsIn)
    .filter((point) => point.fuel === fuel)
    .filter(({ number, property }) => number === wanted || property.address.postcode === postcode)
}

/** What a supply point is going to use and pay, in kWh and cents. */
function estimate(
  supplyPoints: readonly SupplyPoint[],
  fuel: SupplyPoint['fuel'],
  { clock }: KrakenContext,
): object | null {
  const found = supplyPoints.find((supplyPoint) => supplyPoint.fuel === fuel)
  const agreement = found && agreementAt(found, clock.now())
  if (!found || !agreement) return null
  const cost = annualCost(agreement.product, found.annualConsumption)
  const span = (share: number) => ({
    usageEnergy: found.annualConsumption * share,
    usageCost: cost * share,
    totalCost: cost * share,
    exportEnergy: 0,
    exportEarning: 0,
    concessionDiscount: 0,
  })
  return {
    failureReasons: null,
    dailyEstimation: span(1 / 365),
    monthlyEstimation: span(1 / 12),
    yearlyEstimation: span(1),
  }
}
