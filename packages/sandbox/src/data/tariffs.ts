import type { Pricing, Product, SupplyPoint } from './model.ts'
import type { PricingRow, TariffRow } from './region.ts'

const descriptions: Readonly<Record<Pricing['kind'], string>> = {
  fixed: 'One price for every hour.',
  'time-of-use': 'A price for each part of the day.',
  dynamic: 'The price of the exchange.',
}

/** Makes a tariff out of its row. */
export function tariffOf(
  [code, name, standingCharge, row]: TariffRow,
  fuel: SupplyPoint['fuel'],
  vat: number,
): Product {
  const pricing = pricingOf(row)
  const description = descriptions[pricing.kind]
  return { is: 'product', code, fuel, name, description, standingCharge, vat, pricing }
}

function pricingOf(row: PricingRow): Pricing {
  if (typeof row === 'number') return { kind: 'fixed', rate: row }
  const { surcharge } = row
  if (typeof surcharge === 'number') return { kind: 'dynamic', surcharge }
  const slots = Object.entries(row).map(([name, [rate, hours]]) => ({ name, rate, ranges: rangesOf(hours) }))
  return { kind: 'time-of-use', slots }
}

function rangesOf(hours: string): { readonly from: number; readonly to: number }[] {
  return hours.split(' ').map((range) => {
    const [from = 0, to = 0] = range.split('-').map(Number)
    return { from, to }
  })
}
