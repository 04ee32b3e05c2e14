import { fileURLToPath } from 'node:url'
import { startSandbox } from '@energy/sandbox'
import { runWorker } from './run-worker.ts'

const sandbox = await startSandbox({ providers: ['kraken/de'] })
const { apiKey, other } = sandbox.credentials.kraken.de
const { origin } = await runWorker(fileURLToPath(new URL('worker.ts', import.meta.url)), {
  CUSTOMERS: JSON.stringify({ anna: apiKey, bernd: other.apiKey }),
  KRAKEN_URL: sandbox.kraken.de.url,
})
for (const name of ['anna', 'bernd']) console.log(`curl --cookie session=${name} ${origin}/balances`)
console.log('Press Ctrl+C to stop.')
