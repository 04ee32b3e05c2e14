import type { Account, Property, SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentProperty } from './property.ts'

/** Presents a supply point in the form that all markets share. */
export function presentSupplyPoint(
  supplyPoint: SupplyPoint,
  property: Property,
  account: Account,
  context: KrakenContext,
): object {
  return {
    __typename: 'SupplyPointType',
    id: supplyPoint.id,
    marketName: context.instance.marketName(supplyPoint),
    externalIdentifier: supplyPoint.number,
    property: () => presentProperty(property, account, context),
  }
}

/** Presents the supply points of several accounts. */
export function supplyPointsOf(accounts: readonly Account[], context: KrakenContext): object[] {
  return accounts.flatMap((account) =>
    account.properties.flatMap((property) =>
      property.supplyPoints.map((point) => presentSupplyPoint(point, property, account, context)),
    ),
  )
}
