import { fileURLToPath } from 'node:url'
import { startSandbox } from '@energy/sandbox'
import { servePage } from './serve-page.ts'

const sandbox = await startSandbox({ providers: ['kraken/de'] })
const page = await servePage({
  entry: fileURLToPath(new URL('page/main.tsx', import.meta.url)),
  sandboxOrigin: sandbox.origin,
  port: Number(process.env.PORT ?? 0),
})
console.log(`Transactions: ${page.url}\nSandbox:      ${sandbox.origin}\nPress Ctrl+C to stop.`)
