import * as documents from '@energy/kraken/au'
import { notPlayed, runOperations } from '../../support/run-operations.ts'
import { learnIds } from './learn-ids.ts'
import { sharedRows } from './shared-rows.ts'

runOperations('au', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'Australia/Sydney'),
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: notPlayed,
    ConsumptionSummaryDocument: notPlayed,
    CreateQuoteForPropertyDocument: notPlayed,
    ElectricityMeterReadingsDocument: notPlayed,
    EstimatedUsageAndCostDocument: notPlayed,
    MirnCheckDocument: notPlayed,
    MirnSearchDocument: notPlayed,
    MoveInDatesDocument: notPlayed,
    NmiCheckDocument: notPlayed,
    NmiDiscoveryDocument: notPlayed,
    ProductDocument: notPlayed,
    PropertiesDocument: notPlayed,
    PropertyByMeterPointDocument: notPlayed,
    RedeemLoyaltyPointsDocument: notPlayed,
  }
})
