import type { Account, Device, Person, Property } from '../data/model.ts'
import { accountsOf } from '../data/world.ts'
import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'
import { permitRoot } from './permissions.ts'

/** Root fields that need no token. A token that is sent with them all the same must be good. */
const anonymous: ReadonlySet<string> = new Set([
  'obtainKrakenToken',
  'masqueradeAuthentication',
  'krakenVersion',
  'queryComplexity',
  'possibleErrors',
  'apiBrownouts',
  'availableProducts',
  'energyProducts',
  'energyProduct',
  'products',
  'productsWithConciseApplicableRates',
  'tdspByPostalcode',
])

/** Checks the token, the permission and the limit of a root field. */
export function admit(field: string, context: KrakenContext): void {
  const { verdict, limiter } = context
  if (verdict.kind === 'refused') throw krakenError(verdict.code)
  if (verdict.kind === 'none' && !anonymous.has(field)) throw krakenError('KT-CT-1112')
  if (!anonymous.has(field)) permitRoot(field, context)
  if (!limiter.admit(field, subjectOfLimit(verdict))) throw krakenError('KT-CT-1199')
}

/** Limits count by user where there is one, otherwise by address: here everyone has the same. */
export function subjectOfLimit(verdict: KrakenContext['verdict']): string {
  return verdict.kind === 'valid' ? verdict.principal.id : '127.0.0.1'
}

/** The person who is signed in. Organisations and applications are nobody. */
export function viewerOf({ verdict, world }: KrakenContext): Person | undefined {
  if (verdict.kind !== 'valid' || verdict.principal.kind !== 'account-user') return undefined
  const { id } = verdict.principal
  return world.people.find((person) => person.id === id)
}

/** The accounts that the request may read. */
export function accountsInReach(context: KrakenContext): readonly Account[] {
  return viewerOf(context)?.accounts ?? (context.verdict.kind === 'valid' ? accountsOf(context.world) : [])
}

/**
 * Finds an account that the request may read.
 *
 * @throws KT-CT-4177, or another code of this class, for the account of someone else and for one that does not exist.
 */
export function accountInReach(number: string, context: KrakenContext, code = 'KT-CT-4177'): Account {
  const account = accountsInReach(context).find((candidate) => candidate.number === number)
  if (!account) throw krakenError(code)
  return account
}

/**
 * Finds a device that the request may control.
 *
 * @throws KT-CT-1111
 */
export function deviceInReach(id: string, context: KrakenContext): Device {
  const device = accountsInReach(context)
    .flatMap(({ devices }) => devices)
    .find((candidate) => candidate.id === id)
  if (!device) throw krakenError('KT-CT-1111')
  return device
}

/**
 * Finds a property that the request may read.
 *
 * @throws KT-CT-4501
 */
export function propertyInReach(id: string, context: KrakenContext): Property {
  const property = accountsInReach(context)
    .flatMap(({ properties }) => properties)
    .find((candidate) => candidate.id === id)
  if (!property) throw krakenError('KT-CT-4501')
  return property
}
