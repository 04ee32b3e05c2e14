import * as documents from '@energy/kraken/it'
import { notPlayed, runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds } from './learn-ids.ts'
import { openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

runOperations('it', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'Europe/Rome'),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
    AgreementDocument: notPlayed,
    AvailableProductsDocument: notPlayed,
    CreateQuoteDocument: notPlayed,
    CreateQuoteForPropertyDocument: notPlayed,
    ElectricitySupplyPointDocument: notPlayed,
    GasMeterReadingsDocument: notPlayed,
    GasSupplyPointDocument: notPlayed,
    InvertersDocument: notPlayed,
    LedgerInvoicesDocument: notPlayed,
    LedgerTransactionsDocument: notPlayed,
    PropertiesDocument: notPlayed,
    QuoteDocument: notPlayed,
    SubmitGasSelfReadingDocument: notPlayed,
    SupportedDevicesDocument: notPlayed,
  }
})
