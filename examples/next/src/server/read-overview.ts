import { paginate } from '@energy/auth-core'
import { createKrakenClient } from '@energy/kraken'
import { AccountBalanceDocument, TransactionsDocument, ViewerDocument } from '@energy/kraken/de'
import { type Client, ssrExchange } from '@urql/core'
import type { FirstPage, Overview } from '../page/overview.ts'
import type { Customer } from './create-customers.ts'

/** Reads what the page begins with, in the name of one customer. @throws CombinedError */
export async function readOverview({ id, session }: Customer, url?: string): Promise<Overview> {
  // A client for this request alone: what it has read goes to this customer's browser.
  const answers = ssrExchange({ isClient: false, includeExtensions: true })
  const client = createKrakenClient({ instance: 'de', url, session, exchanges: [answers] })
  const { data, error } = await client.query(ViewerDocument, {})
  if (error) throw error
  const accountNumber = data?.viewer?.accounts?.[0]?.number ?? ''
  const [transactions] = await Promise.all([
    readFirstPage(client, accountNumber),
    client.query(AccountBalanceDocument, { accountNumber }),
  ])
  return { customer: id, accountNumber, answers: answers.extractData(), transactions }
}

async function readFirstPage(client: Client, accountNumber: string): Promise<FirstPage | undefined> {
  const list = paginate(client, TransactionsDocument, { accountNumber }, { pageSize: 20, maxPages: 1 })
  for await (const page of list.pages()) return page
  return undefined
}
