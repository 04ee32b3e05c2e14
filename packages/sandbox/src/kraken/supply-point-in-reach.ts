import type { Account, SupplyPoint } from '../data/model.ts'
import { accountsInReach } from './authorization.ts'
import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'

/** The supply points of an account. */
export function supplyPointsIn({ properties }: Account): SupplyPoint[] {
  return properties.flatMap(({ supplyPoints }) => supplyPoints)
}

/**
 * Finds a supply point that the request may read.
 *
 * @throws KT-CT-1111, or another code of this class
 */
export function supplyPointInReach(
  fits: (supplyPoint: SupplyPoint) => boolean,
  context: KrakenContext,
  code = 'KT-CT-1111',
): SupplyPoint {
  const found = accountsInReach(context).flatMap(supplyPointsIn).find(fits)
  if (!found) throw krakenError(code)
  return found
}

/**
 * Finds the supply point that the arguments of a field name: by its id or by its number, whatever the market calls that.
 *
 * @throws KT-CT-1111
 */
export function namedSupplyPoint(
  args: Readonly<Record<string, unknown>>,
  context: KrakenContext,
): SupplyPoint {
  const names = new Set(Object.values(args))
  return supplyPointInReach(({ id, number }) => names.has(id) || names.has(number), context)
}
