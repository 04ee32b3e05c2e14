import { accountNumber } from '../../data/identifiers.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** Takes a new customer. Organisations alone may; the sandbox does not keep the account. */
export const createAccount: Field = ({ input }, { verdict, world }) => {
  if (verdict.kind !== 'valid' || verdict.principal.kind !== 'organization') throw krakenError('KT-CT-1111')
  return { account: { number: accountNumber(world.random, JSON.stringify(input)) } }
}

/** Says who delivers at a postal code, and in which zone of the market. */
export const tdspByPostalcode: Field = ({ postalCode }) =>
  postalCode.startsWith('75')
    ? { loadZone: 'LZ_NORTH', serviceProvider: 'ONCOR' }
    : { loadZone: 'LZ_HOUSTON', serviceProvider: 'CENTERPOINT' }
