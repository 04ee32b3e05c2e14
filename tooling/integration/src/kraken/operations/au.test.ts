import * as documents from '@energy/kraken/au'
import { learn, runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSupplyPoints } from './learn-ids.ts'
import { openEnds, sharedRows } from './shared-rows.ts'

interface Home {
  readonly property: {
    readonly meterPoints: readonly [{ readonly meters: readonly [{ readonly id: string }] }]
  }
}

runOperations('au', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber, propertyId } = ids
  const [, withGas = ''] = credentials.accountNumbers
  const [house] = await learnSupplyPoints(client, accountNumber)
  const [flat, gas] = await learnSupplyPoints(client, withGas)
  const { property } = await learn<Home>(
    client,
    'query ($id: ID!) { property(id: $id) { meterPoints { meters { id } } } }',
    { id: propertyId },
  )
  const ends = [...openEnds, 'supplyEndDate']
  const place = { streetName: 'Elm', postcode: '3051' }
  return {
    ...sharedRows(ids, 'Australia/Sydney'),
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: { variables: { accountNumber }, mayBeEmpty: ends },
    ConsumptionSummaryDocument: {
      variables: {
        nmi: house.number,
        startAt: '2026-07-01T00:00:00+10:00',
        endAt: '2026-07-02T00:00:00+10:00',
        timezone: 'Australia/Sydney',
        granularity: 'HALF_HOURLY',
      },
      expected: { meterPoint: { identifier: house.number } },
    },
    CreateQuoteForPropertyDocument: {
      variables: { input: { propertyId, isMoveIn: false, isBusinessAccount: false } },
      mayBeEmpty: ['error'],
    },
    ElectricityMeterReadingsDocument: {
      variables: { accountNumber, meterId: property.meterPoints[0].meters[0].id, first: 50 },
    },
    EstimatedUsageAndCostDocument: {
      variables: { accountNumber: withGas },
      mayBeEmpty: ['failureReasons'],
    },
    MirnCheckDocument: {
      variables: { mirn: gas.number },
      expected: { mirnCheck: { isOnSupply: true } },
    },
    MirnSearchDocument: {
      variables: { input: { address: place } },
      mayBeEmpty: ['error'],
      expected: { mirnSearchByAddress: { meterDetails: [{ mirn: gas.number }] } },
    },
    MoveInDatesDocument: { variables: { input: { propertyId } }, mayBeEmpty: ['error'] },
    NmiCheckDocument: { variables: { nmi: flat.number }, expected: { nmiCheck: { isOnSupply: true } } },
    NmiDiscoveryDocument: {
      variables: { input: { ...place, stateTerritory: 'VICTORIA', jurisdictionCode: 'VICTORIA' } },
      mayBeEmpty: ['error'],
      expected: { nmiDiscovery: { nmi: flat.number } },
    },
    ProductDocument: {
      variables: { code: 'AUS-ELEC-DAY-NIGHT', nmi: house.number, first: 20 },
      mayBeEmpty: [...ends, 'stepEnd'],
    },
    PropertiesDocument: { variables: { accountNumber: withGas }, mayBeEmpty: ends },
    PropertyByMeterPointDocument: {
      variables: { mirn: gas.number },
      mayBeEmpty: ends,
      expected: { property: { postcode: '3051', state: 'VICTORIA' } },
    },
    RedeemLoyaltyPointsDocument: { variables: { input: { accountNumber, points: 100 } } },
  }
})
