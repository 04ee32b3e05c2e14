import { takeIn } from '../../data/new-customer.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** Takes a new customer. Organisations alone may. */
export const createAccount: Field = ({ input }, { clock, verdict, world }) => {
  if (verdict.kind !== 'valid' || verdict.principal.kind !== 'organization') throw krakenError('KT-CT-1111')
  const { givenName = '', familyName = '', email = '' } = input.accountUser ?? {}
  const {
    addressLine1: street = '',
    postalCode: postcode = '',
    locality: town = '',
  } = input.billingAddress ?? {}
  const address = { street, postcode, town, region: 'TX', country: 'US', latitude: 29.76, longitude: -95.37 }
  return { account: takeIn(world, { givenName, familyName, email, address }, clock.now()) }
}

/** Says who delivers at a postal code, and in which zone of the market. */
export const tdspByPostalcode: Field = ({ postalCode }) =>
  postalCode.startsWith('75')
    ? { loadZone: 'LZ_NORTH', serviceProvider: 'ONCOR' }
    : { loadZone: 'LZ_HOUSTON', serviceProvider: 'CENTERPOINT' }
