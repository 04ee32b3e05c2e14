import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.1)
const address = addressesIn('JP')

const steady = tariff('electricity', 'JPN-ELEC-GREEN-24', 'グリーンプラン', 1180, {
  kind: 'fixed',
  rate: 30.2,
})
const slots = tariff(
  'electricity',
  'JPN-ELEC-EV',
  'EVプラン',
  1240,
  bySlot({ daytime: [33.6, '5-2'], ev_night: [21.0, '2-5'] }),
)
const gas = tariff('gas', 'JPN-GAS-SIMPLE', 'ガスプラン', 1050, { kind: 'fixed', rate: 12.5 })

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
      house: address('港北区菊名1-2-3', '222-0011', '横浜市', '神奈川県', 35.5096, 139.6306),
      flat: address('世田谷区桜2-5-8', '156-0053', '東京都', '東京都', 35.6437, 139.643),
      neighbour: address('港北区菊名1-2-5', '222-0011', '横浜市', '神奈川県', 35.5097, 139.6308),
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
