import type { Region } from '../region.ts'

/** Texas: a house in Houston, a flat in Dallas. There is no gas. */
export const usa: Region = {
  zone: 'America/Chicago',
  country: 'US',
  words: {
    electricity: 'Electricity',
    gas: 'Gas',
    energy: '* usage',
    standing: 'Monthly subscription',
    payment: 'Auto pay',
    feedIn: 'Solar buyback',
    bonus: 'Smart charging credit',
    refund: 'Refund',
  },
  ledgerName: 'Energy',
  feedInRate: 7,
  monthlyBonus: 1500,
  people: [
    { givenName: 'Emma', familyName: 'Carter', dateOfBirth: '1990-03-05' },
    { givenName: 'Jack', familyName: 'Nolan', dateOfBirth: '1969-11-18' },
  ],
  mobilePrefix: '+1713',
  addresses: {
    house: ['1208 Magnolia Lane', '77006', 'Houston', 'TX', 29.7414, -95.3911],
    flat: ['500 Cedar Street, Apt 5', '75201', 'Dallas', 'TX', 32.7876, -96.7994],
    neighbour: ['1210 Magnolia Lane', '77006', 'Houston', 'TX', 29.7415, -95.3913],
  },
  vat: 0.01,
  tariffs: {
    first: ['USA-STEADY-24', 'Steady 24', 995, 13.7],
    second: ['USA-NIGHT', 'Night', 995, { DAY: [14.9, '6-0'], NIGHT: [9.4, '0-6'] }],
  },
  numbers: { electricity: '10089010##############', meter: '#########', metering: '############' },
}
