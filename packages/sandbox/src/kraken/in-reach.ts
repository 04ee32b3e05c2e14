import type { Account, Agreement, Device, Ledger, Person, Property, SupplyPoint } from '../data/model.ts'
import { agreementsIn } from '../data/products.ts'
import { accountsOf, supplyPointsIn } from '../data/world.ts'
import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'

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

// Below, what the request may read is found, and what belongs to somebody else is refused as what does not exist.

/** Finds an account. @throws KT-CT-4177, or another code of this class */
export function accountInReach(number: string, context: KrakenContext, code = 'KT-CT-4177'): Account {
  return found(
    accountsInReach(context).find((account) => account.number === number),
    code,
  )
}

/** Finds a ledger. @throws KT-CT-4177 */
export function ledgerInReach(number: string, context: KrakenContext): Ledger {
  const ledgers = accountsInReach(context).map(({ ledger }) => ledger)
  return found(
    ledgers.find((ledger) => ledger.number === number),
    'KT-CT-4177',
  )
}

/** Finds a device that can be controlled. @throws KT-CT-1111 */
export function deviceInReach(id: string, context: KrakenContext): Device {
  const devices = accountsInReach(context).flatMap((account) => account.devices)
  return found(
    devices.find((device) => device.id === id),
    'KT-CT-1111',
  )
}

/** Finds a property. @throws KT-CT-4501 */
export function propertyInReach(id: string, context: KrakenContext): Property {
  const properties = accountsInReach(context).flatMap((account) => account.properties)
  return found(
    properties.find((property) => property.id === id),
    'KT-CT-4501',
  )
}

/** Finds an agreement. @throws KT-CT-4501 */
export function agreementInReach(id: string, context: KrakenContext): Agreement {
  const agreements = accountsInReach(context).flatMap(agreementsIn)
  return found(
    agreements.find((agreement) => agreement.id === id),
    'KT-CT-4501',
  )
}

/** Finds a supply point. @throws KT-CT-1111, or another code of this class */
export function supplyPointInReach(
  fits: (supplyPoint: SupplyPoint) => boolean,
  context: KrakenContext,
  code = 'KT-CT-1111',
): SupplyPoint {
  return found(accountsInReach(context).flatMap(supplyPointsIn).find(fits), code)
}

/**
 * Finds the supply point that the arguments of a field name: by its id or by its number, whatever the market calls that.
 *
 * @throws KT-CT-1111, or another code of this class
 */
export function namedSupplyPoint(
  args: Readonly<Record<string, unknown>>,
  context: KrakenContext,
  code?: string,
): SupplyPoint {
  const names = new Set(Object.values(args))
  return supplyPointInReach(({ id, number }) => names.has(id) || names.has(number), context, code)
}

const finders: Readonly<Record<string, (id: string, context: KrakenContext) => unknown>> = {
  accountNumber: accountInReach,
  ledgerNumber: ledgerInReach,
  propertyId: propertyInReach,
  deviceId: deviceInReach,
  smartFlexDeviceId: deviceInReach,
  agreementId: agreementInReach,
}

/** The names by which fields ask for a supply point of an account, or its meter. Without an account, anybody may ask about any. */
const supplyPointNames = ['meterId', 'mpan', 'mprn', 'mpxn', 'spin', 'supplyPointId', 'supplyPointIdentifier']

/**
 * Refuses arguments that name what the request may not read.
 *
 * @remarks Unverified for most of the fields that it stands before: those that nobody wrote down.
 */
export function requireInReach(
  args: Readonly<Record<string, unknown>> & { readonly input?: object },
  context: KrakenContext,
): void {
  const named = new Map(Object.entries({ ...args.input, ...args }))
  const idOf = (name: string): string | undefined => {
    const id = named.get(name)
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
  }
  for (const [name, find] of Object.entries(finders)) {
    const id = idOf(name)
    if (id !== undefined) find(id, context)
  }
  if (idOf('accountNumber') === undefined) return
  for (const name of supplyPointNames) {
    const id = idOf(name)
    if (id !== undefined)
      supplyPointInReach(({ meter, ...point }) => [meter.id, point.id, point.number].includes(id), context)
  }
}

function found<Thing>(thing: Thing | undefined, code: string): Thing {
  if (thing === undefined) throw krakenError(code)
  return thing
}
