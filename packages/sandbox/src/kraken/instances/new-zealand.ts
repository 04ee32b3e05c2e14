import type { Product } from '../../data/model.ts'
import { slotsOf, timeOfDay } from '../../data/products.ts'
import { newZealand as region } from '../../data/regions/new-zealand.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { common } from './common.ts'

/** Octopus Energy in New Zealand. Rates are cents, as strings. */
export const newZealand: KrakenInstance = {
  ...common,
  name: 'nz',
  brand: 'OCTOPUS_ENERGY',
  currency: 'NZD',
  language: 'en',
  region,
  market: 'NZL',
  tables: objectTables({
    agreement: {
      timeOfUseScheme: ({ product }) => product,
      timeOfUseSchemes: ({ product }) => [product],
    },
    product: {
      times: (product) =>
        spansIn(product).map(({ from, to }) => ({ dayOfWeek: 'ALL', start: from, end: to })),
      timeslots: (product) =>
        spansIn(product).map(({ name, from, to }) => ({
          timeslot: name,
          activeFrom: from,
          activeTo: to,
          season: null,
        })),
    },
    rate: {
      unitType: ({ slot }) => (slot ? 'Kilowatt-hours consumed' : 'Days on supply'),
    },
  }),
}

function spansIn(product: Product) {
  return slotsOf(product).flatMap(({ name, ranges }) =>
    ranges.map(({ from, to }) => ({ name, from: timeOfDay(from), to: timeOfDay(to) })),
  )
}

/** Powershop, a brand of Meridian. */
export const powershop: KrakenInstance = {
  ...newZealand,
  name: 'powershop-nz',
  schema: 'nz',
  brand: 'POWERSHOP',
}

/** Meridian. */
export const meridian: KrakenInstance = {
  ...newZealand,
  name: 'meridian-nz',
  schema: 'nz',
  brand: 'MERIDIAN',
}
