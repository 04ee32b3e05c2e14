import type { Account, Address, Property } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { type MeasurementFilter, measurementsOf } from './measurement.ts'

/** Presents a supplied place. */
export function presentProperty(property: Property, account: Account, context: KrakenContext): object {
  const { zone } = context.world
  const { address } = property
  return {
    __typename: 'PropertyType',
    id: property.id,
    address: addressLines(address).join('\n'),
    splitAddress: addressLines(address),
    richAddress: richAddress(address),
    postcode: address.postcode,
    label: address.street,
    coordinates: { latitude: address.latitude, longitude: address.longitude },
    occupancyPeriods: [
      {
        id: `${property.id}1`,
        effectiveFrom: zone.dateTime(property.movedInAt),
        effectiveTo: null,
        isOccupier: true,
        accountNumber: account.number,
        numberOfOccupants: 3,
      },
    ],
    measurements: (filter: MeasurementFilter) => measurementsOf(property, filter, context),
    ...context.instance.property(property, account, context),
  }
}

/** Writes an address in lines. */
export function addressLines({ street, postcode, town }: Address): string[] {
  return [street, `${postcode} ${town}`]
}

/** Presents an address in its parts. */
export function richAddress(address: Address): object {
  return {
    streetAddress: address.street,
    locality: address.town,
    administrativeArea: address.region,
    postalCode: address.postcode,
    country: address.country,
    asString: addressLines(address).join(', '),
  }
}
