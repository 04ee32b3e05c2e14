import type { SupplyPoint } from '../../data/model.ts'
import { spain as region } from '../../data/regions/spain.ts'
import { accountInReach } from '../authorization.ts'
import type { KrakenInstance } from '../instance.ts'
import type { Field } from '../schema.ts'
import { presentSpanishAgreement } from '../spain/agreement.ts'
import { accountBillingInfo, spanishLedgers } from '../spain/billing.ts'
import { creditTransfers } from '../spain/credit-transfer.ts'
import { productsWithEstimates, productsWithoutEstimates } from '../spain/product.ts'
import { createQuote, quoteRequest } from '../spain/quote.ts'
import { presentSpanishSupplyPoint } from '../spain/supply-point.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'
import { common } from './common.ts'

const supplyPoint: Field = ({ id }, context) =>
  presentSpanishSupplyPoint(supplyPointInReach((point) => point.id === id, context).supplyPoint, context)

/** Octopus Energy Spain. */
export const spain: KrakenInstance = {
  ...common,
  name: 'es',
  brand: 'OCTOPUS_ENERGY_SPAIN',
  currency: 'EUR',
  language: 'es',
  region,
  typeNames: { AccountType: 'Account' },
  marketName: ({ fuel }) => (fuel === 'gas' ? 'ESP_GAS' : 'ESP_ELECTRICITY'),
  ledgerType: () => 'SPAIN_ELECTRICITY_LEDGER',
  query: {
    accountBillingInfo: ({ accountNumber }, context) =>
      accountBillingInfo(accountInReach(accountNumber, context), context),
    agreement: ({ id }, context) => {
      const holds = ({ agreements }: SupplyPoint) => agreements.some((agreement) => agreement.id === id)
      const { supplyPoint } = supplyPointInReach(holds, context)
      return supplyPoint.agreements
        .filter((agreement) => agreement.id === id)
        .map((agreement) => presentSpanishAgreement(agreement, supplyPoint, context))[0]
    },
    electricitySupplyPoint: supplyPoint,
    gasSupplyPoint: supplyPoint,
    productsWithEstimates,
    productsWithoutEstimates,
    quoteRequest,
  },
  mutation: {
    createQuote,
    submitGasSelfReading: ({ input }, context) => ({
      cups: supplyPointInReach(({ number }) => number === input.cups, context).supplyPoint.number,
    }),
    ...creditTransfers,
  },
  account: (account, context) => ({ spanishLedgers: () => spanishLedgers(account, context) }),
  property: (property, _account, context) => ({
    electricitySupplyPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'electricity')
        .map((point) => presentSpanishSupplyPoint(point, context)),
    gasSupplyPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'gas')
        .map((point) => presentSpanishSupplyPoint(point, context)),
  }),
}
