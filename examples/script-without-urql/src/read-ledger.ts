import type { Ask } from './create-ask.ts'
import { LedgerDocument, type LedgerQuery, type LedgerQueryVariables } from './generated/index.ts'

type Page = NonNullable<LedgerQuery['account']>['transactions']
type Edge = NonNullable<Page>['edges'][number]

/** One transaction of an account. */
export type Transaction = NonNullable<NonNullable<Edge>['node']>

/** Reads all transactions of an account, newest first, page by page as they are asked for. */
export async function* readLedger(ask: Ask, accountNumber: string, first = 50): AsyncGenerator<Transaction> {
  for (let after: string | null = null; ; ) {
    const page: Page = await readPage(ask, { accountNumber, first, after })
    for (const edge of page?.edges ?? []) if (edge?.node) yield edge.node
    if (!page?.pageInfo.hasNextPage) return
    // Otherwise a platform that repeats itself is asked for ever.
    if (page.pageInfo.endCursor === after) throw new Error('The list goes on, and its cursor does not.')
    after = page.pageInfo.endCursor
  }
}

async function readPage(ask: Ask, variables: LedgerQueryVariables): Promise<Page> {
  const { account } = await ask(LedgerDocument, variables)
  return account?.transactions ?? null
}
