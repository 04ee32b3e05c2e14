import type { Product } from '../../data/model.ts'
import { dailyCharge, offersOf, slotsOf } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'
import { typeTable } from '../type-table.ts'

const price = (yen: number, { vat }: Product) => ({
  pricePerUnit: yen.toFixed(2),
  pricePerUnitIncTax: (yen * (1 + vat)).toFixed(2),
  validFrom: '2024-04-01T00:00:00+09:00',
  validTo: null,
})

const typeOfProduct = {
  __typename: ({ fuel, __typename }: Product & { readonly __typename?: string }) =>
    __typename ?? (fuel === 'gas' ? 'GasTieredProduct' : 'ElectricitySingleStepProduct'),
}

/** Products. Prices are yen, as strings. */
export const productTables: TypeTables<KrakenContext> = {
  Product: typeOfProduct,
  ProductInterface: typeOfProduct,
  GasTieredProduct: typeTable<Product>({
    displayName: ({ name }) => name,
    standingCharges: (product) => [{ tierStart: 0, tierEnd: 20, ...price(product.standingCharge, product) }],
    consumptionCharges: (product) =>
      slotsOf(product, 'all_day').map(({ rate }) => ({ tierStart: 0, tierEnd: 20, ...price(rate, product) })),
  }),
  ElectricitySingleStepProduct: typeTable<Product>({
    displayName: ({ name }) => name,
    standingChargeUnitType: () => 'KVA_CAPACITY_DAYS',
    standingChargePricePerDay: (product) => dailyCharge(product).toFixed(2),
    standingCharges: (product) => [
      { unitType: 'KVA_CAPACITY_DAYS', band: 'STANDING', ...price(dailyCharge(product), product) },
    ],
    fuelCostAdjustment: (product) => ({ ...price(-3.2, product), validTo: '2026-08-01T00:00:00+09:00' }),
    renewableEnergyLevy: (product) => ({ ...price(3.49, product), validTo: '2027-05-01T00:00:00+09:00' }),
    consumptionCharges: (product) =>
      slotsOf(product, 'all_day').map((slot) => ({
        band: slot.name,
        timeOfUse: slot.name,
        ...price(slot.rate, product),
      })),
  }),
}

/** The product that a household sells its own electricity by. */
export const feedInProduct: object = {
  __typename: 'ElectricityFitProduct',
  code: 'JPN-ELEC-FIT',
  displayName: 'FIT',
  generationCredits: [
    {
      band: 'GENERATION',
      pricePerUnit: '16.00',
      pricePerUnitIncTax: '16.00',
      validFrom: '2024-04-01T00:00:00+09:00',
      validTo: null,
    },
  ],
}

/** What the products for electricity cost in the area of a grid operator. */
export const tariffSummary: Field = ({ gridOperatorCode, productCode }, { world }) =>
  offersOf(world, 'electricity')
    .filter(({ code }) => !productCode || code === productCode)
    .map((product) => {
      const withTax = (yen: number) => (yen * (1 + product.vat)).toFixed(2)
      const standing = (label: string, unitType: string) => [
        { label, unitType, pricePerUnitIncTax: withTax(dailyCharge(product)) },
      ]
      return {
        code: product.code,
        displayName: product.name,
        gridOperatorCode,
        tiers: [
          {
            contractCapacityPattern: 'NON_TIERED',
            consumptionRates: slotsOf(product, 'all_day').map(({ name, rate }) => ({
              band: name,
              stepStart: 0,
              stepEnd: null,
              pricePerUnitIncTax: withTax(rate),
            })),
            standingRates: {
              amperage: standing('30A', 'DAYS_ON_SUPPLY'),
              kva: standing('6kVA', 'KVA_CAPACITY_DAYS'),
            },
          },
        ],
      }
    })

/** Finds a product by its code. */
export function productByCode(code: string, { world }: KrakenContext): Product {
  const found = offersOf(world).find((product) => product.code === code)
  if (!found) throw krakenError('KT-CT-1111')
  return found
}
