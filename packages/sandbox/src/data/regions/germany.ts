import type { Region } from '../region.ts'

/** Germany: a house in Munich, a flat in Leipzig. */
export const germany: Region = {
  zone: 'Europe/Berlin',
  country: 'DE',
  words: {
    electricity: 'Strom',
    gas: 'Gas',
    energy: 'Arbeitspreis *',
    standing: 'Grundpreis *',
    payment: 'Lastschrift',
    feedIn: 'Einspeisevergütung',
    bonus: 'Bonus für smartes Laden',
    refund: 'Auszahlung Guthaben',
  },
  ledgerName: 'Energie',
  feedInRate: 8.03,
  monthlyBonus: 1000,
  people: [
    { givenName: 'Anna', familyName: 'Sommer', dateOfBirth: '1986-04-17' },
    { givenName: 'Bernd', familyName: 'Winter', dateOfBirth: '1971-11-02' },
  ],
  mobilePrefix: '+49151',
  addresses: {
    house: ['Lindenweg 12', '80469', 'München', 'Bayern', 48.1299, 11.5702],
    flat: ['Kirschallee 5', '04107', 'Leipzig', 'Sachsen', 51.3305, 12.3731],
    neighbour: ['Lindenweg 14', '80469', 'München', 'Bayern', 48.1301, 11.5705],
  },
  vat: 0.19,
  tariffs: {
    first: ['DE-ELECTRICITY-STEADY-24', 'Steady 24', 990, 24.37],
    second: ['DE-ELECTRICITY-DYNAMIC', 'Dynamic', 1240, { surcharge: 15.28 }],
    heating: [
      'DE-ELECTRICITY-HEAT-PUMP',
      'Heat pump',
      860,
      { STANDARD: [21.4, '6-12 16-18 21-2'], LOW: [15.9, '2-6 12-16'], HIGH: [27.8, '18-21'] },
    ],
    flat: ['DE-ELECTRICITY-NIGHT', 'Night', 1090, { STANDARD: [25.1, '5-0'], GO: [12.6, '0-5'] }],
    gas: ['DE-GAS-STEADY-12', 'Gas 12', 870, 8.42],
  },
  numbers: {
    electricity: '##########',
    meter: '1EMH##########',
    gasMeter: '1GMT##########',
    metering: `DE${'#'.repeat(31)}`,
  },
  // The check digit of a MaLo weighs the digits at even positions twice.
  withCheck(body) {
    const weighed = [...body].reduce((sum, digit, index) => sum + Number(digit) * (1 + (index % 2)), 0)
    return body + ((10 - (weighed % 10)) % 10)
  },
}
