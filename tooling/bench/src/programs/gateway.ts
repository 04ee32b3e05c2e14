import { accessToken, createOpowerClient } from '@energy/opower'
import { BillForecastDocument } from '@energy/opower/documents'
import { createGateway, nodeHandler } from '@energy/opower/gateway'
import { listen } from './listen.ts'

// The gateway in front of an upstream.

const [url = ''] = process.argv.slice(2)
const gateway = createGateway({
  client: createOpowerClient({ url, auth: accessToken(() => 'token'), exchanges: [] }),
  authenticate: () => ({ id: 'ada', account: 'urn:opower:v1:account:1' }),
  operations: [{ document: BillForecastDocument, bind: { account: ({ account }) => account } }],
  rateLimit: { requests: 10_000_000, window: 60_000 },
})

listen(nodeHandler(gateway))
