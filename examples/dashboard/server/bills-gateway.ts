import { clientCredentials, createOpowerClient } from '@energy/opower'
import { BillForecastDocument, BillsDocument } from '@energy/opower/documents'
import { createGateway } from '@energy/opower/gateway'
import type { Sandbox } from '@energy/sandbox'
import type { Customer } from './customers.ts'
import type { Identify } from './identification.ts'

const bind = { account: (customer: Customer) => customer.account }

/** Lets customers ask for their own bills and their forecast, and for nothing else. */
export function createBillsGateway(
  { opower, credentials }: Pick<Sandbox, 'opower' | 'credentials'>,
  authenticate: Identify,
): (request: Request) => Promise<Response> {
  const { url, tokenUrl } = opower
  const { clientId, clientSecret } = credentials.opower
  return createGateway({
    client: createOpowerClient({
      url,
      auth: clientCredentials({ clientId, clientSecret, tokenUrl }),
      exchanges: [],
    }),
    authenticate,
    operations: [
      { document: BillForecastDocument, bind },
      { document: BillsDocument, bind },
    ],
  })
}
