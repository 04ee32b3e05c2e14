import { propertiesOf } from '../../data/world.ts'
import type { KrakenContext } from '../context.ts'
import type { Field, Fields } from '../schema.ts'

/** Says whether a meter point is supplied here. */
const check =
  (argument: 'mirn' | 'nmi'): Field =>
  ({ [argument]: number }, context) => {
    const found = supplyPoints(context).find((point) => point.number === number)
    return {
      isOnSupply: found !== undefined,
      krakenStatus: found ? 'ON_SUPPLY' : 'OFF_SUPPLY',
      supplyStartDate: found ? context.world.zone.date(found.suppliedFrom) : null,
      isOccupier: false,
    }
  }

/** Finds meter points before a contract is made: by number and by postcode. */
export const supplyChecks: Fields = {
  mirnCheck: check('mirn'),
  nmiCheck: check('nmi'),
  nmiDiscovery: ({ input }, context) => {
    const found = supplyPoints(context).find(
      ({ fuel, postcode }) => fuel === 'electricity' && postcode === input.postcode,
    )
    return { nmi: found?.number ?? null, error: null }
  },
  mirnSearchByAddress: ({ input }, context) => ({
    meterDetails: supplyPoints(context)
      .filter(({ fuel }) => fuel === 'gas')
      .filter(({ number, postcode }) => number === input.mirn || postcode === input.address?.postcode)
      .map(({ number }) => ({ mirn: number, existingSupplyPoint: true })),
    error: null,
  }),
  moveInDates: (_args, { clock, world }) => {
    const { year, month, day } = world.zone.local(clock.now())
    return {
      moveInDates: Array.from({ length: 10 }, (_, index) =>
        world.zone.date(world.zone.startOfDay(year, month, day + 3 + index)),
      ),
      error: null,
    }
  },
}

function supplyPoints({ world }: KrakenContext) {
  return propertiesOf(world).flatMap(({ address, supplyPoints }) =>
    supplyPoints.map((point) => ({ ...point, postcode: address.postcode })),
  )
}
