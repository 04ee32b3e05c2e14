import { once } from 'node:events'
import { createServer } from 'node:http'
import { nodeHandler } from '@energy/opower/gateway'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { createBillsGateway } from './bills-gateway.ts'
import { answerChargingToken } from './charging-token.ts'
import { customersOf } from './customers.ts'
import { createFaultPanel } from './fault-panel.ts'
import { createIdentification } from './identification.ts'
import type { Settings } from './settings.ts'

/** What runs beside the page. */
export interface Backend {
  readonly url: string
  readonly sandbox: Sandbox
  close(): Promise<void>
}

/** Starts the platforms on loopback, and the app's own server in front of what a browser may not ask itself. */
export async function startBackend(): Promise<Backend> {
  const sandbox = await startSandbox({ providers: ['kraken/de', 'opower', 'beenergised'] })
  const identify = createIdentification(sandbox.kraken.de.url, customersOf(sandbox.credentials))
  const bills = createBillsGateway(sandbox, identify)
  const faults = createFaultPanel(sandbox.faults)
  const settings = settingsOf(sandbox)

  async function answer(request: Request): Promise<Response> {
    switch (new URL(request.url).pathname) {
      case '/api/settings':
        return Response.json(settings)
      case '/api/bills':
        return bills(request)
      case '/api/charging-token':
        return answerChargingToken(request, { identify, auth0Url: sandbox.beenergised.auth0Url })
      case '/api/faults':
        return faults(request)
      default:
        return new Response(null, { status: 404 })
    }
  }

  const server = createServer(nodeHandler(answer))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    sandbox,
    async close() {
      server.close()
      server.closeAllConnections()
      await sandbox.close()
    },
  }
}

function settingsOf({ kraken, beenergised, credentials }: Sandbox): Settings {
  const { apiKey, other } = credentials.kraken.de
  return {
    krakenUrl: kraken.de.url,
    chargingUrl: beenergised.url,
    customers: [
      { name: 'Anna', home: 'a house with panels and an electric car', apiKey },
      { name: 'Bernd', home: 'the house next door', apiKey: other.apiKey },
    ],
  }
}
