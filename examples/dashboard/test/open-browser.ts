import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, BrowserContextOptions, Locator, Page, Route } from 'playwright-core'
import { launchChromium } from '../../../packages/auth-core/test/launch-chromium.ts'
import { type ServedDashboard, serveDashboard } from './serve-dashboard.ts'

/** How a browser profile is opened. */
export interface ProfileOptions extends BrowserContextOptions {
  /** Reads all half hours of the year, and not the last thousand alone. */
  readonly wholeYear?: boolean
}

/** The dashboard in Chromium, next to its server. */
export interface DashboardBrowser extends Pick<ServedDashboard, 'url' | 'backend'> {
  /** Opens a new browser profile with one tab. What its pages complain about is kept. */
  open(options?: ProfileOptions): Promise<{ context: BrowserContext; page: Page }>
  /** Opens one more tab of a profile. */
  openTab(context: BrowserContext): Promise<Page>
  /**
   * Waits until every part of a page has read what it shows and has nothing to say, and puts the page's clock forward
   * while nothing is on its way: what is left then are pauses.
   *
   * @throws when it takes a minute of the page's time.
   */
  untilWell(page: Page): Promise<void>
  /** What nobody caught, and what was written to consoles, but for requests that were meant to fail. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** Starts Chromium, the sandbox, the server and the built page. */
export async function openBrowser(program: string): Promise<DashboardBrowser> {
  const served = await serveDashboard()
  const browser = await launchChromium(program)
  const complaints: string[] = []

  async function openTab(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(served.url)
    return page
  }

  return {
    ...served,
    async open({ wholeYear = false, ...options } = {}) {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        viewport: { width: 1280, height: 900 },
        // What breathes while it reads is painted sixty times a second.
        reducedMotion: 'reduce',
        ...options,
      })
      await installClock(context)
      if (!wholeYear) await shortenYear(context, served.backend.sandbox.kraken.de.url)
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('console', (message) => {
        if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text())
      })
      return { context, page: await openTab(context) }
    },
    openTab,
    async untilWell(page) {
      const isUnderWay = () => served.backend.sandbox.requests.some(({ outcome }) => outcome === 'pending')
      for (let seconds = 0; !(await page.evaluate(isWell)); await wait(100)) {
        if (isUnderWay()) continue
        if (++seconds > 60)
          throw new Error(`After a minute: ${await page.locator('.note').allTextContents()}`)
        await page.clock.fastForward(1_000)
      }
    },
    complaints,
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/**
 * Lets pages live at the moment at which the tests do, see `tooling/test/fixed-date.ts`; a test can put it forward. Playwright notes
 * when that was, to compare it with the browser's own clock: by the clock of the machine, which stands behind that of the tests.
 */
async function installClock(context: BrowserContext): Promise<void> {
  const { Date: DateOfTests } = globalThis
  const time = DateOfTests.now()
  Reflect.set(globalThis, 'Date', DateOfTests.prototype.constructor)
  await context.clock.install({ time }).finally(() => Reflect.set(globalThis, 'Date', DateOfTests))
}

/** Lets the chart of a customer begin with one page of its list: the year takes seconds, and only one test looks at it. */
async function shortenYear(context: BrowserContext, krakenUrl: string): Promise<void> {
  async function shorten(route: Route): Promise<void> {
    if (!route.request().postData()?.includes('query Consumption')) return route.continue()
    const response = await route.fetch().catch(() => undefined)
    if (!response) return route.abort()
    const text = await response.text()
    return route.fulfill({
      response,
      body: text.replace('"hasPreviousPage":true', '"hasPreviousPage":false'),
    })
  }

  // A profile that is closed takes along what is under way; whoever waits in an open one says so.
  await context.route(krakenUrl, (route) => shorten(route).catch(() => {}))
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

/** Waits until every part of the dashboard has read what it shows. */
export async function untilRead(page: Page): Promise<void> {
  await page.waitForFunction(isRead)
}

/** Runs in the page. */
function isRead(): boolean {
  return (
    document.querySelectorAll('.panel').length === 6 &&
    document.querySelector('.skeleton, [aria-busy=true]') === null
  )
}

/** Runs in the page. */
function isWell(): boolean {
  return (
    document.querySelectorAll('.panel').length === 6 &&
    document.querySelector('.skeleton, [aria-busy=true], .note') === null
  )
}

/** Keeps a picture for the README, when `SCREENSHOTS` is set: a run of the tests changes no file. */
export async function takePicture(target: Page | Locator, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return
  const path = fileURLToPath(new URL(`../screenshots/${name}.png`, import.meta.url))
  await target.screenshot({ path, scale: 'css' })
}
