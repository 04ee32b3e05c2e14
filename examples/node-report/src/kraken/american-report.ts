import { paginate } from '@energy/auth-core'
import { TransactionsDocument, ViewerDocument } from '@energy/kraken/us'
import type { Client } from '@urql/core'
import type { ReportContext } from '../report-context.ts'
import { printTransactions } from './print-transactions.ts'

const dollars = (cents: number): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(cents / 100)

/** An American customer: accounts and transactions, by the documents that come with the package. */
export async function americanReport(client: Client, context: ReportContext): Promise<void> {
  const { data, error } = await client.query(ViewerDocument, {}).toPromise()
  if (!data?.viewer) throw error
  context.print(`\n  ${data.viewer.givenName} ${data.viewer.familyName}`)
  for (const account of data.viewer.accounts ?? []) {
    if (!account?.number) continue
    context.print(`  Account ${account.number}, balance ${dollars(account.balance)}`)
    const pages = paginate(client, TransactionsDocument, { accountNumber: account.number }).pages()
    await printTransactions(pages, dollars, context)
  }
}
