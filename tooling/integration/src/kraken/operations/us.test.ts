import * as documents from '@energy/kraken/us'
import { runOperations } from '../../support/run-operations.ts'
import { learnIds } from './learn-ids.ts'
import { openEnds, sharedRows } from './shared-rows.ts'

runOperations('us', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'America/Chicago'),
    AccountDocument: { variables: { accountNumber } },
    CreateAccountDocument: {
      as: 'organization',
      variables: {
        input: {
          accountUser: { givenName: 'New', familyName: 'Customer' },
          billingAddress: { postalCode: '77006' },
          salesInformation: { salesChannel: 'DIRECT' },
        },
      },
    },
    CreateQuoteDocument: { variables: { input: { postalCode: '77006' } } },
    ProductsDocument: { variables: {}, mayBeEmpty: openEnds },
    ProductsWithRatesDocument: {
      variables: { filterRatesBy: { kwhUsage: '1000' } },
      expected: { productsWithConciseApplicableRates: [{ rates: [{ loadZone: 'LZ_HOUSTON' }] }, {}] },
    },
    TdspByPostalCodeDocument: {
      variables: { postalCode: '77006' },
      expected: { tdspByPostalcode: { loadZone: 'LZ_HOUSTON', serviceProvider: 'CENTERPOINT' } },
    },
  }
})
