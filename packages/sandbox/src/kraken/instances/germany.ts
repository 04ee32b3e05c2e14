import { germany as region } from '../../data/regions/germany.ts'
import type { KrakenInstance } from '../instance.ts'
import { balanceOf } from '../resolvers/account.ts'
import { presentMarketLocation } from '../resolvers/market-location.ts'

const day = 86_400_000

/** Octopus Energy Germany. */
export const germany: KrakenInstance = {
  name: 'de',
  brand: 'OCTOPUS_ENERGY_GERMANY',
  currency: 'EUR',
  language: 'de',
  region,
  typeNames: {},
  limits: {
    complexity: 200,
    nodes: 10_000,
    pageSize: 99,
    pageSizes: { measurements: 10_000 },
    fields: { obtainKrakenToken: { requests: 100, seconds: 60, dynamic: true } },
  },
  refreshTokenLifetime: 7 * day,
  rotation: { rotate: false, reuseDetection: false, grace: 0, singleAccessToken: false },
  marketName: ({ fuel }) => (fuel === 'gas' ? 'DEU_GAS' : 'DEU_ELECTRICITY'),
  ledgerType: () => 'DEU_ELECTRICITY_LEDGER',
  query: {},
  mutation: {},
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
