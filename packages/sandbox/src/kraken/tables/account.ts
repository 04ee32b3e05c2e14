import { balanceOf } from '../../data/billing.ts'
import type { Account, Person } from '../../data/model.ts'
import { addressLines, homeOf } from '../../data/region.ts'
import type { TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'

/** Accounts, the people who hold them, and where they live. */
export const accountTables: TypeTables<KrakenContext> = objectTables({
  account: {
    accountType: () => 'DOMESTIC',
    brand: (_account, _args, { instance }) => instance.brand,
    preferredLanguageForComms: (_account, _args, { instance }) => instance.language,
    holderName: nameOfHolder,
    balance: balanceOf,
    projectedBalance: balanceOf,
    electricityBalance: balanceOf,
    gasBalance: () => 0,
    totalBalanceOwing: amountOwed,
    billingName: nameOfHolder,
    billingEmail: (account, _args, context) => holderOf(account, context)?.email,
    billingAddress: (account) => addressLines(homeOf(account)).join('\n'),
    billingAddressLine1: (account) => homeOf(account).street,
    billingAddressLine2: (account) => homeOf(account).town,
    billingAddressPostcode: (account) => homeOf(account).postcode,
    billingPostcode: (account) => homeOf(account).postcode,
    billingCountryCode: (account) => homeOf(account).country,
    splitBillingAddress: (account) => addressLines(homeOf(account)),
    address: homeOf,
    canRequestRefund: (account) => balanceOf(account) > 0,
    maximumRefund: (account) => ({ amount: Math.max(0, balanceOf(account)), recommendedBalance: 0 }),
    users: (account, _args, context) => [holderOf(account, context)],
    allProperties: ({ properties }) => properties,
    property: ({ properties }, { id }) => properties.find((property) => property.id === id) ?? null,
  },
  person: {
    number: ({ id }) => `U-${id}`,
    fullName: nameOf,
    preferredName: ({ givenName }) => givenName,
    landline: ({ landline = '' }) => landline,
    title: ({ title = '' }) => title,
    isActive: () => true,
    address: ({ accounts }) => accounts[0] && homeOf(accounts[0]),
    accounts: ({ accounts }, { restrictToAccountNumbers: wanted }) =>
      accounts.filter(({ number }) => !wanted?.length || wanted.includes(number)),
  },
  address: {
    streetAddress: ({ street }) => street,
    streetName: ({ street }) => street,
    city: ({ town }) => town,
    province: ({ region }) => region,
    locality: ({ town }) => town,
    administrativeArea: ({ region }) => region,
    postalCode: ({ postcode }) => postcode,
    asString: (address) => addressLines(address).join(', '),
  },
})

/** What an account owes, in the smallest unit of the currency. */
export function amountOwed(account: Account): number {
  return Math.max(0, -balanceOf(account))
}

/** Who holds an account. */
function holderOf(account: Account, { world }: KrakenContext): Person | undefined {
  return world.people.find(({ accounts }) => accounts.includes(account))
}

/** The name of the holder of an account. */
export function nameOfHolder(account: Account, _args: unknown, context: KrakenContext): string {
  const holder = holderOf(account, context)
  return holder ? nameOf(holder) : ''
}

function nameOf({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`
}
