import type { Account, Property, SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentSupplyPoint } from '../resolvers/supply-point.ts'

/** The supply points of a property with their meters: a PRM, or a PCE for gas. */
export function supplyPoints(property: Property, account: Account, context: KrakenContext): object[] {
  return property.supplyPoints.map((supplyPoint) => ({
    ...presentSupplyPoint(supplyPoint, property, account, context),
    meterPoint: supplyPoint.fuel === 'gas' ? gasMeterPoint(supplyPoint) : electricityMeterPoint(supplyPoint),
  }))
}

function electricityMeterPoint({ number }: SupplyPoint): object {
  return {
    __typename: 'ElectricityMeterPoint',
    id: number,
    distributorStatus: 'SERVC',
    poweredStatus: 'ALIM',
    meterKind: 'LINKY',
    isSmartMeter: true,
    subscribedMaxPower: 9,
    offPeakLabel: 'HC (22H00-6H00)',
    providerCalendar: { id: 'FC000001', name: 'Heures pleines, heures creuses' },
  }
}

function gasMeterPoint({ number, meter, annualConsumption }: SupplyPoint): object {
  return {
    __typename: 'GasMeterPoint',
    id: number,
    serial: meter.number,
    poweredStatus: 'EN_SERVICE',
    contractualStatus: 'ACTIF',
    isSmartMeter: true,
    gasNature: 'GN',
    annualConsumption,
  }
}
