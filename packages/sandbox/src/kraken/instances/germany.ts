import { germany as region } from '../../data/regions/germany.ts'
import type { KrakenInstance } from '../instance.ts'
import { balanceOf } from '../resolvers/account.ts'
import { presentMarketLocation } from '../resolvers/market-location.ts'
import { common } from './common.ts'

/** Octopus Energy Germany. */
export const germany: KrakenInstance = {
  ...common,
  name: 'de',
  brand: 'OCTOPUS_ENERGY_GERMANY',
  currency: 'EUR',
  language: 'de',
  region,
  marketName: ({ fuel }) => (fuel === 'gas' ? 'DEU_GAS' : 'DEU_ELECTRICITY'),
  ledgerType: () => 'DEU_ELECTRICITY_LEDGER',
  account: (account) => ({
    electricityBalance: () => balanceOf(account),
    gasBalance: 0,
  }),
  property: (property, _account, context) => ({
    electricityMalos: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'electricity')
        .map((point) => presentMarketLocation(point, context)),
    gasMalos: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'gas')
        .map((point) => presentMarketLocation(point, context)),
  }),
}
