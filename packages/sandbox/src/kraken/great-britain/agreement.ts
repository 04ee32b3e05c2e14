import { balanceOf } from '../../data/billing.ts'
import type { Account, Agreement, Property, SupplyPoint } from '../../data/model.ts'
import { agreementsIn, isActive, supplyPointsFor } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { agreedAt, validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

const agreement = typeTable<Agreement>({
  id: ({ id }) => Number(id),
  validTo,
  agreedAt,
  tariff: ({ product }) => product,
  meterPoint: ({ supplyPoint }) => supplyPoint,
})

/** Agreements by fuel, and the meter points that they are for. */
export const agreementTables: TypeTables<KrakenContext> = {
  AccountType: typeTable<Account>({
    projectedBalance: balanceOf,
    electricityAgreements: agreementsFor('electricity'),
    gasAgreements: agreementsFor('gas'),
  }),
  PropertyType: typeTable<Property>({
    electricityMeterPoints: (property) => supplyPointsFor(property, 'electricity'),
    gasMeterPoints: (property) => supplyPointsFor(property, 'gas'),
  }),
  AgreementInterface: {
    __typename: ({ supplyPoint }: Agreement) =>
      supplyPoint.fuel === 'gas' ? 'GasAgreementType' : 'ElectricityAgreementType',
  },
  ElectricityAgreementType: agreement,
  GasAgreementType: agreement,
  MeterPointInterface: {
    __typename: ({ fuel }: SupplyPoint) =>
      fuel === 'gas' ? 'GasMeterPointType' : 'ElectricityMeterPointType',
  },
  ElectricityMeterPointType: typeTable<SupplyPoint>({
    mpan: ({ number }) => number,
    direction: () => 'IMPORT',
    gspGroupId: () => '_J',
    status: () => 'ON_SUPPLY',
    profileClass: () => 1,
    meters: (supplyPoint) => [supplyPoint],
  }),
  GasMeterPointType: typeTable<SupplyPoint>({
    mprn: ({ number }) => number,
    status: () => 'ON_SUPPLY',
    meters: (supplyPoint) => [supplyPoint],
  }),
  ElectricityMeterType: meterTable('S2A', 'smartImportElectricityMeter'),
  GasMeterType: meterTable('S2', 'smartGasMeter'),
}

function agreementsFor(fuel: SupplyPoint['fuel']) {
  return (account: Account, { active }: { readonly active?: boolean | null }, { clock }: KrakenContext) =>
    agreementsIn(account)
      .filter(({ supplyPoint }) => supplyPoint.fuel === fuel)
      .filter((one) => !active || isActive(one, clock.now()))
}

/** The one meter of a supply point. */
function meterTable(meterType: string, smartMeter: string) {
  const device = ({ meter }: SupplyPoint) => ({ id: meter.id, deviceId: meter.marketNumber })
  return typeTable<SupplyPoint>({
    id: ({ meter }) => meter.id,
    nodeId: ({ meter }) => meter.id,
    serialNumber: ({ meter }) => meter.number,
    meterType: () => meterType,
    activeFrom: ({ suppliedFrom }) => suppliedFrom,
    activeTo: () => null,
    hasAndAllowsHhReadings: () => true,
    registers: ({ meter }) => [{ id: `${meter.id}1`, identifier: '01', name: 'STANDARD', digits: 5 }],
    [smartMeter]: device,
    smartExportElectricityMeter: (supplyPoint) => (supplyPoint.generation ? device(supplyPoint) : null),
  })
}
