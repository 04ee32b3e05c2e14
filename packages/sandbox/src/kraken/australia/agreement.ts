import { balanceOf } from '../../data/billing.ts'
import type { Account, Agreement, Property, SupplyPoint } from '../../data/model.ts'
import { agreementsIn, isActive } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { marketNameOf, validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'
import { consumptionSummary } from './consumption.ts'
import { dueCharges } from './due-charges.ts'
import { estimatedUsageAndCost } from './estimate.ts'

const agreement = typeTable<Agreement>({
  id: ({ id }) => Number(id),
  validTo,
  agreedTo: validTo,
  // A text in Australia.
  isActive: (one, _args, { clock }) => String(isActive(one, clock.now())),
  supplyType: ({ supplyPoint }) => supplyTypeOf(supplyPoint),
  meterPoint: ({ supplyPoint }) => supplyPoint,
  account: ({ supplyPoint: { property } }) => property.account,
})

const meterPoint = typeTable<SupplyPoint>({
  id: ({ id }) => Number(id),
  identifier: ({ number }) => number,
  supplyType: supplyTypeOf,
  status: () => 'ON_SUPPLY',
  supplyStatus: () => 'ON_SUPPLY',
  isOnSupply: () => true,
  supplyStartDate: ({ suppliedFrom }) => suppliedFrom,
  supplyEndDate: () => null,
  meters: (supplyPoint) => [supplyPoint],
  consumptionSummary,
})

const meter = typeTable<SupplyPoint>({
  id: ({ meter: { id } }) => id,
  serialNumber: ({ meter: { number } }) => number,
  consumptionUnits: ({ fuel }) => (fuel === 'gas' ? 'MEGAJOULES' : 'KWH'),
  fuelType: supplyTypeOf,
  isSmart: ({ meter: { isSmart } }) => isSmart,
  registers: ({ meter: { id } }) => [{ id: `${id}1`, identifier: 'E1', suffix: 'E1', isActive: true }],
})

const supplyPoint = typeTable<SupplyPoint>({ marketName: marketNameOf })

const byFuel = (electricity: string, gas: string) => ({
  __typename: ({ fuel }: SupplyPoint) => (fuel === 'gas' ? gas : electricity),
})

const meterPointType = byFuel('MeterPointType', 'GasMeterPointType')

/** Agreements, and the meter points that they are for: an NMI, or a MIRN for gas. */
export const agreementTables: TypeTables<KrakenContext> = {
  AccountType: typeTable<Account>({
    agreements: (account, { active }, { clock }) =>
      agreementsIn(account).filter((one) => !active || isActive(one, clock.now())),
    estimatedUsageAndCost,
    totalBalanceOwing: (account) => Math.max(0, -balanceOf(account)),
    dueCharges,
  }),
  PropertyType: typeTable<Property>({
    state: ({ address }) => states[address.region] ?? null,
    meterPoints: ({ supplyPoints }) => supplyPoints,
  }),
  AusAgreementInterface: {
    __typename: ({ supplyPoint: { fuel } }: Agreement) =>
      fuel === 'gas' ? 'GasAgreementType' : 'ElectricityAgreementType',
  },
  ElectricityAgreementType: agreement,
  GasAgreementType: agreement,
  MeterPointInterface: meterPointType,
  GasAndElectricityMeterPointInterface: meterPointType,
  MeterPointType: meterPoint,
  GasMeterPointType: meterPoint,
  Meter: byFuel('ElectricityMeterType', 'GasMeterType'),
  ElectricityMeterType: meter,
  GasMeterType: meter,
  SupplyPointInterface: byFuel('ElectricitySupplyPointType', 'GasSupplyPointType'),
  ElectricitySupplyPointType: supplyPoint,
  GasSupplyPointType: supplyPoint,
}

const states: Readonly<Record<string, string>> = { SA: 'SOUTH_AUSTRALIA', VIC: 'VICTORIA' }

function supplyTypeOf({ fuel }: SupplyPoint): string {
  return fuel === 'gas' ? 'GAS' : 'ELECTRICITY'
}
