import { agreementAt } from '../../data/billing.ts'
import type { Agreement, Product, Property, SupplyPoint } from '../../data/model.ts'
import { supplyPointsFor } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { agreedAt, isActiveNow, validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

const supplyPoint = typeTable<SupplyPoint>({
  pod: ({ number }) => number,
  pdr: ({ number }) => number,
  status: () => 'ON_SUPPLY',
  enrolmentStatus: () => 'ON_SUPPLY',
  enrolmentStartDate: ({ suppliedFrom }) => suppliedFrom,
  supplyStartDate: ({ suppliedFrom }) => suppliedFrom,
  isSmartMeter: ({ meter }) => meter.isSmart,
  distributorPhoneNumber: () => '800 000 001',
  address: ({ property: { address } }) => {
    const [streetType, ...street] = address.street.split(' ')
    return {
      streetType,
      streetName: street.slice(0, -1).join(' '),
      streetNumber: street.at(-1),
      city: address.town,
      province: address.region,
      postcode: address.postcode,
    }
  },
  product: (one, _args, { clock }) => agreementAt(one, clock.now())?.product ?? null,
})

/** Supply points: a POD, or a PDR for gas; and their agreements. */
export const supplyPointTables: TypeTables<KrakenContext> = {
  PropertyType: typeTable<Property>({
    electricitySupplyPoints: (property) => supplyPointsFor(property, 'electricity'),
    gasSupplyPoints: (property) => supplyPointsFor(property, 'gas'),
  }),
  MarketSupplyPointType: {
    __typename: ({ fuel }: SupplyPoint) =>
      fuel === 'gas' ? 'GasSupplyPointType' : 'ElectricitySupplyPointType',
  },
  ElectricitySupplyPointType: supplyPoint,
  GasSupplyPointType: supplyPoint,
  Agreement: typeTable<Agreement>({
    id: ({ id }) => Number(id),
    validTo,
    isActive: isActiveNow,
    agreedAt,
    market: ({ supplyPoint: { fuel } }) => (fuel === 'gas' ? 'GAS' : 'ELECTRICITY'),
  }),
  ProductInterface: {
    __typename: ({ fuel }: Product) => (fuel === 'gas' ? 'GasProductType' : 'ElectricityProductType'),
  },
}
