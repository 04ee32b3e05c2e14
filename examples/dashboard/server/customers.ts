import type { Sandbox } from '@energy/sandbox'

/** Whom the server knows, and what belongs to them at the platforms that a browser may not ask itself. */
export interface Customer {
  readonly id: string
  /** The URN of the billing account at the utility. */
  readonly account: string
  /** How the charging operator knows the driver; somebody without it has no contract there. */
  readonly driver?: { readonly username: string; readonly password: string }
}

/** The customers by the e-mail address that Kraken knows them by; stands for your own database. */
export function customersOf({
  kraken,
  opower,
  beenergised,
}: Sandbox['credentials']): ReadonlyMap<string, Customer> {
  const [first = '', second = ''] = opower.accountUrns
  const { username, password } = beenergised
  return new Map([
    [kraken.de.email, { id: 'anna', account: first, driver: { username, password } }],
    [kraken.de.other.email, { id: 'bernd', account: second }],
  ])
}
