import type { TypeTables } from '../graphql/type-tables.ts'
import { billForecast, bills } from './bills.ts'
import { connectionOf } from './connection.ts'
import type { OpowerContext } from './context.ts'
import { neighborComparisons, weather } from './premise.ts'
import { intervalReads, readStreams } from './read-streams.ts'
import { quantity, writeSpan } from './reads.ts'
import type { Agreement, UtilityAccount } from './utility.ts'

/** How the types of Opower are read. An account is its premise and its customer too, and an agreement its service point. */
export const opowerTables: TypeTables<OpowerContext> = {
  BillingAccount: {
    accountNumber: numberOf,
    utilityId: numberOf,
    utilityCode: () => 'snd',
    customerClass: () => 'RESIDENTIAL',
    mappedCustomers: (account: UtilityAccount) => [account],
    billForecast,
    bills,
    premisesConnection: (account: UtilityAccount, page) => connectionOf([account], page),
    serviceAgreements: ({ agreements }: UtilityAccount) => agreements,
    serviceAgreementsConnection: ({ agreements }: UtilityAccount, page) => connectionOf(agreements, page),
  },
  Customer: {
    urn: ({ customerUuid }: UtilityAccount) => `urn:opower:customer:uuid:${customerUuid}`,
    uuid: customerOf,
    id: customerOf,
    utilityCustomerId: ({ number }: UtilityAccount) => `C${number}`,
  },
  PremiseEdge: {
    mappedCustomer: ({ node }: Edge) => node,
    segments: ({ node: { agreements } }: Edge) => [
      { id: 'all-electric', name: agreements.length > 1 ? 'Gas heated' : 'All electric', attributes: [] },
    ],
    neighbors: () => ({
      details: { dwellingType: 'SINGLE_FAMILY', numberOfNeighbors: 100, averageNumberOfOccupants: 2.4 },
    }),
    neighborComparisons: ({ node }: Edge, { meterType }, context) =>
      neighborComparisons(node, meterType, context),
  },
  Premise: {
    urn: ({ premiseUuid }: UtilityAccount) => `urn:opower:v1:premise:snd:uuid:${premiseUuid}`,
    uuid: ({ premiseUuid }: UtilityAccount) => premiseUuid,
    utilityId: ({ number }: UtilityAccount) => `S${number}`,
    name: ({ street }: UtilityAccount) => street,
    timeZone: (_account, _args, { utility }) => utility.zone.name,
    address: ({ street }: UtilityAccount) => ({
      addressLines: [street],
      locality: 'Beacon',
      adminArea: 'NY',
      postalCode: '12508',
    }),
    mappedSite: (customer: UtilityAccount) => ({ customer }),
    weather,
  },
  ServiceAgreement: {
    urn: ({ uuid }: Agreement) => `urn:opower:v1:serviceAgreement:snd:uuid:${uuid}`,
    name: ({ fuel }: Agreement) => (fuel === 'GAS' ? 'Gas' : 'Electricity'),
    nickname: () => null,
    serviceType: ({ fuel }: Agreement) => fuel,
    utilityId: numberOf,
    utilityCode: () => 'snd',
    mappedUtilityAccounts: ({ account }: Agreement) => [account],
    startDateTime: ({ startedAt }: Agreement) => startedAt,
    availableBillSegmentsInterval: ({ startedAt }: Agreement, _args, { clock, utility: { zone } }) =>
      writeSpan({ startAt: startedAt, endAt: clock.now() }, zone),
    isSolarAnnualBilling: () => false,
    historicalSolarBillingModels: ({ received, startedAt }: Agreement) =>
      received
        ? [
            {
              isNetBilling: false,
              isNetMetering: true,
              isBuyAllSellAll: false,
              startDateTime: startedAt,
              endDateTime: null,
            },
          ]
        : [],
    ratePlan: ({ fuel }: Agreement) =>
      fuel === 'GAS'
        ? { code: 'SC-3G', title: 'Residential gas', titleShort: 'Gas' }
        : { code: 'SC-1T', title: 'Residential time of use', titleShort: 'Time of use' },
    consumptionCategories,
    intervalReads,
    servicePoints: (agreement: Agreement) => [agreement],
    servicePointsConnection: (agreement: Agreement, page) => connectionOf([agreement], page),
  },
  ServicePoint: {
    urn: ({ pointUuid }: Agreement) => `urn:opower:v1:servicePoint:snd:uuid:${pointUuid}`,
    uuid: ({ pointUuid }: Agreement) => pointUuid,
    name: ({ fuel }: Agreement) => (fuel === 'GAS' ? 'Gas meter' : 'Electric meter'),
    serviceType: ({ fuel }: Agreement) => fuel,
    utilityId: ({ number }: Agreement) => `P${number}`,
    premise: ({ account }: Agreement) => account,
    registers,
    deviceInstallations: ({ deviceUuid, number }: Agreement) => [
      { device: { uuid: deviceUuid, utilityId: `M${number}` } },
    ],
    readStreams,
    intervalReads,
  },
  // An amount of money is its number.
  Money: { value: (dollars: number) => dollars, currency: () => 'USD' },
}

interface Edge {
  readonly node: UtilityAccount
}

function numberOf({ number }: Agreement | UtilityAccount): string {
  return number
}

function customerOf({ customerUuid }: UtilityAccount): string {
  return customerUuid
}

function registers(
  { received, fuel, unit, startedAt }: Agreement,
  _args: unknown,
  { clock, utility: { zone } }: OpowerContext,
): object[] {
  const { year, month, day } = zone.local(clock.now())
  // It ends with the day, and so in the future.
  const available = { startAt: startedAt, endAt: zone.startOfDay(year, month, day + 1) }
  const counted = received ? ['DELIVERED', 'RECEIVED', 'NET_USAGE'] : ['NET_USAGE']
  return counted.map((serviceQuantityIdentifier) => ({
    readResolution: fuel === 'GAS' ? 'DAY' : 'QUARTER_HOUR',
    availableReadsTimeInterval: writeSpan(available, zone),
    serviceQuantityIdentifier,
    unitOfMeasure: unit,
  }))
}

const shares: Readonly<Record<Agreement['fuel'], Readonly<Record<string, number>>>> = {
  ELECTRICITY: { COOLING: 0.27, HEATING: 0.18, ALWAYS_ON: 0.31, OTHER: 0.24 },
  GAS: { HEATING: 0.71, WATER_HEATING: 0.21, OTHER: 0.08 },
}

function consumptionCategories(
  agreement: Agreement,
  _args: unknown,
  { clock, utility: { zone } }: OpowerContext,
): object[] {
  const endAt = Math.floor(clock.now() / 900_000) * 900_000
  const used = quantity(agreement, 'delivered', { startAt: zone.addDays(endAt, -30), endAt })
  return Object.entries(shares[agreement.fuel]).map(([name, ratio]) => ({
    name,
    ratio,
    usage: { value: used * ratio, unit: agreement.unit },
  }))
}
