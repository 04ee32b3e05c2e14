import type { SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentAgreement } from './agreement.ts'

/** Presents a German market location (MaLo). */
export function presentMarketLocation(supplyPoint: SupplyPoint, context: KrakenContext): object {
  const { zone } = context.world
  const { meter } = supplyPoint
  const presentedMeter = {
    id: meter.id,
    number: meter.number,
    meterType: meter.isSmart ? 'IMS' : 'MME',
    meloNumber: meter.marketNumber,
    hasSmartMeterGateway: meter.isSmart,
    shouldReceiveSmartMeterData: meter.isSmart,
    submitMeterReadingUrl: null,
  }
  return {
    __typename: 'MaLo',
    id: supplyPoint.id,
    supplyPointId: supplyPoint.id,
    maloNumber: supplyPoint.number,
    meloNumber: meter.marketNumber,
    status: 'ON_SUPPLY',
    supplyLifecycleStatus: 'ON_SUPPLY',
    firstDayOfSupply: zone.date(supplyPoint.suppliedFrom),
    lastDayOfSupply: null,
    referenceConsumption: supplyPoint.annualConsumption.toFixed(2),
    estimatedAnnualConsumptions: [
      {
        id: `${supplyPoint.id}1`,
        amountKwh: supplyPoint.annualConsumption.toFixed(2),
        effectiveFrom: zone.date(supplyPoint.suppliedFrom),
        source: 'CUSTOMER',
      },
    ],
    dno: { code: '9900000000001', name: 'Sandbox Netz' },
    mop: { code: '9900000000002', name: 'Sandbox Messung' },
    tso: { code: '9900000000003', name: 'Sandbox Übertragung' },
    canBeAnnulled: false,
    canBeRevoked: false,
    canBeCancelled: true,
    canBeSpeciallyCancelled: false,
    meter: presentedMeter,
    meters: [presentedMeter],
    agreements: () =>
      supplyPoint.agreements.map((agreement) => presentAgreement(agreement, supplyPoint, context)),
  }
}
