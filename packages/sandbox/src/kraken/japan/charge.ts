import type { Transaction } from '../../data/model.ts'
import { accountInReach } from '../authorization.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'
import { supplyPointsIn } from '../supply-point-in-reach.ts'

/** The charges of a bill, with what each is made of. */
export const charges: Field = ({ accountNumber, billingDocumentIdentifier }, context) => {
  const account = accountInReach(accountNumber, context)
  const bill = account.ledger.bills.find(({ id }) => id === billingDocumentIdentifier)
  const supplyPoint = supplyPointsIn(account)[0]
  if (!bill || !supplyPoint) throw krakenError('KT-CT-1111')
  const lineItem = ({ net, gross, consumption }: Transaction) => ({
    supplyType: 'ELECTRICITY',
    productCode: supplyPoint.agreements.at(-1)?.product.code,
    periodStartAt: bill.startAt,
    periodEndAt: bill.endAt,
    numberOfUnits: ((consumption?.wattHours ?? 0) / 1000).toFixed(2),
    netAmount: (-net).toFixed(2),
    grossAmount: (-gross).toFixed(2),
    currency: context.instance.currency,
    contractedCapacityValue: '6.0',
    contractedCapacityUnit: 'KVA',
    electricitySupplyPoint: supplyPoint,
    gasSupplyPoint: null,
  })
  return bill.transactions
    .filter(({ kind }) => kind === 'charge')
    .map((transaction) => ({
      grossAmount: -transaction.gross,
      salesTaxAmount: -transaction.tax,
      lineItems: [lineItem(transaction)],
    }))
}
