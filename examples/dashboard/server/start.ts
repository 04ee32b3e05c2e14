import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { startBackend } from './backend.ts'

const backend = await startBackend()
const page = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173), proxy: { '/api': backend.url } },
})
await page.listen()
console.log(`
Dashboard: ${page.resolvedUrls?.local[0] ?? 'no address'}
Sandbox:   ${backend.sandbox.origin}
Press Ctrl+C to stop.`)
