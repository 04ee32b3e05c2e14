import type { SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentAgreement } from './agreement.ts'
import { consumptionSummary, type SummaryArguments } from './consumption.ts'

/** Presents a meter point: an NMI, or a MIRN for gas. */
export function presentMeterPoint(supplyPoint: SupplyPoint, context: KrakenContext): object {
  const { fuel, id, number, suppliedFrom } = supplyPoint
  const { zone } = context.world
  return {
    __typename: fuel === 'gas' ? 'GasMeterPointType' : 'MeterPointType',
    id: Number(id),
    identifier: number,
    supplyType: fuel === 'gas' ? 'GAS' : 'ELECTRICITY',
    status: 'ON_SUPPLY',
    supplyStatus: 'ON_SUPPLY',
    isOnSupply: true,
    supplyStartDate: zone.dateTime(suppliedFrom),
    supplyEndDate: null,
    meters: [presentMeter(supplyPoint)],
    agreements: () =>
      supplyPoint.agreements.map((agreement) => presentAgreement(agreement, supplyPoint, context)),
    consumptionSummary: (args: SummaryArguments) => consumptionSummary(supplyPoint, args, context),
  }
}

function presentMeter({ fuel, meter }: SupplyPoint): object {
  return {
    __typename: fuel === 'gas' ? 'GasMeterType' : 'ElectricityMeterType',
    id: meter.id,
    serialNumber: meter.number,
    consumptionUnits: fuel === 'gas' ? 'MEGAJOULES' : 'KWH',
    fuelType: fuel === 'gas' ? 'GAS' : 'ELECTRICITY',
    isSmart: meter.isSmart,
    registers: [{ id: `${meter.id}1`, identifier: 'E1', suffix: 'E1', isActive: true }],
  }
}
