import { once } from 'node:events'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Where VitePress builds the site to. */
export const built: string = fileURLToPath(new URL('../.vitepress/dist', import.meta.url))

if (!existsSync(join(built, 'index.html')))
  throw new Error('The site is not built: run `pnpm build:site` in the folder `site` first.')

/** The built pages: their HTML by their address, such as `/errors/rate-limited`. */
export const builtPages: ReadonlyMap<string, string> = new Map(
  globSync('**/*.html', { cwd: built }).map((file) => [
    `/${file}`.replace(/\.html$/, '').replace(/\/index$/, '/'),
    readFileSync(join(built, file), 'utf8'),
  ]),
)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
}

/** The built site on loopback, compressed as servers do. */
export interface ServedSite {
  readonly url: string
  close(): void
}

/** Serves the built site. */
export async function serveSite(): Promise<ServedSite> {
  const compressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = [pathname, `${pathname}.html`, join(pathname, 'index.html')]
      .map((path) => join(built, decodeURIComponent(path)))
      .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    if (!file) return response.writeHead(404).end()
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    response.setHeader('content-encoding', 'gzip')
    const body = compressed.get(file) ?? gzipSync(readFileSync(file))
    compressed.set(file, body)
    return response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The site has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
