import * as documents from '@energy/kraken/es'
import { notPlayed, runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds } from './learn-ids.ts'
import { openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

runOperations('es', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'Europe/Madrid'),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
    AccountBillingInfoDocument: notPlayed,
    AgreementDocument: notPlayed,
    CreateCreditTransferPermissionDocument: notPlayed,
    CreateQuoteDocument: notPlayed,
    ElectricitySupplyPointDocument: notPlayed,
    GasSupplyPointDocument: notPlayed,
    InvertersDocument: { variables: { accountNumber }, mayBeEmpty: openEnds },
    LedgerInvoicesDocument: { variables: { accountNumber, first: 50 } },
    LedgerTransactionsDocument: {
      variables: { accountNumber, first: 50 },
      mayBeEmpty: ['consumption', 'tax', 'gross'],
    },
    ProductsDocument: notPlayed,
    ProductsWithEstimatesDocument: notPlayed,
    PropertiesDocument: notPlayed,
    QuoteDocument: notPlayed,
    SolarWalletDocument: notPlayed,
    StatementsWithDetailsDocument: notPlayed,
    SubmitGasSelfReadingDocument: notPlayed,
    SupportedDevicesDocument: { variables: { deviceType: 'ELECTRIC_VEHICLES' } },
    TerminateCreditTransferPermissionDocument: notPlayed,
  }
})
