import type { SupplyPoint } from '../../data/model.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { typeTable } from '../type-table.ts'

/** The meter of a supply point: a PRM, or a PCE for gas. */
export const supplyPointTables: TypeTables<KrakenContext> = {
  SupplyPointType: typeTable<SupplyPoint>({ meterPoint: (supplyPoint) => supplyPoint }),
  MeterPoint: {
    __typename: ({ fuel }: SupplyPoint) => (fuel === 'gas' ? 'GasMeterPoint' : 'ElectricityMeterPoint'),
  },
  ElectricityMeterPoint: typeTable<SupplyPoint>({
    id: ({ number }) => number,
    distributorStatus: () => 'SERVC',
    poweredStatus: () => 'ALIM',
    meterKind: () => 'LINKY',
    isSmartMeter: () => true,
    subscribedMaxPower: () => 9,
    offPeakLabel: () => 'HC (22H00-6H00)',
    providerCalendar: () => ({ id: 'FC000001', name: 'Heures pleines, heures creuses' }),
  }),
  GasMeterPoint: typeTable<SupplyPoint>({
    id: ({ number }) => number,
    serial: ({ meter }) => meter.number,
    poweredStatus: () => 'EN_SERVICE',
    contractualStatus: () => 'ACTIF',
    isSmartMeter: () => true,
    gasNature: () => 'GN',
  }),
}
