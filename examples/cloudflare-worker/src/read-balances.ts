import type { Session } from '@energy/auth-core'
import { createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'

/** What the page shows. */
export interface Balances {
  readonly name: string
  /** In cents, by the number of the account. */
  readonly accounts: Readonly<Record<string, number>>
}

/** Reads the balances of a session's customer. */
export async function readBalances(session: Session, url: string): Promise<Balances> {
  // A Worker answers many customers: nothing of one may stay in a cache.
  const client = createKrakenClient({ url, session, exchanges: [] })
  const { data, error } = await client.query(ViewerDocument, {}).toPromise()
  if (error) throw error
  const accounts = (data?.viewer?.accounts ?? []).flatMap((account) => {
    const { number, balance } = account ?? {}
    return number && typeof balance === 'number' ? [[number, balance] as const] : []
  })
  return { name: data?.viewer?.fullName ?? '', accounts: Object.fromEntries(accounts) }
}
