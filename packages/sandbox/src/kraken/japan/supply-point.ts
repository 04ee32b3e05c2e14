import type { Account, Agreement, SupplyPoint } from '../../data/model.ts'
import { isActive } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { feedInProduct, presentProduct } from './product.ts'
import { type HalfHourFilter, halfHourlyReadings, intervalReadings } from './reading.ts'

/** Presents a supply point (SPIN) of either fuel. */
export function presentJapaneseSupplyPoint(
  supplyPoint: SupplyPoint,
  account: Account,
  context: KrakenContext,
): object {
  const { fuel, id, meter, number, suppliedFrom, agreements } = supplyPoint
  const { clock, world } = context
  const { month, year } = world.zone.local(clock.now())
  return {
    __typename: fuel === 'gas' ? 'GasSupplyPoint' : 'ElectricitySupplyPoint',
    id,
    spin: number,
    status: 'ON_SUPPLY',
    nextReadingDate: world.zone.date(world.zone.startOfDay(year, month + 1, 1)),
    supplyDetails: [{ amperage: 60, kva: 6, kw: '6.0', validFrom: world.zone.date(suppliedFrom) }],
    meters: [{ serialNumber: meter.number, capacity: 60, removedAt: null }],
    physicalMeterNumber: meter.number,
    agreements: ({ onlyActive }: { onlyActive?: boolean | null }) =>
      agreements
        .filter((agreement) => !onlyActive || isActive(agreement, clock.now()))
        .map((agreement) => presentJapaneseAgreement(agreement, fuel, context)),
    halfHourlyReadings: (filter: HalfHourFilter) =>
      halfHourlyReadings(supplyPoint, 'consumption', filter, context),
    intervalReadings: () => intervalReadings(account, supplyPoint, context),
  }
}

/** Presents an agreement. */
export function presentJapaneseAgreement(
  { id, product, validFrom, validTo }: Agreement,
  fuel: SupplyPoint['fuel'],
  { world }: KrakenContext,
): object {
  const from = world.zone.dateTime(validFrom)
  const to = validTo === undefined ? null : world.zone.dateTime(validTo)
  return {
    id: Number(id),
    validFrom: from,
    validTo: to,
    agreedFrom: from,
    agreedTo: to,
    isRevoked: false,
    rescissionDeadlineAt: world.zone.dateTime(world.zone.addDays(validFrom, 8)),
    product: presentProduct(product, fuel),
    addonRates: [],
  }
}

/** Presents where a household feeds in (GPIN). */
export function presentGenerationPoint(supplyPoint: SupplyPoint, context: KrakenContext): object {
  return {
    id: `${supplyPoint.id}9`,
    gpin: `9${supplyPoint.number.slice(1)}`,
    status: 'UNDER_CONTRACT',
    agreements: [
      {
        validFrom: context.world.zone.dateTime(supplyPoint.suppliedFrom),
        validTo: null,
        product: feedInProduct,
      },
    ],
    halfHourlyReadings: (filter: HalfHourFilter) =>
      halfHourlyReadings(supplyPoint, 'generation', filter, context),
  }
}
