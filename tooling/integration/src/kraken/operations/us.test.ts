import * as documents from '@energy/kraken/us'
import { notPlayed, runOperations } from '../../support/run-operations.ts'
import { learnIds } from './learn-ids.ts'
import { sharedRows } from './shared-rows.ts'

runOperations('us', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'America/Chicago'),
    AccountDocument: { variables: { accountNumber } },
    CreateAccountDocument: notPlayed,
    CreateQuoteDocument: notPlayed,
    ProductsDocument: notPlayed,
    ProductsWithRatesDocument: notPlayed,
    TdspByPostalCodeDocument: notPlayed,
  }
})
