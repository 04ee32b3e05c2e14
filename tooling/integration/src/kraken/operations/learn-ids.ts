import type { Client } from '@urql/core'
import { learn } from '../../support/run-operations.ts'

/** The ids that operations of every instance ask for. */
export interface CommonIds {
  readonly accountNumber: string
  readonly accountUserId: string
  readonly propertyId: string
  readonly ledgerNumber: string
  readonly billId: string
}

interface Answer {
  readonly viewer: { readonly id: string }
  readonly account: {
    readonly ledgers: readonly [{ readonly number: string }]
    readonly bills: { readonly edges: readonly [{ readonly node: { readonly id: string } }] }
  }
}

/** Learns them from the first account of the customer who is signed in. */
export async function learnIds(
  client: Client,
  { accountNumbers, propertyIds }: { accountNumbers: readonly string[]; propertyIds: readonly string[] },
): Promise<CommonIds> {
  const [accountNumber = ''] = accountNumbers
  const { account, viewer } = await learn<Answer>(
    client,
    `query ($accountNumber: String!) {
      viewer { id }
      account(accountNumber: $accountNumber) {
        ledgers { number }
        bills(first: 1) { edges { node { id } } }
      }
    }`,
    { accountNumber },
  )
  return {
    accountNumber,
    accountUserId: viewer.id,
    propertyId: propertyIds[0] ?? '',
    ledgerNumber: account.ledgers[0].number,
    billId: account.bills.edges[0].node.id,
  }
}

/** Learns the id of the first device of an account. */
export async function learnDevice(client: Client, accountNumber: string): Promise<string> {
  const { devices } = await learn<{ readonly devices: readonly [{ readonly id: string }] }>(
    client,
    'query ($accountNumber: String!) { devices(accountNumber: $accountNumber) { id } }',
    { accountNumber },
  )
  return devices[0].id
}
