import { clientCredentials, createOpowerClient } from '@energy/opower'
import { BillForecastDocument, BillsDocument } from '@energy/opower/documents'
import { createGateway } from '@energy/opower/gateway'
import { accountOfSession } from './sessions.ts'

const { OPOWER_CLIENT_ID = '', OPOWER_CLIENT_SECRET = '' } = process.env

/** Answers the customers of the utility: each one sees their own account, through two documents. */
export const handle: (request: Request) => Promise<Response> = createGateway({
  client: createOpowerClient({
    environment: 'production',
    auth: clientCredentials({ clientId: OPOWER_CLIENT_ID, clientSecret: OPOWER_CLIENT_SECRET }),
    exchanges: [],
  }),
  authenticate: (request) => accountOfSession(request.headers.get('cookie')),
  operations: [
    { document: BillForecastDocument, bind: { account: (customer) => customer.account } },
    { document: BillsDocument, bind: { account: (customer) => customer.account } },
  ],
  on: (event) => console.log(JSON.stringify(event)),
})
