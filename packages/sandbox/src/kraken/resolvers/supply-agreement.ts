import type { Account, Agreement, Property, SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentSupplyPoint } from './supply-point.ts'

/** The arguments by which agreements of an account are chosen. */
export interface AgreementFilter {
  readonly id?: string | null
  readonly active?: boolean | null
}

/** Chooses agreements in the form that all markets share. */
export function supplyAgreements(
  account: Account,
  filter: AgreementFilter,
  context: KrakenContext,
): object[] {
  const now = context.clock.now()
  return account.properties.flatMap((property) =>
    property.supplyPoints.flatMap((supplyPoint) =>
      supplyPoint.agreements
        .filter(({ id }) => !filter.id || filter.id === id)
        .filter(
          ({ validFrom, validTo }) => !filter.active || (validFrom <= now && (validTo ?? Infinity) > now),
        )
        .map((agreement) => presentSupplyAgreement(agreement, supplyPoint, property, account, context)),
    ),
  )
}

function presentSupplyAgreement(
  agreement: Agreement,
  supplyPoint: SupplyPoint,
  property: Property,
  account: Account,
  context: KrakenContext,
): object {
  const { clock, instance, world } = context
  const { product, validFrom, validTo } = agreement
  const until = validTo === undefined ? null : world.zone.dateTime(validTo)
  const agreedAt = world.zone.dateTime(world.zone.addDays(validFrom, -20))
  return {
    __typename: 'CommonAgreementType',
    id: agreement.id,
    validFrom: world.zone.dateTime(validFrom),
    validTo: until,
    agreedAt,
    ratesAgreedAt: agreedAt,
    agreedFrom: world.zone.dateTime(validFrom),
    agreedTo: until,
    terminatedAt: null,
    isActive: validFrom <= clock.now() && (validTo ?? Infinity) > clock.now(),
    isRevoked: false,
    supplyPoint: () => presentSupplyPoint(supplyPoint, property, account, context),
    product: {
      __typename: 'SupplyProductType',
      id: product.code,
      code: product.code,
      marketName: instance.marketName(supplyPoint),
      fullName: product.name,
      displayName: product.name,
      description: product.description,
      notes: '',
      isHidden: false,
      availabilityStatus: 'EVERYONE',
      termsContractType: 'STANDARD',
      params: '{}',
    },
  }
}
