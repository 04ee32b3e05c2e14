import type { ClientEvent, Session } from '@energy/auth-core'
import { energyError } from '@energy/auth-core'
import { webStore } from '@energy/auth-core/browser'
import {
  clientCredentials,
  createKrakenClient,
  createKrakenSession,
  organizationSecretKey,
} from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import { clientCredentials as opowerClientCredentials } from '@energy/opower'
import { App } from '@energy-examples/react-transactions/app'
import { findSandbox } from '@energy-examples/react-transactions/sandbox'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

/** What a test reaches into the page for. */
export interface PageHandle {
  readonly session: Session
  readonly events: readonly ClientEvent[]
  /** Reads the viewer past every cache. @returns the code of the error, if there is one. */
  askForViewer(): Promise<string | undefined>
  /** @returns the code of what each server-only grant throws. */
  makeServerGrants(): Record<string, string | undefined>
}

declare global {
  var handle: PageHandle
}

const { url, apiKeys } = await findSandbox()
const events: ClientEvent[] = []
const on = (event: ClientEvent) => void events.push(event)
const session = createKrakenSession({ url, store: webStore(), on })
const client = createKrakenClient({ url, session, on })

globalThis.handle = {
  session,
  events,
  async askForViewer() {
    const { error } = await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise()
    return error && (energyError(error)?.code ?? error.message)
  },
  makeServerGrants() {
    const secret = { clientId: 'client', clientSecret: 'canary-secret' }
    return {
      organizationSecretKey: codeOf(() => organizationSecretKey('canary-secret')),
      clientCredentials: codeOf(() => clientCredentials(secret)),
      opower: codeOf(() => opowerClientCredentials(secret)),
    }
  },
}

function codeOf(make: () => unknown): string | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    return energyError(error)?.code ?? String(error)
  }
}

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <App session={session} client={client} apiKeys={apiKeys} />
  </StrictMode>,
)
