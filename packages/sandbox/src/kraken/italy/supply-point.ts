import type { Agreement, Property, SupplyPoint } from '../../data/model.ts'
import { isActive } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { presentProduct } from './product.ts'

/** Presents a supply point: a POD, or a PDR for gas. */
export function presentItalianSupplyPoint(
  supplyPoint: SupplyPoint,
  { address }: Property,
  context: KrakenContext,
): object {
  const { fuel, id, meter, number, suppliedFrom, agreements } = supplyPoint
  const { clock, world } = context
  const product = agreements.find((agreement) => isActive(agreement, clock.now()))?.product
  const [streetType, ...street] = address.street.split(' ')
  const since = world.zone.date(suppliedFrom)
  return {
    __typename: fuel === 'gas' ? 'GasSupplyPointType' : 'ElectricitySupplyPointType',
    id,
    pod: number,
    pdr: number,
    status: 'ON_SUPPLY',
    enrolmentStatus: 'ON_SUPPLY',
    enrolmentStartDate: since,
    cancellationReason: null,
    supplyStartDate: since,
    isSmartMeter: meter.isSmart,
    distributorPhoneNumber: '800 000 001',
    address: {
      streetType,
      streetName: street.slice(0, -1).join(' '),
      streetNumber: street.at(-1),
      city: address.town,
      province: address.region,
      postcode: address.postcode,
    },
    product: product ? presentProduct(product, fuel) : null,
    agreements: () => agreements.map((agreement) => presentAgreement(agreement, supplyPoint, context)),
  }
}

/** Presents an agreement, with its supply point when it is asked for alone. */
export function presentAgreement(
  agreement: Agreement,
  { fuel }: SupplyPoint,
  { clock, world }: KrakenContext,
): object {
  const { id, product, validFrom, validTo } = agreement
  return {
    __typename: 'Agreement',
    id: Number(id),
    validFrom: world.zone.dateTime(validFrom),
    validTo: validTo === undefined ? null : world.zone.dateTime(validTo),
    isActive: isActive(agreement, clock.now()),
    isRollover: false,
    agreedAt: world.zone.dateTime(world.zone.addDays(validFrom, -20)),
    terminatedAt: null,
    market: fuel === 'gas' ? 'GAS' : 'ELECTRICITY',
    product: presentProduct(product, fuel),
  }
}
