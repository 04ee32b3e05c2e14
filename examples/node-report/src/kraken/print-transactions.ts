import type { Page } from '@energy/auth-core'
import type { ReportContext } from '../report-context.ts'
import { progressBar } from '../terminal/progress-bar.ts'

/** What the report shows of a transaction. */
interface Transaction {
  readonly amounts: { readonly net: number | null; readonly gross: number | null } | null
}

/** Pages through all transactions with a progress bar, and lets the token expire once on the way. */
export async function printTransactions(
  pages: AsyncIterable<Page<Transaction, unknown>>,
  money: (minorUnits: number) => string,
  { print, progress, expireToken }: ReportContext,
): Promise<void> {
  print('\n  Transactions')
  let read = 0
  let sum = 0
  let count = 0
  for await (const { nodes, totalCount } of pages) {
    read += nodes.length
    // Payments have a net amount only.
    for (const { amounts } of nodes) sum += amounts?.gross ?? amounts?.net ?? 0
    progress(`  ${progressBar(read, totalCount ?? read)}`)
    if (++count === 1) await expireToken?.()
  }
  print(`  ${read} on ${count === 1 ? 'one page' : `${count} pages`}, ${money(sum)} in sum`)
}
