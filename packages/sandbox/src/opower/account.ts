import type { Clock } from '@energy/auth-core'
import { type BillArguments, billForecast, bills } from './bills.ts'
import { type ConnectionArguments, connectionOf } from './connection.ts'
import { neighborComparisons, type WeatherArguments, weather } from './premise.ts'
import {
  type IntervalReadArguments,
  intervalReads,
  type ReadStreamArguments,
  readStreams,
} from './read-streams.ts'
import { quantity, round, writeSpan } from './reads.ts'
import type { Agreement, Utility, UtilityAccount } from './utility.ts'

/** What the fields of an answer are made from. */
export interface OpowerData {
  readonly utility: Utility
  readonly clock: Clock
}

/** Answers the fields of an account. */
export function accountOf(data: OpowerData, account: UtilityAccount): object {
  const { urn, uuid, name, number, customerUuid, agreements } = account
  const customer = {
    urn: `urn:opower:customer:uuid:${customerUuid}`,
    uuid: customerUuid,
    id: customerUuid,
    utilityCustomerId: `C${number}`,
  }
  return {
    urn,
    uuid,
    name,
    accountNumber: number,
    utilityId: number,
    utilityCode: 'snd',
    customerClass: 'RESIDENTIAL',
    mappedCustomers: [customer],
    billForecast: () => billForecast(data, account, (agreement) => agreementOf(data, account, agreement)),
    bills: (args: BillArguments) =>
      bills(data, account, args, (agreement) => agreementOf(data, account, agreement)),
    premisesConnection: (args: ConnectionArguments) => ({
      edges: connectionOf([premiseOf(data, account)], args).edges.map(({ node }) => ({
        node,
        mappedCustomer: customer,
        segments: [
          { id: 'all-electric', name: agreements.length > 1 ? 'Gas heated' : 'All electric', attributes: [] },
        ],
        neighbors: {
          details: { dwellingType: 'SINGLE_FAMILY', numberOfNeighbors: 100, averageNumberOfOccupants: 2.4 },
        },
        neighborComparisons: ({ meterType }: { meterType?: string }) =>
          neighborComparisons(data, account, meterType),
      })),
    }),
    serviceAgreements: () => agreements.map((agreement) => agreementOf(data, account, agreement)),
    serviceAgreementsConnection: (args: ConnectionArguments) =>
      connectionOf(
        agreements.map((agreement) => agreementOf(data, account, agreement)),
        args,
      ),
  }
}

function agreementOf(data: OpowerData, account: UtilityAccount, agreement: Agreement): object {
  const { uuid, fuel, number, startedAt } = agreement
  const { zone } = data.utility
  const available = writeSpan({ start: startedAt, end: data.clock.now() }, zone)
  const point = pointOf(data, account, agreement)
  return {
    urn: `urn:opower:v1:serviceAgreement:snd:uuid:${uuid}`,
    uuid,
    name: fuel === 'GAS' ? 'Gas' : 'Electricity',
    nickname: null,
    serviceType: fuel,
    utilityId: number,
    utilityCode: 'snd',
    mappedUtilityAccounts: [{ uuid: account.uuid }],
    startDateTime: zone.dateTime(startedAt),
    availableBillSegmentsInterval: available,
    isSolarAnnualBilling: false,
    historicalSolarBillingModels: agreement.received
      ? [
          {
            isNetBilling: false,
            isNetMetering: true,
            isBuyAllSellAll: false,
            startDateTime: zone.dateTime(startedAt),
            endDateTime: null,
          },
        ]
      : [],
    ratePlan:
      fuel === 'GAS'
        ? { code: 'SC-3G', title: 'Residential gas', titleShort: 'Gas' }
        : { code: 'SC-1T', title: 'Residential time of use', titleShort: 'Time of use' },
    consumptionCategories: () => consumptionCategories(data, agreement),
    intervalReads: (args: IntervalReadArguments) => intervalReads(data, agreement, args),
    servicePoints: [point],
    servicePointsConnection: (args: ConnectionArguments) => connectionOf([point], args),
  }
}

function pointOf(data: OpowerData, account: UtilityAccount, agreement: Agreement): object {
  const { pointUuid, deviceUuid, fuel, unit, number, received, startedAt } = agreement
  const { zone } = data.utility
  const now = data.clock.now()
  const { year, month, day } = zone.local(now)
  // It ends with the day, and so in the future.
  const availableReadsTimeInterval = writeSpan(
    { start: startedAt, end: zone.startOfDay(year, month, day + 1) },
    zone,
  )
  const counted = received ? ['DELIVERED', 'RECEIVED', 'NET_USAGE'] : ['NET_USAGE']
  return {
    urn: `urn:opower:v1:servicePoint:snd:uuid:${pointUuid}`,
    uuid: pointUuid,
    name: fuel === 'GAS' ? 'Gas meter' : 'Electric meter',
    serviceType: fuel,
    utilityId: `P${number}`,
    premise: () => premiseOf(data, account),
    registers: counted.map((serviceQuantityIdentifier) => ({
      readResolution: fuel === 'GAS' ? 'DAY' : 'QUARTER_HOUR',
      availableReadsTimeInterval,
      serviceQuantityIdentifier,
      unitOfMeasure: unit,
    })),
    deviceInstallations: [{ device: { uuid: deviceUuid, utilityId: `M${number}` } }],
    readStreams: (args: ReadStreamArguments) => readStreams(data, agreement, args),
    intervalReads: (args: IntervalReadArguments) => intervalReads(data, agreement, args),
  }
}

function premiseOf(data: OpowerData, { premiseUuid, number, street, customerUuid }: UtilityAccount): object {
  return {
    urn: `urn:opower:v1:premise:snd:uuid:${premiseUuid}`,
    uuid: premiseUuid,
    utilityId: `S${number}`,
    name: street,
    timeZone: data.utility.zone.name,
    address: { addressLines: [street], locality: 'Beacon', adminArea: 'NY', postalCode: '12508' },
    mappedSite: { customer: { uuid: customerUuid } },
    weather: (args: WeatherArguments) => weather(data, args),
  }
}

const shares: Readonly<Record<Agreement['fuel'], readonly (readonly [string, number])[]>> = {
  ELECTRICITY: [
    ['COOLING', 0.27],
    ['HEATING', 0.18],
    ['ALWAYS_ON', 0.31],
    ['OTHER', 0.24],
  ],
  GAS: [
    ['HEATING', 0.71],
    ['WATER_HEATING', 0.21],
    ['OTHER', 0.08],
  ],
}

function consumptionCategories({ clock, utility }: OpowerData, agreement: Agreement): object[] {
  const end = Math.floor(clock.now() / 900_000) * 900_000
  const used = quantity(agreement, 'delivered', { start: utility.zone.addDays(end, -30), end })
  return shares[agreement.fuel].map(([name, ratio]) => ({
    name,
    ratio,
    usage: { value: round(used * ratio, 1), unit: agreement.unit },
  }))
}
