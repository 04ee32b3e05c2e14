import type { Account, Agreement, SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentElectricityMeterPoint, presentGasMeterPoint } from './meter-point.ts'
import { presentTariff } from './tariff.ts'

/** The argument by which agreements are chosen. */
export interface ActiveFilter {
  readonly active?: boolean | null
}

/** Chooses the agreements of an account for one fuel. */
export function agreementsOf(
  account: Account,
  fuel: SupplyPoint['fuel'],
  filter: ActiveFilter,
  context: KrakenContext,
): object[] {
  const choose = fuel === 'gas' ? gasAgreementsOf : electricityAgreementsOf
  return account.properties
    .flatMap(({ supplyPoints }) => supplyPoints)
    .filter((supplyPoint) => supplyPoint.fuel === fuel)
    .flatMap((supplyPoint) => choose(supplyPoint, filter, context))
}

/** Presents the agreements of an electricity meter point. */
export function electricityAgreementsOf(
  supplyPoint: SupplyPoint,
  filter: ActiveFilter,
  context: KrakenContext,
): object[] {
  return chosen(supplyPoint, filter, context).map((agreement) => ({
    __typename: 'ElectricityAgreementType',
    ...presentAgreement(agreement, supplyPoint, context),
    meterPoint: () => presentElectricityMeterPoint(supplyPoint, context),
  }))
}

/** Presents the agreements of a gas meter point. */
export function gasAgreementsOf(
  supplyPoint: SupplyPoint,
  filter: ActiveFilter,
  context: KrakenContext,
): object[] {
  return chosen(supplyPoint, filter, context).map((agreement) => ({
    __typename: 'GasAgreementType',
    ...presentAgreement(agreement, supplyPoint, context),
    meterPoint: () => presentGasMeterPoint(supplyPoint, context),
  }))
}

function chosen({ agreements }: SupplyPoint, { active }: ActiveFilter, { clock }: KrakenContext) {
  const now = clock.now()
  return agreements.filter(
    ({ validFrom, validTo }) => !active || (validFrom <= now && (validTo ?? Infinity) > now),
  )
}

function presentAgreement(
  { id, product, validFrom, validTo }: Agreement,
  { fuel }: SupplyPoint,
  context: KrakenContext,
): object {
  const { zone } = context.world
  return {
    id: Number(id),
    validFrom: zone.dateTime(validFrom),
    validTo: validTo === undefined ? null : zone.dateTime(validTo),
    agreedAt: zone.dateTime(zone.addDays(validFrom, -20)),
    isRevoked: false,
    tariff: () => presentTariff(product, fuel, context),
  }
}
