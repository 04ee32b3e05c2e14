import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from './launch-chromium.ts'

/** A browser with a page of ours on loopback, whose scripts see what `browser-globals.ts` puts there. */
export interface TestBrowser {
  readonly browser: Browser
  readonly url: string
  /** Opens tabs that share one origin and its storage, each in a process of its own. */
  openTabs(count: number, context?: BrowserContext): Promise<Page[]>
  stop(): Promise<void>
}

/** What the page of a browser test consists of. */
export interface TestPage {
  /** The file whose bundle the page runs. @defaultValue `./browser-globals.ts` */
  readonly entry?: string
  /** Answers requests to `/api`. */
  readonly api?: RequestListener
}

export async function startChromium(program: string, page: TestPage = {}): Promise<TestBrowser> {
  const server = await servePage(page)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = `http://127.0.0.1:${address.port}/`
  const browser = await launchChromium(program)
  return {
    browser,
    url,
    async openTabs(count, context) {
      const shared = context ?? (await browser.newContext())
      shared.setDefaultTimeout(0)
      const pages: Page[] = []
      for (let index = 0; index < count; index++) {
        const page = await shared.newPage()
        await page.goto(url)
        pages.push(page)
      }
      return pages
    },
    async stop() {
      await browser.close()
      server.close()
    },
  }
}

async function servePage({ entry = './browser-globals.ts', api }: TestPage): Promise<Server> {
  const script = await bundle(entry)
  const server = createServer((request, response) => {
    if (request.url === '/api' && api) return api(request, response)
    if (request.url === '/script.js') return response.setHeader('content-type', 'text/javascript').end(script)
    return response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>tab</title><body></body><script src="/script.js"></script>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    conditions: ['source'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  })
  const [output] = result.outputFiles
  if (!output) throw new Error('nothing was bundled')
  return output.text
}
