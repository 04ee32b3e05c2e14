import type { Person } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentAccount } from './account.ts'
import { richAddress } from './property.ts'

/** Presents the person who is signed in. */
export function presentViewer(person: Person, context: KrakenContext): object {
  const { zone } = context.world
  const home = person.accounts[0]?.properties[0]
  return {
    id: person.id,
    number: `U-${person.id}`,
    givenName: person.givenName,
    familyName: person.familyName,
    fullName: `${person.givenName} ${person.familyName}`,
    preferredName: person.givenName,
    email: person.email,
    mobile: person.mobile,
    landline: '',
    title: '',
    dateOfBirth: person.dateOfBirth,
    createdAt: zone.dateTime(person.createdAt),
    isActive: true,
    isDeceased: false,
    isInHardship: false,
    hasFamilyIssues: false,
    alternativePhoneNumbers: [],
    consents: [],
    permissions: [],
    address: home ? richAddress(home.address) : null,
    accounts: ({ restrictToAccountNumbers }: { restrictToAccountNumbers?: readonly string[] | null }) =>
      person.accounts
        .filter(
          ({ number }) => !restrictToAccountNumbers?.length || restrictToAccountNumbers.includes(number),
        )
        .map((account) => presentAccount(account, context)),
  }
}
