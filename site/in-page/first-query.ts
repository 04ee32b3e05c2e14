import { paginate } from '@energy/auth-core'
import { apiKey, createKrakenClient } from '@energy/kraken'
import { TransactionsDocument, ViewerDocument } from '@energy/kraken/de'
import type { Reader } from './reader.ts'

export async function firstQuery({ key, fetch, show }: Reader) {
  const client = createKrakenClient({ instance: 'de', auth: apiKey(key), fetch })

  const { data } = await client.query(ViewerDocument, {}).toPromise()
  show(`Signed in as ${data?.viewer?.fullName}`)

  const accountNumber = data?.viewer?.accounts?.[0]?.number ?? ''
  const list = paginate(client, TransactionsDocument, { accountNumber })
  for await (const { postedDate, title } of list) show(`${postedDate}  ${title}`)
}
