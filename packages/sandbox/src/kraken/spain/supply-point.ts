import type { SupplyPoint } from '../../data/model.ts'
import { isActive } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { presentSpanishAgreement } from './agreement.ts'

/** Presents a supply point (CUPS) of either fuel. */
export function presentSpanishSupplyPoint(supplyPoint: SupplyPoint, context: KrakenContext): object {
  const { agreements, fuel, generation, id, number, suppliedFrom } = supplyPoint
  const { clock, world } = context
  const since = world.zone.dateTime(suppliedFrom)
  const present = (agreement: SupplyPoint['agreements'][number]) =>
    presentSpanishAgreement(agreement, supplyPoint, context)
  return {
    id,
    cups: number,
    status: 'ON_SUPPLY',
    selfConsumption: generation ? 'WITH_SURPLUS' : 'NONE',
    selfConsumptionCode: generation ? '41' : '00',
    supplierChangeInProgress: false,
    networkOperator: { description: 'Sandbox Distribución', emergencyNumber: '900 000 001' },
    atrTariffs: [{ value: fuel === 'gas' ? 'RL.2' : '2.0TD', validFrom: since }],
    activeAgreement: () => {
      const active = agreements.find((agreement) => isActive(agreement, clock.now()))
      return active ? present(active) : null
    },
    agreements: () => agreements.map(present),
    supplyPeriods: [{ id: `${id}1`, supplyStartAt: since, supplyEndAt: null, isBillable: true }],
  }
}
