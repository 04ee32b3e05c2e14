import * as documents from '@energy/kraken/fr'
import { runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds, learnSupplyPoints } from './learn-ids.ts'
import { openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

runOperations('fr', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  const [, withGas = ''] = credentials.accountNumbers
  const [house] = await learnSupplyPoints(client, accountNumber)
  const [, gas] = await learnSupplyPoints(client, withGas)
  return {
    ...sharedRows(ids, 'Europe/Paris'),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: {
      variables: { accountNumber, activeAt: '2026-07-15T12:00:00+02:00', first: 20 },
      mayBeEmpty: openEnds,
    },
    ElectricityReadingsDocument: { variables: { accountNumber, prmId: house.number, first: 50 } },
    GasReadingsDocument: { variables: { accountNumber: withGas, pceRef: gas.number, first: 50 } },
    PropertiesDocument: { variables: { accountNumber: withGas, first: 20 } },
  }
})
