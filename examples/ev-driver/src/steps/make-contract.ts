import { outcomeOf } from '@energy/beenergised'
import {
  ContractPaymentMethodsDocument,
  ContractRateOptionsDocument,
  CreateSepaContractDocument,
} from '@energy/beenergised/documents'
import type { Client } from '@urql/core'
import type { Driver } from '../driver.ts'
import { dataOf } from './data-of.ts'

/**
 * Makes a contract on the first rate, paid in the first way that there is.
 *
 * @returns the name of the rate.
 * @throws when the operator refuses, with what it says to the driver. An answer without errors is not yet a contract.
 */
export async function makeContract(client: Client, { name, mandate }: Driver): Promise<string> {
  const rates = dataOf(await client.query(ContractRateOptionsDocument, {}).toPromise())
  const methods = dataOf(await client.query(ContractPaymentMethodsDocument, {}).toPromise())
  const rate = rates.contractRateOptions?.[0]
  const variables = {
    rate: String(rate?.uuid),
    paymentMethod: String(methods.contractPaymentMethods?.[0]?.uuid),
    ...mandate,
    debitType: 'b2C',
    accountHolder: name,
    useParent: false,
  }
  const made = dataOf(await client.mutation(CreateSepaContractDocument, variables).toPromise())
  const { kind, message } = outcomeOf(made.createSepaContract)
  if (kind !== 'accepted')
    throw new Error(`No contract: ${message ?? 'nobody knows why, so look before you ask again'}`)
  return String(rate?.name)
}
