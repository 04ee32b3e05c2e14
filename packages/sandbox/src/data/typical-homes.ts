import type { Address, Product } from './model.ts'
import type { Home, Region, Supply } from './region.ts'

/** What a region chooses for the homes that every world has. */
export interface TypicalHomes {
  readonly addresses: Readonly<Record<'flat' | 'house' | 'neighbour', Address>>
  readonly tariffs: {
    /** The house had it before, and the neighbour has it. */
    readonly first: Product
    /** The house has it since fourteen months ago. */
    readonly second: Product
    /** For a heat pump with a meter of its own, where houses have one. */
    readonly heating?: Product
    readonly flat: Product
    /** Left out where there is no gas. */
    readonly gas?: Product
  }
}

/** Makes a house with panels and a car, a flat, with gas where there is some, and a neighbour. */
export function typicalHomes({
  addresses,
  tariffs,
}: TypicalHomes): Pick<Region, 'flat' | 'house' | 'neighbour'> {
  const { first, second, heating, flat, gas } = tariffs
  const home = (months: number, name: keyof typeof addresses, ...supplies: Supply[]): Home => ({
    months,
    address: addresses[name],
    supplies,
  })
  const house: Supply = {
    ...supply('house', first, 3400, 0.15),
    annualConsumption: 5600,
    habits: { annual: 3400, heating: 0.15, carPower: 11 },
    panels: 5.4,
    tariffs: [{ product: first }, { product: second, months: 14 }],
  }
  return {
    house: home(38, 'house', house, ...(heating ? [supply('heating', heating, 4100, 0.85)] : [])),
    flat: home(
      20,
      'flat',
      supply('flat', flat, 2100, 0.15),
      ...(gas ? [supply('flat gas', gas, 9200, 0.9)] : []),
    ),
    neighbour: home(7, 'neighbour', supply('neighbour', first, 2700, 0.2)),
  }
}

/** A supply point with one tariff; the share is how much more is used in winter. */
function supply(name: string, product: Product, annual: number, heating: number): Supply {
  const { fuel } = product
  return { name, fuel, annualConsumption: annual, habits: { annual, heating }, tariffs: [{ product }] }
}
