import type { Address, Product } from './model.ts'
import type { Home, Region } from './region.ts'

/** What a region chooses for the homes that every world has. */
export interface TypicalHomes {
  readonly addresses: Readonly<Record<'flat' | 'house' | 'neighbour', Address>>
  readonly tariffs: {
    /** The house had it before, and the neighbour has it. */
    readonly first: Product
    /** The house has it since fourteen months ago. */
    readonly second: Product
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
  const { first, second, flat, gas } = tariffs
  return {
    house: {
      months: 38,
      address: addresses.house,
      supplies: [
        {
          name: 'house',
          fuel: 'electricity',
          annualConsumption: 5600,
          habits: { annual: 3400, heating: 0.15, carPower: 11 },
          panels: 5.4,
          tariffs: [{ product: first }, { product: second, months: 14 }],
        },
      ],
    },
    flat: {
      months: 20,
      address: addresses.flat,
      supplies: [
        {
          name: 'flat',
          fuel: 'electricity',
          annualConsumption: 2100,
          habits: { annual: 2100, heating: 0.15 },
          tariffs: [{ product: flat }],
        },
        ...(gas ? [gasSupply(gas)] : []),
      ],
    },
    neighbour: {
      months: 7,
      address: addresses.neighbour,
      supplies: [
        {
          name: 'neighbour',
          fuel: 'electricity',
          annualConsumption: 2700,
          habits: { annual: 2700, heating: 0.2 },
          tariffs: [{ product: first }],
        },
      ],
    },
  }
}

function gasSupply(product: Product): Home['supplies'][number] {
  return {
    name: 'flat gas',
    fuel: 'gas',
    annualConsumption: 9200,
    habits: { annual: 9200, heating: 0.9 },
    tariffs: [{ product }],
  }
}
