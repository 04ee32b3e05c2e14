import * as documents from '@energy/kraken/fr'
import { notPlayed, runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds } from './learn-ids.ts'
import { sharedRows, smartFlexRows } from './shared-rows.ts'

runOperations('fr', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'Europe/Paris'),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: notPlayed,
    ElectricityReadingsDocument: notPlayed,
    GasReadingsDocument: notPlayed,
    PropertiesDocument: notPlayed,
  }
})
