import { clientCredentials, createOpowerClient } from '@energy/opower'
import { BillForecastDocument } from '@energy/opower/documents'
import { createGateway } from '@energy/opower/gateway'
import { customerOf, type SignedIn } from './customers.ts'

/** Where Opower is, and who the utility is there. The secret stays on the server. */
export interface Utility {
  readonly url: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Lets customers ask for the forecast of their own bill, and for nothing else. */
export function createCustomerGateway(
  { url, ...application }: Utility,
  signedIn: SignedIn,
): (request: Request) => Promise<Response> {
  return createGateway({
    client: createOpowerClient({ url, auth: clientCredentials(application), exchanges: [] }),
    authenticate: (request) => customerOf(signedIn, request.headers.get('cookie')),
    operations: [{ document: BillForecastDocument, bind: { account: (customer) => customer.account } }],
  })
}
