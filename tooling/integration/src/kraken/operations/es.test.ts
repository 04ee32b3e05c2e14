import * as documents from '@energy/kraken/es'
import { expect } from 'vitest'
import { learn, runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds, learnSupplyPoints } from './learn-ids.ts'
import { earlierDeviceRows, openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

interface FirstAgreement {
  readonly account: {
    readonly marketSupplyAgreements: {
      readonly edges: readonly [{ readonly node: { readonly id: string } }]
    }
  }
}

runOperations('es', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber, ledgerNumber } = ids
  const [, withGas = ''] = credentials.accountNumbers
  const [house] = await learnSupplyPoints(client, accountNumber)
  const [, gas] = await learnSupplyPoints(client, withGas)
  const { account } = await learn<FirstAgreement>(
    client,
    `query ($number: String!) {
      account(accountNumber: $number) { marketSupplyAgreements(first: 1) { edges { node { id } } } }
    }`,
    { number: accountNumber },
  )
  const ends = [...openEnds, 'supplyEndAt', 'gasSupplyPoints']
  const wallet = { sourceLedgerNumber: `${ledgerNumber}-S`, targetLedgerNumber: ledgerNumber }
  return {
    ...sharedRows(ids, 'Europe/Madrid'),
    ...earlierDeviceRows(ids),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountBillingInfoDocument: {
      variables: { accountNumber },
      mayBeEmpty: ['activePaymentInstruction'],
    },
    AgreementDocument: {
      variables: { id: account.marketSupplyAgreements.edges[0].node.id },
      mayBeEmpty: openEnds,
    },
    CreateCreditTransferPermissionDocument: { variables: { input: wallet } },
    CreateQuoteDocument: {
      variables: {
        input: {
          accountType: 'DOMESTIC',
          date: '2026-08-01',
          identifier: house.number,
          isHidden: false,
          marketName: 'ESP_ELECTRICITY',
        },
      },
    },
    ElectricitySupplyPointDocument: {
      variables: { id: house.id, first: 20 },
      mayBeEmpty: ends,
      expected: { electricitySupplyPoint: { cups: expect.stringMatching(/^ES\d{16}[A-Z]{2}$/) } },
    },
    GasSupplyPointDocument: { variables: { id: gas.id, first: 20 }, mayBeEmpty: ends },
    ProductsDocument: { variables: {}, mayBeEmpty: openEnds },
    ProductsWithEstimatesDocument: { variables: { electricityAnnualConsumption: 3000 } },
    PropertiesDocument: { variables: { accountNumber: withGas }, mayBeEmpty: ends },
    QuoteDocument: { variables: { code: `quote-${house.number}` } },
    SolarWalletDocument: {
      variables: { accountNumber },
      mayBeEmpty: ['fromSourceLedgers', 'toTargetLedgers', 'validTo'],
    },
    StatementsWithDetailsDocument: {
      variables: { accountNumber, ledgerNumber: ledgerNumber, first: 20 },
    },
    SubmitGasSelfReadingDocument: {
      variables: { input: { cups: gas.number, readingDate: '2026-07-15', readingValue: '420' } },
      expected: { submitGasSelfReading: { cups: gas.number } },
    },
    TerminateCreditTransferPermissionDocument: { variables: { input: wallet } },
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
    InvertersDocument: { variables: { accountNumber }, mayBeEmpty: openEnds },
    SupportedDevicesDocument: { variables: { deviceType: 'ELECTRIC_VEHICLES' } },
  }
})
