import type { Account, Property, SupplyPoint } from '../data/model.ts'
import { accountsInReach } from './authorization.ts'
import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'

/** A supply point, and where it belongs. */
export interface PlacedSupplyPoint {
  readonly supplyPoint: SupplyPoint
  readonly property: Property
  readonly account: Account
}

/** The supply points of an account. */
export function supplyPointsIn(account: Account): PlacedSupplyPoint[] {
  return account.properties.flatMap((property) =>
    property.supplyPoints.map((supplyPoint) => ({ supplyPoint, property, account })),
  )
}

/**
 * Finds a supply point that the request may read.
 *
 * @throws KT-CT-1111
 */
export function supplyPointInReach(
  fits: (supplyPoint: SupplyPoint) => boolean,
  context: KrakenContext,
): PlacedSupplyPoint {
  const found = accountsInReach(context)
    .flatMap(supplyPointsIn)
    .find(({ supplyPoint }) => fits(supplyPoint))
  if (!found) throw krakenError('KT-CT-1111')
  return found
}
