import * as documents from '@energy/kraken/nz'
import { runOperations } from '../../support/run-operations.ts'
import { learnIds } from './learn-ids.ts'
import { openEnds, sharedRows } from './shared-rows.ts'

// Powershop and Meridian are played by the same tables.
runOperations('nz', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'Pacific/Auckland'),
    AccountDocument: { variables: { accountNumber } },
    MeterPointsDocument: {
      variables: { accountNumber },
      // A price of the whole day belongs to no part of it.
      mayBeEmpty: [...openEnds, 'touBucketName'],
    },
  }
})
