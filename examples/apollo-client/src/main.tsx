import { apiKey, createKrakenSession } from '@energy/kraken'
import { findSandbox } from '@energy-examples/react-transactions/sandbox'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createClient } from './create-client.ts'

const { url, apiKeys } = await findSandbox()
const session = createKrakenSession({ url, auth: apiKey(apiKeys.Anna) })

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(<App session={session} client={createClient(session, url)} />)
