import type { Agreement, SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentProduct } from './product.ts'

/** Presents an agreement with its prices and its tax. */
export function presentSpanishAgreement(
  { id, product, validFrom, validTo }: Agreement,
  supplyPoint: SupplyPoint,
  { instance, world }: KrakenContext,
): object {
  const { zone } = world
  return {
    __typename: 'Agreement',
    id: Number(id),
    validFrom: zone.dateTime(validFrom),
    validTo: validTo === undefined ? null : zone.dateTime(validTo),
    isRevoked: false,
    rescissionDeadlineAt: zone.dateTime(zone.addDays(validFrom, 14)),
    product: presentProduct(product, instance.marketName(supplyPoint)),
    details: {
      contractualMaxPower: ['4.600', '4.600'],
      estimatedConsumption: supplyPoint.annualConsumption,
      monthlyValueAddedTax: {
        code: 'IVA_STANDARD',
        displayName: 'IVA',
        rate: product.vat.toFixed(2),
        unitType: 'PROPORTION',
      },
    },
  }
}
