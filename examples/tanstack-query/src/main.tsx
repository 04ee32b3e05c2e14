import { apiKey, createKrakenClient, createKrakenSession } from '@energy/kraken'
import { findSandbox } from '@energy-examples/react-transactions/sandbox'
import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const { url, apiKeys } = await findSandbox()
const session = createKrakenSession({ url, auth: apiKey(apiKeys.Anna) })
// TanStack Query keeps the answers, so the client keeps none.
const client = createKrakenClient({ url, session, exchanges: [] })

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(<App session={session} client={client} queryClient={new QueryClient()} />)
