import { webStore } from '@energy/auth-core/browser'
import { createKrakenClient, createKrakenSession } from '@energy/kraken'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { findSandbox } from './sandbox.ts'

const { url, apiKeys } = await findSandbox()
const session = createKrakenSession({ url, store: webStore() })
const client = createKrakenClient({ url, session })

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <App session={session} client={client} apiKeys={apiKeys} />
  </StrictMode>,
)
