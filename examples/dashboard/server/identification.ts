import { createHash } from 'node:crypto'
import { accessToken } from '@energy/auth-core'
import { createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import type { Customer } from './customers.ts'

/** Says whose request it is; null for nobody. */
export type Identify = (request: Request) => Promise<Customer | null>

/** How long an answer holds, in ms. A token that was ended meanwhile works here until then, and no longer. */
const remembered = 60_000
const mostRemembered = 1_000

/**
 * Tells customers by the token of their own session: Kraken is asked whose it is. What is remembered is named by the
 * hash of the token.
 */
export function createIdentification(url: string, customers: ReadonlyMap<string, Customer>): Identify {
  const known = new Map<string, { readonly customer: Customer; readonly until: number }>()

  return async (request) => {
    const token = request.headers.get('authorization')
    if (!token) return null
    const name = createHash('sha256').update(token).digest('base64url')
    const found = known.get(name)
    if (found && found.until > Date.now()) return found.customer

    const client = createKrakenClient({ url, auth: accessToken(() => token), exchanges: [] })
    const { data } = await client.query(ViewerDocument, {}).toPromise()
    const customer = customers.get(data?.viewer?.email ?? '')
    if (!customer) return null
    if (known.size >= mostRemembered) known.clear()
    known.set(name, { customer, until: Date.now() + remembered })
    return customer
  }
}
