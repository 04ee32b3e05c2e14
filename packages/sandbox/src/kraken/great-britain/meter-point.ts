import type { SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { electricityAgreementsOf, gasAgreementsOf } from './agreement.ts'

/** Presents an electricity meter point (MPAN). */
export function presentElectricityMeterPoint(supplyPoint: SupplyPoint, context: KrakenContext): object {
  return {
    __typename: 'ElectricityMeterPointType',
    id: supplyPoint.id,
    mpan: supplyPoint.number,
    direction: 'IMPORT',
    gspGroupId: '_J',
    status: 'ON_SUPPLY',
    profileClass: 1,
    meters: [presentMeter(supplyPoint, 'smartImportElectricityMeter', context)],
    agreements: () => electricityAgreementsOf(supplyPoint, {}, context),
  }
}

/** Presents a gas meter point (MPRN). */
export function presentGasMeterPoint(supplyPoint: SupplyPoint, context: KrakenContext): object {
  return {
    __typename: 'GasMeterPointType',
    id: supplyPoint.id,
    mprn: supplyPoint.number,
    status: 'ON_SUPPLY',
    meters: [presentMeter(supplyPoint, 'smartGasMeter', context)],
    agreements: () => gasAgreementsOf(supplyPoint, {}, context),
  }
}

function presentMeter(
  { fuel, meter, suppliedFrom, generation }: SupplyPoint,
  smartMeter: 'smartGasMeter' | 'smartImportElectricityMeter',
  { world }: KrakenContext,
): object {
  const device = { id: meter.id, deviceId: meter.marketNumber }
  return {
    id: meter.id,
    nodeId: meter.id,
    serialNumber: meter.number,
    meterType: fuel === 'gas' ? 'S2' : 'S2A',
    activeFrom: world.zone.date(suppliedFrom),
    activeTo: null,
    hasAndAllowsHhReadings: true,
    registers: [{ id: `${meter.id}1`, identifier: '01', name: 'STANDARD', digits: 5 }],
    [smartMeter]: device,
    smartExportElectricityMeter: generation ? device : null,
  }
}
