import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type ServedDashboard, serveDashboard } from './serve-dashboard.ts'

/** The dashboard in Chromium, next to its server. */
export interface DashboardBrowser extends Pick<ServedDashboard, 'url' | 'backend'> {
  /** Opens a new browser profile with one tab. What its pages complain about is kept. */
  open(options?: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }>
  /** Opens one more tab of a profile. */
  openTab(context: BrowserContext): Promise<Page>
  /** What nobody caught, and what was written to consoles, but for requests that were meant to fail. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** Starts Chromium, the sandbox, the server and the built page. */
export async function openBrowser(program: string): Promise<DashboardBrowser> {
  const served = await serveDashboard()
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const complaints: string[] = []

  async function openTab(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(served.url)
    return page
  }

  return {
    ...served,
    async open(options = {}) {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        viewport: { width: 1280, height: 900 },
        ...options,
      })
      await context.addInitScript(shiftDate, Date.now() - (performance.timeOrigin + performance.now()))
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('console', (message) => {
        if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text())
      })
      return { context, page: await openTab(context) }
    },
    openTab,
    complaints,
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/** Lets a page live at the moment at which the tests do: see `tooling/test/fixed-date.ts`. */
function shiftDate(ahead: number): void {
  const RealDate = Date
  const now = () => RealDate.now() + ahead
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  })
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Asks axe what keeps people from using the page. @returns one line for each fault. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  const { violations }: AxeResults = await page.evaluate(() => Reflect.get(globalThis, 'axe').run())
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  )
}

/** Keeps a picture for the README, when `SCREENSHOTS` is set: a run of the tests changes no file. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return
  const path = fileURLToPath(new URL(`../screenshots/${name}.png`, import.meta.url))
  await page.screenshot({ path, scale: 'css' })
}
