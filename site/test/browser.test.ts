import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProgram } from '../../packages/auth-core/test/find-program.ts'
import { launchChromium } from '../../packages/auth-core/test/launch-chromium.ts'
import { type ServedSite, serveSite } from './built-site.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''
const pictures = process.env.SCREENSHOTS ? fileURLToPath(new URL('../screenshots/', import.meta.url)) : ''

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

describe.skipIf(!program)('the site in Chromium', () => {
  let browser: Browser
  let site: ServedSite
  const strangers: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    site = await serveSite()
    browser = await launchChromium(program)
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
  })

  async function open(path: string): Promise<Page> {
    const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' })
    await context.route('**', (route) => {
      const { origin, protocol } = new URL(route.request().url())
      if (origin === site.url || protocol === 'blob:' || protocol === 'data:') return route.continue()
      strangers.push(route.request().url())
      return route.abort()
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`))
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
    return page
  }

  const close = (page: Page): Promise<void> => page.context().close()

  async function search(page: Page, text: string): Promise<void> {
    await page.keyboard.press('Control+k')
    await page.locator('#localsearch-input').fill(text)
    await page.locator('#localsearch-list .result').first().waitFor()
  }

  async function startPlayground(page: Page): Promise<void> {
    await page.locator('.graphiql-execute-button').waitFor()
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  }

  async function runOperation(page: Page, answer: string): Promise<void> {
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.graphiql-response', { hasText: answer }).waitFor()
  }

  it('finds what people look for without a network', async () => {
    const page = await open('/')
    for (const [text, address] of [
      ['SessionProvider', '/reference/auth-core-react#sessionprovider'],
      ['KT-CT-1139', '/errors/'],
      // A field that some platforms have, and a member of a type.
      ['plannedDispatches', '/schemas/kraken-es#Query.plannedDispatches'],
      ['electricityFilters', '/schemas/kraken-shared#'],
      ['rate-limited', '/errors/rate-limited'],
    ] as const) {
      await search(page, text)
      await page.locator(`#localsearch-list .result[href^="${address}"]`).first().waitFor()
      await page.keyboard.press('Escape')
    }
    await search(page, 'rate-limited')
    if (pictures) await page.screenshot({ path: `${pictures}search-light.png` })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    if (pictures) await page.screenshot({ path: `${pictures}search-dark.png` })
    expect(await violations(page, rulesOfColours)).toEqual([])
    await page.locator('#localsearch-list .result[href^="/errors/rate-limited"]').first().click()
    await page.waitForURL('**/errors/rate-limited**')
    await search(page, 'plannedDispatches')
    await page.locator('#localsearch-list .result[href$="#Query.plannedDispatches"]').click()
    await page.locator('.schema-explorer li').first().getByText('plannedDispatches(accountNumber').waitFor()
    await close(page)
  })

  it('finds a member of a schema and says how it is known', async () => {
    const page = await open('/schemas/kraken-de')
    await page.getByLabel('Type or member').fill('query.flexPlanned')
    await page.getByText('1 type', { exact: true }).waitFor()
    const found = page.locator('.schema-explorer details')
    expect(await found.innerText()).toContain('flexPlannedDispatches(deviceId: String!): [SmartFlexDispatch]')
    expect(await found.innerText()).toContain('schemas of edf-gb, jp, es, it')
    await found.getByRole('button', { name: 'Find SmartFlexDispatch' }).click()
    await page.locator('.schema-explorer summary', { hasText: 'SmartFlexDispatch' }).first().waitFor()
    expect(new URL(page.url()).searchParams.get('find')).toBe('SmartFlexDispatch')
    await close(page)
  })

  it.each<Visit>([
    {
      title: 'the start page',
      path: '/',
      budget: 450,
      picture: 'start',
      async prepare(page) {
        await page.getByRole('button', { name: 'Run it here' }).click()
        await page.getByText(/\d+ transactions, \d+ requests, 1 of them for a token/).waitFor()
        expect(await page.locator('.first-query-lines').innerText()).toMatch(
          /^Signed in as Anna .*\n\d{4}-\d\d-\d\d {2}/,
        )
      },
      async use(page) {
        await page.setViewportSize(phone)
        const words = page.locator('.start .language-sh .line > span')
        const lines = await words.evaluateAll((spans) => spans.map((span) => span.getClientRects().length))
        expect(lines).toEqual([1, 1, 1, 1])
      },
    },
    {
      title: 'a page with drawings',
      path: '/rate-limits',
      budget: 350,
      async use(page) {
        await page.setViewportSize(phone)
        const drawing = page.locator('.drawing').first()
        expect((await drawing.locator('img').boundingBox())?.width).toBeGreaterThan(600)
        await drawing.focus()
        await page.keyboard.press('ArrowRight')
        await expect.poll(() => drawing.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
      },
    },
    { title: 'a long page', path: '/pagination', budget: 350 },
    { title: 'a page of the reference', path: '/reference/auth-core-oauth', budget: 400 },
    {
      title: 'a schema',
      path: '/schemas/opower',
      budget: 450,
      picture: 'schema',
      async prepare(page) {
        await page.getByLabel('Type or member').fill('bill')
        await page.getByText(/^\d+ types$/).waitFor()
      },
    },
    {
      title: 'the playground',
      path: '/playground',
      budget: 3000,
      isWhole: true,
      picture: 'playground',
      async prepare(page) {
        await startPlayground(page)
        await runOperation(page, 'Anna')
      },
      async use(page) {
        await page.getByRole('button', { name: 'Let the token expire' }).click()
        await runOperation(page, 'Anna')
        await page.getByText('The token is renewed.').waitFor()
        await page.getByRole('button', { name: 'Limit the rate' }).click()
        await runOperation(page, 'Anna')
        await page.getByText('The gate is open again.').waitFor()
        await page.getByLabel('Provider').selectOption('opower')
        await page.getByText('Oracle Utilities Opower: a customer is signed in').waitFor()
        await startPlayground(page)
        await runOperation(page, 'billingAccountsConnection')
      },
    },
    // What is large: its weight, and whether it fits.
    { title: 'a large schema', path: '/schemas/kraken-gb', budget: 500, isLooked: false },
    { title: 'the longest reference', path: '/reference/auth-core', budget: 400, isLooked: false },
    { title: 'a page of a provider', path: '/kraken', budget: 350, isLooked: false },
  ])('$title is light, fits a phone, and can be used by everybody in light and in dark', async (visit) => {
    const { title, path, budget, picture, isLooked = true, isWhole, prepare, use } = visit
    const page = await open(path)
    if (!isWhole) await weigh(page, title, budget)
    await prepare?.(page)
    if (isWhole) await weigh(page, title, budget)
    const take = async (name: string): Promise<void> => {
      if (pictures && picture) await page.screenshot({ path: `${pictures}${picture}-${name}.png` })
    }
    if (isLooked) {
      await take('light')
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await take('dark')
      expect(await violations(page, rulesOfColours)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await page.setViewportSize(phone)
    await take('phone')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await page.setViewportSize(desktop)
    await use?.(page)
    await close(page)
  })
})

/** A page that is visited once, for everything that is looked at. */
interface Visit {
  readonly title: string
  readonly path: string
  /** What may be sent until nothing moves any more, in kB, compressed. */
  readonly budget: number
  /** Whether what `prepare` loads counts as well. */
  readonly isWhole?: boolean
  /** The name of its pictures. */
  readonly picture?: string
  /** Whether axe looks at it. */
  readonly isLooked?: boolean
  /** Brings it to the state that is looked at. */
  readonly prepare?: (page: Page) => Promise<void>
  /** What is tried afterwards. */
  readonly use?: (page: Page) => Promise<void>
}

/** The rules of axe that a second colour scheme can break: the elements are the same in both. */
const rulesOfColours = ['color-contrast', 'link-in-text-block']

/** Faults in parts that others make, each with the element in which it is. */
const ofOthers: Readonly<Record<string, readonly string[]>> = {
  // VitePress puts a link into each option of its search, GraphiQL a button into each of its tabs.
  'nested-interactive': ['.VPLocalSearchBox', '.graphiql-container'],
  // The colours of the editor.
  'color-contrast': ['.monaco-editor'],
}

/** What axe finds wrong, by rule and place. @param rules - which to try; all unless given. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations }: AxeResults = await page.evaluate(
    (runOnly) =>
      Reflect.get(globalThis, 'axe').run(document, {
        resultTypes: ['violations'],
        ...(runOnly && { runOnly }),
      }),
    rules,
  )
  const found = await Promise.all(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(async ({ target, failureSummary }) => {
        const place = String(target[0])
        const isOfOthers = await page.evaluate(
          ([at, parts]) => parts.some((part) => document.querySelector(at)?.closest(part)),
          [place, ofOthers[id] ?? []] as const,
        )
        return isOfOthers ? [] : [`${id}: ${place} ${failureSummary?.split('\n')[1] ?? ''}`]
      }),
    ),
  )
  return found.flat()
}

/** Says how much a page has loaded and when it had done its work, and holds it to its budget, in kB. */
async function weigh(page: Page, title: string, budget: number): Promise<void> {
  const [bytes = 0, interactive = 0] = await page.evaluate(() => {
    // What VitePress fetches ahead of a click belongs to other pages, and depends on how long one looks.
    const ahead = [...document.querySelectorAll('link[rel=prefetch]')].map((link) =>
      'href' in link ? link.href : '',
    )
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource').filter(({ name }) => !ahead.includes(name)),
    ]
    const sizes = entries.map((entry) => ('transferSize' in entry ? Number(entry.transferSize) : 0))
    const [navigation] = performance.getEntriesByType('navigation')
    const ready = navigation && 'domInteractive' in navigation ? Number(navigation.domInteractive) : 0
    return [sizes.reduce((sum, size) => sum + size, 0), ready]
  })
  const weight = Math.round(bytes / 1000)
  console.info(`${title}: ${weight} kB, interactive after ${Math.round(interactive)} ms`)
  expect(weight).toBeLessThan(budget)
}
