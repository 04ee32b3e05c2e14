import { digits } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const steady: Product = {
  code: 'JPN-ELEC-GREEN-24',
  fuel: 'electricity',
  name: 'グリーンプラン',
  description: 'One price for every hour.',
  standingCharge: 1180,
  vat: 0.1,
  pricing: { kind: 'fixed', rate: 30.2 },
}

const slots: Product = {
  code: 'JPN-ELEC-EV',
  fuel: 'electricity',
  name: 'EVプラン',
  description: 'A low price in the night.',
  standingCharge: 1240,
  vat: 0.1,
  pricing: {
    kind: 'time-of-use',
    slots: [
      { name: 'daytime', rate: 33.6, ranges: [{ from: 5, to: 2 }] },
      { name: 'ev_night', rate: 21.0, ranges: [{ from: 2, to: 5 }] },
    ],
  },
}

const gas: Product = {
  code: 'JPN-GAS-SIMPLE',
  fuel: 'gas',
  name: 'ガスプラン',
  description: 'One price.',
  standingCharge: 1050,
  vat: 0.1,
  pricing: { kind: 'fixed', rate: 12.5 },
}

/** Japan: a house in Yokohama, a flat in Tokyo. Money is in yen, which has no smaller unit. */
export const japan: Region = {
  zone: 'Asia/Tokyo',
  words: {
    energy: ({ fuel }, slot) => `${fuel === 'gas' ? 'ガス料金' : '電気料金'}${slot ? ` (${slot})` : ''}`,
    standing: ({ fuel }) => `${fuel === 'gas' ? 'ガス' : '電気'}基本料金`,
    payment: '口座振替',
    feedIn: '余剰買取',
    bonus: '充電ボーナス',
    refund: '返金',
  },
  ledgerName: '電気',
  feedInRate: 16,
  monthlyBonus: 1000,
  people: [
    { givenName: '花子', familyName: '青木', dateOfBirth: '1986-07-07' },
    { givenName: '健', familyName: '森田', dateOfBirth: '1972-04-29' },
  ],
  mobilePrefix: '+8190',
  supplyNumber: (random, label) => `03${digits(random, `${label} spin`, 20)}`,
  meterNumbers: (random, label) => ({
    number: digits(random, `${label} meter`, 8),
    marketNumber: digits(random, `${label} device`, 12),
  }),
  ...typicalHomes({
    addresses: {
      house: {
        street: '港北区菊名1-2-3',
        postcode: '222-0011',
        town: '横浜市',
        region: '神奈川県',
        country: 'JP',
        latitude: 35.5096,
        longitude: 139.6306,
      },
      flat: {
        street: '世田谷区桜2-5-8',
        postcode: '156-0053',
        town: '東京都',
        region: '東京都',
        country: 'JP',
        latitude: 35.6437,
        longitude: 139.643,
      },
      neighbour: {
        street: '港北区菊名1-2-5',
        postcode: '222-0011',
        town: '横浜市',
        region: '神奈川県',
        country: 'JP',
        latitude: 35.5097,
        longitude: 139.6308,
      },
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
