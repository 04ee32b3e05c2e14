import { agreementAt } from '../../data/billing.ts'
import type { Agreement, Property, SupplyPoint } from '../../data/model.ts'
import { supplyPointsFor } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

const supplyPoint = typeTable<SupplyPoint>({
  cups: ({ number }) => number,
  status: () => 'ON_SUPPLY',
  selfConsumption: ({ generation }) => (generation ? 'WITH_SURPLUS' : 'NONE'),
  selfConsumptionCode: ({ generation }) => (generation ? '41' : '00'),
  networkOperator: () => ({ description: 'Sandbox Distribución', emergencyNumber: '900 000 001' }),
  atrTariffs: ({ fuel, suppliedFrom }) => [
    { value: fuel === 'gas' ? 'RL.2' : '2.0TD', validFrom: suppliedFrom },
  ],
  activeAgreement: (one, _args, { clock }) => agreementAt(one, clock.now()) ?? null,
  supplyPeriods: ({ id, suppliedFrom }) => [
    { id: `${id}1`, supplyStartAt: suppliedFrom, supplyEndAt: null, isBillable: true },
  ],
})

/** Supply points (CUPS) of either fuel, and their agreements. */
export const supplyPointTables: TypeTables<KrakenContext> = {
  PropertyType: typeTable<Property>({
    electricitySupplyPoints: (property) => supplyPointsFor(property, 'electricity'),
    gasSupplyPoints: (property) => supplyPointsFor(property, 'gas'),
  }),
  ElectricitySupplyPoint: supplyPoint,
  GasSupplyPoint: supplyPoint,
  Agreement: typeTable<Agreement>({
    id: ({ id }) => Number(id),
    validTo,
    agreedFrom: ({ validFrom }) => validFrom,
    agreedTo: validTo,
    account: ({ supplyPoint: { property } }) => property.account,
    rescissionDeadlineAt: ({ validFrom }, _args, { world }) => world.zone.addDays(validFrom, 14),
    details: ({ product, supplyPoint: { annualConsumption } }) => ({
      contractualMaxPower: ['4.600', '4.600'],
      estimatedConsumption: annualConsumption,
      monthlyValueAddedTax: {
        code: 'IVA_STANDARD',
        displayName: 'IVA',
        rate: product.vat.toFixed(2),
        unitType: 'PROPORTION',
      },
    }),
  }),
}
