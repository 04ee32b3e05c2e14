import * as documents from '@energy/kraken/it'
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

runOperations('it', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber, propertyId } = ids
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
  const ends = [...openEnds, 'cancellationReason', 'terminatedAt']
  const noSlots = ['consumptionChargeF2', 'consumptionChargeF3']
  return {
    ...sharedRows(ids, 'Europe/Rome'),
    ...earlierDeviceRows(ids),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AgreementDocument: {
      variables: { id: account.marketSupplyAgreements.edges[0].node.id },
      mayBeEmpty: [...ends, ...noSlots],
      expected: { agreement: { supplyPoint: { pod: house.number } } },
    },
    AvailableProductsDocument: { variables: {}, mayBeEmpty: [...ends, ...noSlots] },
    CreateQuoteDocument: {
      variables: { input: { electricity: { annualConsumption: 2700 }, gas: true } },
      mayBeEmpty: [...ends, ...noSlots],
    },
    CreateQuoteForPropertyDocument: {
      variables: { input: { property: propertyId } },
      mayBeEmpty: [...ends, ...noSlots],
    },
    ElectricitySupplyPointDocument: {
      variables: { id: house.id, first: 20 },
      mayBeEmpty: [...ends, ...noSlots],
      expected: { electricitySupplyPoint: { pod: expect.stringMatching(/^IT001E\d{8}$/) } },
    },
    GasMeterReadingsDocument: { variables: { accountNumber: withGas, pdr: gas.number, first: 50 } },
    GasSupplyPointDocument: { variables: { pdr: gas.number, first: 20 }, mayBeEmpty: ends },
    InvertersDocument: { variables: { accountNumber }, mayBeEmpty: openEnds },
    PropertiesDocument: {
      variables: { accountNumber: withGas, first: 20 },
      mayBeEmpty: ends,
    },
    QuoteDocument: { variables: { code: 'quote-2700-gas' }, mayBeEmpty: [...ends, ...noSlots] },
    SubmitGasSelfReadingDocument: {
      variables: { input: { pdr: gas.number, consumptionValue: 420 } },
      expected: { submitGasSelfReading: { submitted: true } },
    },
    SupportedDevicesDocument: { variables: { deviceType: 'ELECTRIC_VEHICLES' } },
    EnrollDocument: { variables: { input: { accountNumber, supplyPointGroups: [] } } },
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
  }
})
