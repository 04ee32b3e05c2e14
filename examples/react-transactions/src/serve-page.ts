import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { build } from 'esbuild'

/** What {@link servePage} takes. */
export interface PageOptions {
  /** The path of the script that the page runs. */
  readonly entry: string
  /** The sandbox that the page talks to. */
  readonly sandboxOrigin: string
  /** @defaultValue one that is free */
  readonly port?: number
  /** The conditions by which packages are resolved. @defaultValue those of the published packages */
  readonly conditions?: string[]
}

/** A page that is being served. */
export interface ServedPage {
  readonly url: string
  close(): Promise<void>
}

/** Bundles the page and serves it on 127.0.0.1. */
export async function servePage(options: PageOptions): Promise<ServedPage> {
  const script = await bundle(options)
  const [html, style] = await Promise.all([read('page/index.html'), read('page/style.css')])
  const files = new Map<string, readonly [type: string, content: string]>([
    ['/', ['text/html', html]],
    ['/style.css', ['text/css', style]],
    ['/main.js', ['text/javascript', script]],
  ])

  const server = createServer((incoming, outgoing) => {
    const [type, content] = files.get(incoming.url?.split('?')[0] ?? '/') ?? []
    if (!type) return outgoing.writeHead(404).end()
    return outgoing.setHeader('content-type', `${type}; charset=utf-8`).end(content)
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The page has no port.')

  return {
    url: `http://127.0.0.1:${address.port}/`,
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function bundle({ entry, sandboxOrigin, conditions }: PageOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"', SANDBOX_ORIGIN: JSON.stringify(sandboxOrigin) },
    write: false,
    ...(conditions && { conditions }),
  })
  return outputFiles.map(({ text }) => text).join('')
}

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8')
