import { apiKey, createKrakenClient, createKrakenSession } from '@energy/kraken'
import { findSandbox } from '@energy-examples/react-transactions/sandbox'
import { createPage } from './create-page.ts'

const { url, apiKeys } = await findSandbox()
const session = createKrakenSession({ url, auth: apiKey(apiKeys.Anna) })
createPage(session, createKrakenClient({ url, session })).mount('#root')
