import { AccountBalanceDocument } from '@energy/kraken/de'
import type { Client } from '@urql/core'

/** Reads the balance of an account, in cents. */
export async function readBalance(client: Client, accountNumber: string): Promise<number | null> {
  const { data, error } = await client.query(AccountBalanceDocument, { accountNumber }).toPromise()
  if (error) throw error
  return data?.account?.balance ?? null
}
