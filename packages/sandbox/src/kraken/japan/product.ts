import type { Product, SupplyPoint } from '../../data/model.ts'
import { offersOf } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** Presents a product. Prices are yen, as strings. */
export function presentProduct(product: Product, fuel: SupplyPoint['fuel']): object {
  const { code, name, pricing, standingCharge, vat } = product
  const price = (yen: number) => ({
    pricePerUnit: yen.toFixed(2),
    pricePerUnitIncTax: (yen * (1 + vat)).toFixed(2),
    validFrom: '2024-04-01T00:00:00+09:00',
    validTo: null,
  })
  const slots =
    pricing.kind === 'time-of-use'
      ? pricing.slots
      : [{ name: 'all_day', rate: pricing.kind === 'fixed' ? pricing.rate : 0 }]
  if (fuel === 'gas')
    return {
      __typename: 'GasTieredProduct',
      code,
      displayName: name,
      standingCharges: [{ tierStart: 0, tierEnd: 20, ...price(standingCharge) }],
      consumptionCharges: slots.map(({ rate }) => ({ tierStart: 0, tierEnd: 20, ...price(rate) })),
    }
  return {
    __typename: 'ElectricitySingleStepProduct',
    code,
    displayName: name,
    standingChargeUnitType: 'KVA_CAPACITY_DAYS',
    standingChargePricePerDay: ((standingCharge * 12) / 365).toFixed(2),
    standingCharges: [
      { unitType: 'KVA_CAPACITY_DAYS', band: 'STANDING', ...price((standingCharge * 12) / 365) },
    ],
    fuelCostAdjustment: { ...price(-3.2), validTo: '2026-08-01T00:00:00+09:00' },
    renewableEnergyLevy: { ...price(3.49), validTo: '2027-05-01T00:00:00+09:00' },
    consumptionCharges: slots.map((slot) => ({ band: slot.name, timeOfUse: slot.name, ...price(slot.rate) })),
  }
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
  offersOf(world)
    .filter(({ fuel, product }) => fuel === 'electricity' && (!productCode || product.code === productCode))
    .map(({ product }) => {
      const { pricing, standingCharge, vat } = product
      const withTax = (yen: number) => (yen * (1 + vat)).toFixed(2)
      const slots =
        pricing.kind === 'time-of-use'
          ? pricing.slots
          : [{ name: 'all_day', rate: pricing.kind === 'fixed' ? pricing.rate : 0 }]
      const standing = (label: string, unitType: string) => [
        { label, unitType, pricePerUnitIncTax: withTax((standingCharge * 12) / 365) },
      ]
      return {
        code: product.code,
        displayName: product.name,
        gridOperatorCode,
        tiers: [
          {
            contractCapacityPattern: 'NON_TIERED',
            consumptionRates: slots.map(({ name, rate }) => ({
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
export function productByCode(
  code: string,
  { world }: KrakenContext,
): { product: Product; fuel: SupplyPoint['fuel'] } {
  const found = offersOf(world).find(({ product }) => product.code === code)
  if (!found) throw krakenError('KT-CT-1111')
  return found
}
