import type { Property } from '../../data/model.ts'
import { addressLines } from '../../data/region.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { measurementsOf } from '../resolvers/measurement.ts'
import { typeTable } from '../type-table.ts'

/** Supplied places. */
export const propertyTables: TypeTables<KrakenContext> = {
  PropertyInterface: { __typename: () => 'PropertyType' },
  PropertyType: typeTable<Property>({
    address: ({ address }) => addressLines(address).join('\n'),
    splitAddress: ({ address }) => addressLines(address),
    richAddress: ({ address }) => address,
    postcode: ({ address }) => address.postcode,
    label: ({ address }) => address.street,
    coordinates: ({ address: { latitude, longitude } }) => ({ latitude, longitude }),
    occupancyPeriods: ({ id, movedInAt, account }) => [
      {
        id: `${id}1`,
        effectiveFrom: movedInAt,
        effectiveTo: null,
        isOccupier: true,
        accountNumber: account.number,
        numberOfOccupants: 3,
      },
    ],
    measurements: measurementsOf,
  }),
}
