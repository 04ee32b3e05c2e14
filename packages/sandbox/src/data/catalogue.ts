import type { Address, Pricing, Product, SupplyPoint } from './model.ts'

const descriptions: Readonly<Record<Pricing['kind'], string>> = {
  fixed: 'One price for every hour.',
  'time-of-use': 'A price for each part of the day.',
  dynamic: 'The price of the exchange.',
}

type TariffMaker = (
  fuel: SupplyPoint['fuel'],
  code: string,
  name: string,
  standingCharge: number,
  pricing: Pricing,
) => Product

/** Makes the tariffs of a country, which share its VAT. */
export function tariffsWith(vat: number): TariffMaker {
  return (fuel, code, name, standingCharge, pricing) => {
    const description = descriptions[pricing.kind]
    return { code, fuel, name, description, standingCharge, vat, pricing }
  }
}

/** Prices by the time of day: each with the local hours in which it holds, such as `6-12 16-18`. */
export function bySlot(slots: Readonly<Record<string, readonly [rate: number, hours: string]>>): Pricing {
  const rangesOf = (hours: string) =>
    hours.split(' ').map((range) => {
      const [from = 0, to = 0] = range.split('-').map(Number)
      return { from, to }
    })
  return {
    kind: 'time-of-use',
    slots: Object.entries(slots).map(([name, [rate, hours]]) => ({ name, rate, ranges: rangesOf(hours) })),
  }
}

type AddressMaker = (
  street: string,
  postcode: string,
  town: string,
  region: string,
  latitude: number,
  longitude: number,
) => Address

/** Makes the addresses of a country. */
export function addressesIn(country: string): AddressMaker {
  return (street, postcode, town, region, latitude, longitude) => {
    return { street, postcode, town, region, country, latitude, longitude }
  }
}
