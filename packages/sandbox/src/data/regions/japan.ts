import type { Region } from '../region.ts'

/** Japan: a house in Yokohama, a flat in Tokyo. Money is in yen, which has no smaller unit. */
export const japan: Region = {
  zone: 'Asia/Tokyo',
  country: 'JP',
  words: {
    electricity: '電気',
    gas: 'ガス',
    energy: '*料金',
    standing: '*基本料金',
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
  addresses: {
    house: ['港北区菊名1-2-3', '222-0011', '横浜市', '神奈川県', 35.5096, 139.6306],
    flat: ['世田谷区桜2-5-8', '156-0053', '東京都', '東京都', 35.6437, 139.643],
    neighbour: ['港北区菊名1-2-5', '222-0011', '横浜市', '神奈川県', 35.5097, 139.6308],
  },
  vat: 0.1,
  tariffs: {
    first: ['JPN-ELEC-GREEN-24', 'グリーンプラン', 1180, 30.2],
    second: ['JPN-ELEC-EV', 'EVプラン', 1240, { daytime: [33.6, '5-2'], ev_night: [21.0, '2-5'] }],
    gas: ['JPN-GAS-SIMPLE', 'ガスプラン', 1050, 12.5],
  },
  numbers: { electricity: '03####################', meter: '########', metering: '############' },
}
