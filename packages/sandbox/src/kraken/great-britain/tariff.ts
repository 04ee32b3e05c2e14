import { halfHour } from '../../data/curves.ts'
import type { Product, SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { endOfPublishedPrices } from '../resolvers/agreement.ts'

/** The letter of the grid region, which tariff codes end with: here the south-east. */
const region = 'J'

/** Presents a tariff. Rates are pence, as numbers. */
export function presentTariff(product: Product, fuel: SupplyPoint['fuel'], context: KrakenContext): object {
  const { pricing, vat } = product
  const rate = (name: string, net: number): object => ({
    [name]: pence(net * (1 + vat)),
    [`preVat${name.charAt(0).toUpperCase()}${name.slice(1)}`]: pence(net),
  })
  const shared = {
    id: tariffCode(product, fuel),
    productCode: product.code,
    tariffCode: tariffCode(product, fuel),
    displayName: product.name,
    fullName: product.name,
    description: product.description,
    isExport: false,
    // A product holds the price of a month; here it is that of a day.
    ...rate('standingCharge', (product.standingCharge * 12) / 365),
  }
  if (fuel === 'gas')
    return { __typename: 'GasTariffType', ...shared, ...rate('unitRate', unitRateNow(product, context)) }
  if (pricing.kind === 'dynamic')
    return {
      __typename: 'HalfHourlyTariff',
      ...shared,
      unitRates: () =>
        halfHours(context).map(({ startAt, endAt }) => {
          const net = context.world.prices.unitRate(product, startAt)
          const { dateTime } = context.world.zone
          return {
            validFrom: dateTime(startAt),
            validTo: dateTime(endAt),
            ...rate('value', net),
          }
        }),
    }
  if (pricing.kind === 'fixed')
    return { __typename: 'StandardTariff', ...shared, ...rate('unitRate', pricing.rate) }
  const [day, night] = pricing.slots
  return {
    __typename: 'DayNightTariff',
    ...shared,
    ...rate('dayRate', day?.rate ?? 0),
    ...rate('nightRate', night?.rate ?? 0),
  }
}

/** The code of a product's tariff in a region. */
export function tariffCode({ code }: Product, fuel: SupplyPoint['fuel']): string {
  return `${fuel === 'gas' ? 'G' : 'E'}-1R-${code}-${region}`
}

/** Writes pence with the four digits that rates have. */
export function pence(value: number): number {
  return Number(value.toFixed(4))
}

function unitRateNow(product: Product, { clock, world }: KrakenContext): number {
  return world.prices.unitRate(product, clock.now())
}

/** From the current half hour to the last one whose price is known. */
function halfHours(context: KrakenContext): { startAt: number; endAt: number }[] {
  const start = Math.floor(context.clock.now() / halfHour) * halfHour
  const count = Math.max(0, Math.floor((endOfPublishedPrices(context) - start) / halfHour))
  return Array.from({ length: count }, (_, index) => {
    const startAt = start + index * halfHour
    return { startAt, endAt: startAt + halfHour }
  })
}
