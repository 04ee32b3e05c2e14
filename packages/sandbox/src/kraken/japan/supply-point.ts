import type { Agreement, Property, SupplyPoint } from '../../data/model.ts'
import { isActive, supplyPointsFor } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'
import { feedInProduct } from './product.ts'
import { halfHourlyReadings, intervalReadings } from './reading.ts'

const supplyPoint = typeTable<SupplyPoint>({
  spin: ({ number }) => number,
  status: () => 'ON_SUPPLY',
  nextReadingDate: (_supplyPoint, _args, { clock, world: { zone } }) => {
    const { month, year } = zone.local(clock.now())
    return zone.startOfDay(year, month + 1, 1)
  },
  supplyDetails: ({ suppliedFrom }) => [{ amperage: 60, kva: 6, kw: '6.0', validFrom: suppliedFrom }],
  meters: ({ meter }) => [{ serialNumber: meter.number, capacity: 60, removedAt: null }],
  physicalMeterNumber: ({ meter }) => meter.number,
  agreements: ({ agreements }, { onlyActive }, { clock }) =>
    agreements.filter((agreement) => !onlyActive || isActive(agreement, clock.now())),
  halfHourlyReadings: halfHourlyReadings('consumption'),
  intervalReadings,
})

/** Supply points (SPIN) of either fuel, where a household feeds in (GPIN), and their agreements. */
export const supplyPointTables: TypeTables<KrakenContext> = {
  PropertyType: typeTable<Property>({
    electricitySupplyPoints: (property) => supplyPointsFor(property, 'electricity'),
    gasSupplyPoints: (property) => supplyPointsFor(property, 'gas'),
    electricityGenerationPoints: ({ supplyPoints }) =>
      supplyPoints.filter(({ generation }) => generation !== undefined),
  }),
  ElectricitySupplyPoint: supplyPoint,
  GasSupplyPoint: supplyPoint,
  Agreement: typeTable<Agreement>({
    id: ({ id }) => Number(id),
    validTo,
    agreedFrom: ({ validFrom }) => validFrom,
    agreedTo: validTo,
    rescissionDeadlineAt: ({ validFrom }, _args, { world }) => world.zone.addDays(validFrom, 8),
    addonRates: () => [],
  }),
  ElectricityGenerationPoint: typeTable<SupplyPoint>({
    id: ({ id }) => `${id}9`,
    gpin: ({ number }) => `9${number.slice(1)}`,
    status: () => 'UNDER_CONTRACT',
    agreements: ({ suppliedFrom }) => [{ validFrom: suppliedFrom, validTo: null, product: feedInProduct }],
    halfHourlyReadings: halfHourlyReadings('generation'),
  }),
}
