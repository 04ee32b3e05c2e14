import type { Account, Agreement, SupplyPoint } from '../../data/model.ts'
import { isActive } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { supplyPointsIn } from '../supply-point-in-reach.ts'
import { presentMeterPoint } from './meter-point.ts'
import { presentProduct } from './product.ts'

/** The agreements of an account. */
export function agreementsOf(
  account: Account,
  { active }: { readonly active?: boolean | null },
  context: KrakenContext,
): object[] {
  return supplyPointsIn(account).flatMap(({ supplyPoint }) =>
    supplyPoint.agreements
      .filter((agreement) => !active || isActive(agreement, context.clock.now()))
      .map((agreement) => presentAgreement(agreement, supplyPoint, context)),
  )
}

/** Presents an agreement. Whether it is active is a text in Australia. */
export function presentAgreement(
  agreement: Agreement,
  supplyPoint: SupplyPoint,
  context: KrakenContext,
): object {
  const { clock, instance, world } = context
  const { id, product, validFrom, validTo } = agreement
  const isGas = supplyPoint.fuel === 'gas'
  return {
    __typename: isGas ? 'GasAgreementType' : 'ElectricityAgreementType',
    id: Number(id),
    validFrom: world.zone.dateTime(validFrom),
    validTo: validTo === undefined ? null : world.zone.dateTime(validTo),
    isActive: String(isActive(agreement, clock.now())),
    isRevoked: false,
    supplyType: isGas ? 'GAS' : 'ELECTRICITY',
    product: presentProduct(product, supplyPoint.fuel, context),
    meterPoint: () => presentMeterPoint(supplyPoint, context),
    supplyPoint: {
      __typename: isGas ? 'GasSupplyPointType' : 'ElectricitySupplyPointType',
      id: supplyPoint.id,
      marketName: instance.marketName(supplyPoint),
    },
  }
}
