import type * as documents from '@energy/kraken/gb'
import type { KrakenCredentials } from '@energy/sandbox'
import type { Client } from '@urql/core'
import { learn, type Rows } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds } from './learn-ids.ts'
import { earlierDeviceRows, openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

interface MeterPoint {
  readonly mpan: string
  readonly mprn: string
  readonly meters: readonly [
    {
      readonly id: string
      readonly serialNumber: string
      readonly smartImportElectricityMeter: { readonly deviceId: string }
    },
  ]
}
interface Places {
  readonly house: { readonly electricityMeterPoints: readonly [MeterPoint] }
  readonly flat: { readonly gasMeterPoints: readonly [MeterPoint] }
  readonly energyProducts: { readonly edges: readonly { readonly node: { readonly code: string } }[] }
}

/** The documents that Octopus alone has, the second host's and that of its loyalty programme. */
export type OwnToOctopus =
  | 'HeatPumpControllerStatusDocument'
  | 'JoinSavingSessionsEventDocument'
  | 'SavingSessionsDocument'
  | 'WheelOfFortuneSpinsDocument'

/** How the operations of the British market are run. */
export async function britishRows(
  client: Client,
  credentials: KrakenCredentials,
): Promise<Rows<Omit<typeof documents, OwnToOctopus>>> {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  const [, withGas = ''] = credentials.accountNumbers
  const [, flatId = ''] = credentials.propertyIds
  const { house, flat, energyProducts } = await learn<Places>(
    client,
    `query ($house: ID!, $flat: ID!) {
      house: property(id: $house) {
        electricityMeterPoints { mpan meters { id serialNumber smartImportElectricityMeter { deviceId } } }
      }
      flat: property(id: $flat) { gasMeterPoints { mprn meters { id serialNumber } } }
      energyProducts(postcode: "BN1 1AA", first: 9) { edges { node { code } } }
    }`,
    { house: ids.propertyId, flat: flatId },
  )
  const [{ mpan, meters }] = house.electricityMeterPoints
  const [{ mprn, meters: gasMeters }] = flat.gasMeterPoints
  const day = { startAt: '2026-07-01T00:00:00+01:00', endAt: '2026-07-02T00:00:00+01:00' }
  const codes = energyProducts.edges.map(({ node }) => node.code)
  const [code = ''] = codes
  return {
    ...sharedRows(ids, 'Europe/London'),
    ...earlierDeviceRows(ids),
    InvertersDocument: { variables: { accountNumber }, mayBeEmpty: openEnds },
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountDocument: { variables: { accountNumber }, expected: { account: { billingName: 'Alice Marsh' } } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
    ApplicableRatesDocument: {
      variables: { accountNumber, mpxn: mpan, first: 50, ...day },
      expected: { applicableRates: { totalCount: 48 } },
    },
    CreateElectricityMeterReadingDocument: {
      variables: {
        mpan,
        serialNumber: meters[0].serialNumber,
        readAt: '2026-07-15',
        readings: [{ reading: 12345 }],
      },
      mayBeEmpty: ['readingErrors'],
    },
    CreateGasMeterReadingDocument: {
      variables: { mprn, serialNumber: gasMeters[0].serialNumber, readAt: '2026-07-15', reading: -1 },
      expected: { createGasMeterReading: { readingErrors: [{ field: 'reading' }] } },
    },
    CreateQuoteDocument: {
      variables: { input: { postcode: 'BN1 1AA', brandCode: 'OCTOPUS_ENERGY' } },
      mayBeEmpty: ['errors'],
    },
    CreateQuoteRequestForProductsDocument: {
      variables: {
        input: {
          accountNumber: withGas,
          propertyId: Number(flatId),
          productCodes: codes,
          renewalAt: '2026-08-01T00:00:00+01:00',
        },
      },
    },
    ElectricityAgreementsDocument: { variables: { accountNumber }, mayBeEmpty: openEnds },
    ElectricityMeterReadingsDocument: { variables: { accountNumber, meterId: meters[0].id, first: 50 } },
    EnergyProductDocument: {
      variables: { code, postcode: 'BN1 1AA', first: 5 },
      mayBeEmpty: [...openEnds, 'endsAt'],
    },
    EnergyProductsDocument: {
      variables: { postcode: 'BN1 1AA', first: 50 },
      mayBeEmpty: [...openEnds, 'endsAt', 'term'],
    },
    GasAgreementsDocument: { variables: { accountNumber: withGas }, mayBeEmpty: openEnds },
    GasMeterReadingsDocument: {
      variables: { accountNumber: withGas, meterId: gasMeters[0].id, first: 50 },
    },
    OctoplusAccountInfoDocument: { variables: { accountNumber }, mayBeEmpty: ['ineligibilityReasons'] },
    PropertiesDocument: {
      variables: { accountNumber: withGas },
      mayBeEmpty: [...openEnds, 'activeTo', 'smartExportElectricityMeter'],
    },
    QuoteDocument: { variables: { code: 'quote-bn11aa-1' } },
    RedeemLoyaltyPointsDocument: {
      variables: { input: { accountNumber, points: 100 } },
      expected: { redeemLoyaltyPointsForAccountCredit: { pointsRedeemed: 100 } },
    },
    SmartMeterTelemetryDocument: {
      variables: {
        deviceId: meters[0].smartImportElectricityMeter.deviceId,
        start: day.startAt,
        end: day.endAt,
        grouping: 'HALF_HOURLY',
      },
    },
    SupportedDevicesDocument: { variables: { deviceType: 'ELECTRIC_VEHICLES' } },
  }
}
