import { supplyPointsFor } from '../../data/products.ts'
import { addressLines } from '../../data/region.ts'
import type { TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'
import { measurementsOf } from '../resolvers/measurement.ts'

/** Supplied places. Markets have words of their own for what is supplied there. */
export const propertyTables: TypeTables<KrakenContext> = objectTables({
  property: {
    address: ({ address }) => addressLines(address).join('\n'),
    splitAddress: ({ address }) => addressLines(address),
    richAddress: ({ address }) => address,
    postcode: ({ address }) => address.postcode,
    label: ({ address }) => address.street,
    coordinates: ({ address }) => address,
    occupancyPeriods: ({ id, movedInAt, account }) => [
      { id: `${id}1`, effectiveFrom: movedInAt, effectiveTo: null, accountNumber: account.number },
    ],
    measurements: measurementsOf,
    electricityMalos: (property) => supplyPointsFor(property, 'electricity'),
    electricityMeterPoints: (property) => supplyPointsFor(property, 'electricity'),
    electricitySupplyPoints: (property) => supplyPointsFor(property, 'electricity'),
    electricityGenerationPoints: ({ supplyPoints }) => supplyPoints.filter(({ generation }) => generation),
    gasMalos: (property) => supplyPointsFor(property, 'gas'),
    gasMeterPoints: (property) => supplyPointsFor(property, 'gas'),
    gasSupplyPoints: (property) => supplyPointsFor(property, 'gas'),
    meterPoints: ({ supplyPoints }) => supplyPoints,
  },
})
