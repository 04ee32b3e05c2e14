import { fileURLToPath } from 'node:url'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { servePage } from '@energy-examples/react-transactions/serve-page'
import type { BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../../../../packages/auth-core/test/launch-chromium.ts'

/** The example's page in Chromium, next to a sandbox, and everything that it lets out. */
export interface Tabs {
  readonly sandbox: Sandbox
  readonly url: string
  readonly context: BrowserContext
  /** Opens one more tab. They share a browser profile until `forget`. */
  open(): Promise<Page>
  /** Opens a tab and signs in. @returns when the first page of the list is there. */
  signIn(customer?: 'Anna' | 'Bernd'): Promise<Page>
  /** Starts over with a new browser profile, without faults. */
  startOver(): Promise<void>
  /** What tabs wrote to their consoles, and what nobody caught. */
  readonly console: readonly string[]
  readonly uncaught: readonly string[]
  /** The addresses of all requests. */
  readonly addresses: readonly string[]
  /** The tokens that came with answers. */
  readonly tokens: ReadonlySet<string>
  close(): Promise<void>
}

/** Starts Chromium, the sandbox and the page. */
export async function openTabs(program: string): Promise<Tabs> {
  const sandbox = await startSandbox({ providers: ['kraken/de'] })
  const page = await servePage({
    entry: fileURLToPath(new URL('page.tsx', import.meta.url)),
    sandboxOrigin: sandbox.origin,
    conditions: ['source'],
  })
  const browser = await launchChromium(program)
  const console: string[] = []
  const uncaught: string[] = []
  const addresses: string[] = []
  const tokens = new Set<string>()
  let context = await newContext()

  async function newContext(): Promise<BrowserContext> {
    const created = await browser.newContext()
    created.on('console', (message) => console.push(message.text()))
    created.on('weberror', (error) => uncaught.push(String(error.error())))
    created.on('request', (request) => addresses.push(request.url()))
    created.on('response', async (response) => {
      const body = await response.text().catch(() => '')
      for (const [, token] of body.matchAll(/"(?:token|refreshToken)":"([^"]+)"/g))
        if (token) tokens.add(token)
    })
    return created
  }

  async function open(): Promise<Page> {
    const tab = await context.newPage()
    await tab.goto(page.url)
    await tab.waitForFunction(() => globalThis.handle !== undefined)
    return tab
  }

  return {
    sandbox,
    url: page.url,
    get context() {
      return context
    },
    open,
    async signIn(customer = 'Anna') {
      const tab = await open()
      await chooseCustomer(tab, customer)
      await untilSettled(tab, 50)
      return tab
    },
    async startOver() {
      await context.close()
      sandbox.faults.reset()
      context = await newContext()
      for (const list of [console, uncaught, addresses]) list.length = 0
    },
    console,
    uncaught,
    addresses,
    tokens,
    async close() {
      await browser.close()
      await page.close()
      await sandbox.close()
    },
  }
}

/** Signs in with the form. */
async function chooseCustomer(tab: Page, customer: 'Anna' | 'Bernd'): Promise<void> {
  await tab.selectOption('#customer', customer)
  await tab.click('button[type=submit]')
}

/** Waits until the list shows so many rows and reads nothing. */
export async function untilSettled(tab: Page, rows: number): Promise<void> {
  await tab.waitForFunction(
    (expected) =>
      document.querySelector('section')?.ariaBusy === 'false' &&
      document.querySelectorAll('li').length === expected,
    rows,
  )
}

/** Loads page after page until the list says that it is at its end. @returns the ids of the rows. */
export async function loadAll(tab: Page): Promise<(string | null)[]> {
  for (;;) {
    await tab.waitForFunction(() => document.querySelector('section')?.ariaBusy === 'false')
    if (await tab.locator('#more').isDisabled()) return rowIds(tab)
    await tab.click('#more')
  }
}

/** The ids of the rows on display. */
export function rowIds(tab: Page): Promise<(string | null)[]> {
  return tab.locator('li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')))
}
