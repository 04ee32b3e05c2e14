import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { type Backend, startBackend } from '../server/backend.ts'

/** The built page beside its server. */
export interface ServedDashboard {
  readonly url: string
  readonly backend: Backend
  close(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the page and serves it as it would be published. */
export async function serveDashboard(): Promise<ServedDashboard> {
  const [backend] = await Promise.all([startBackend(), build({ root, logLevel: 'warn' })])
  const server = await preview({
    root,
    preview: { host: '127.0.0.1', port: 0, proxy: { '/api': backend.url } },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The page has no address.')
  return {
    url,
    backend,
    async close() {
      await server.close()
      await backend.close()
    },
  }
}
