import { fileURLToPath } from 'node:url'
import { startSandbox } from '@energy/sandbox'
import { servePage } from '@energy-examples/react-transactions/serve-page'

const sandbox = await startSandbox({ providers: ['kraken/de'] })
const page = await servePage({
  entry: fileURLToPath(new URL('main.ts', import.meta.url)),
  sandboxOrigin: sandbox.origin,
})
console.log(`Transactions: ${page.url}\nPress Ctrl+C to stop.`)
