import { AccountDocumentsDocument } from '@energy/beenergised/documents'
import type { Client } from '@urql/core'
import { dataOf } from './data-of.ts'

/** The document that an account got last. */
export interface Invoice {
  readonly title: string
  readonly link: string
}

/** Reads the invoice of the charge that ended last. */
export async function readInvoice(client: Client): Promise<Invoice> {
  const { accountDocumentsPaged } = dataOf(
    await client.query(AccountDocumentsDocument, { limit: 1, offset: 0 }).toPromise(),
  )
  const latest = accountDocumentsPaged?.data?.[0]
  if (!latest?.title || !latest.downloadLink) throw new Error('There is no invoice yet.')
  return { title: latest.title, link: latest.downloadLink }
}
