import { balanceOf } from '../../data/billing.ts'
import type { Account, Meter, Property, SupplyPoint } from '../../data/model.ts'
import { supplyPointsFor } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { typeTable } from '../type-table.ts'

/** German market locations (MaLo) and their meters. */
export const marketLocationTables: TypeTables<KrakenContext> = {
  AccountType: typeTable<Account>({ electricityBalance: balanceOf, gasBalance: () => 0 }),
  PropertyType: typeTable<Property>({
    electricityMalos: (property) => supplyPointsFor(property, 'electricity'),
    gasMalos: (property) => supplyPointsFor(property, 'gas'),
  }),
  MaLo: typeTable<SupplyPoint>({
    supplyPointId: ({ id }) => id,
    maloNumber: ({ number }) => number,
    meloNumber: ({ meter }) => meter.marketNumber,
    firstDayOfSupply: ({ suppliedFrom }) => suppliedFrom,
    lastDayOfSupply: () => null,
    referenceConsumption: ({ annualConsumption }) => annualConsumption.toFixed(2),
    estimatedAnnualConsumptions: ({ id, annualConsumption, suppliedFrom }) => [
      {
        id: `${id}1`,
        amountKwh: annualConsumption.toFixed(2),
        effectiveFrom: suppliedFrom,
        source: 'CUSTOMER',
      },
    ],
    dno: () => ({ code: '9900000000001', name: 'Sandbox Netz' }),
    mop: () => ({ code: '9900000000002', name: 'Sandbox Messung' }),
    tso: () => ({ code: '9900000000003', name: 'Sandbox Übertragung' }),
    canBeCancelled: () => true,
    canBeAnnulled: () => false,
    canBeRevoked: () => false,
    canBeSpeciallyCancelled: () => false,
    meters: ({ meter }) => [meter],
  }),
  Meter: typeTable<Meter>({
    meterType: ({ isSmart }) => (isSmart ? 'IMS' : 'MME'),
    meloNumber: ({ marketNumber }) => marketNumber,
    hasSmartMeterGateway: ({ isSmart }) => isSmart,
    shouldReceiveSmartMeterData: ({ isSmart }) => isSmart,
    submitMeterReadingUrl: () => null,
  }),
}
