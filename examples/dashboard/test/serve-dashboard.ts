import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { type Backend, startBackend } from '../server/backend.ts'

/** The built page beside its server. */
export interface ServedDashboard {
  readonly url: string
  readonly backend: Backend
  close(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** In a process of its own: in that of a test, React would be the one for development. */
async function build(): Promise<void> {
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'))
  const environment = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [join(vite, 'bin/vite.js'), 'build'], {
    cwd: root,
    env: environment,
  })
}

/** Builds the page and serves it as it would be published. */
export async function serveDashboard(): Promise<ServedDashboard> {
  const [backend] = await Promise.all([startBackend(), build()])
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
