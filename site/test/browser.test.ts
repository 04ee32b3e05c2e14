import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProgram } from '../../packages/auth-core/test/find-program.ts'
import { type ServedSite, serveSite } from './built-site.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''
const pictures = process.env.SCREENSHOTS ? fileURLToPath(new URL('../screenshots/', import.meta.url)) : ''

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }
type Scheme = 'light' | 'dark'

describe.skipIf(!program)('the site in Chromium', () => {
  let browser: Browser
  let site: ServedSite
  const strangers: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    site = await serveSite()
    browser = await chromium.launch({
      executablePath: program,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
  })

  async function open(path: string, colorScheme: Scheme = 'light', viewport = desktop): Promise<Page> {
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
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

  it.each([
    ['rate-limited', '/errors/rate-limited'],
    ['SessionProvider', '/reference/auth-core-react#sessionprovider'],
    ['KT-CT-1139', '/errors/'],
  ])('finds %s without a network', async (text, address) => {
    const page = await open('/')
    await search(page, text)
    const results = await page
      .locator('#localsearch-list .result')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(results.some((href) => href?.startsWith(address))).toBe(true)
    await page.locator(`#localsearch-list .result[href^="${address}"]`).first().click()
    await page.waitForURL(`**${address}**`)
    await close(page)
  })

  it('runs the example of the start page in the page', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Run it here' }).click()
    await page.getByText(/\d+ transactions, \d+ requests, 1 of them for a token/).waitFor()
    expect(await page.locator('.first-query-lines').innerText()).toMatch(
      /^Signed in as Anna .*\n\d{4}-\d\d-\d\d {2}/,
    )
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

  it('answers in the playground, renews a token and waits at the gate', async () => {
    const page = await open('/playground')
    await startPlayground(page)
    await runOperation(page, 'Anna')
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
    await close(page)
  })

  describe.each<Scheme>(['light', 'dark'])('in %s', (scheme) => {
    it.each<[string, string, (page: Page) => Promise<void>]>([
      [
        'the start page',
        '/',
        async (page) => {
          await page.getByRole('button', { name: 'Run it here' }).click()
          await page.getByText(/\d+ transactions/).waitFor()
        },
      ],
      ['a long page', '/pagination', async () => {}],
      ['a page of the reference', '/reference/auth-core-oauth', async () => {}],
      [
        'a schema',
        '/schemas/opower',
        async (page) => {
          await page.getByLabel('Type or member').fill('bill')
          await page.getByText(/^\d+ types$/).waitFor()
        },
      ],
      ['the search', '/', (page) => search(page, 'rate-limited')],
      [
        'the playground',
        '/playground',
        async (page) => {
          await startPlayground(page)
          await runOperation(page, 'Anna')
        },
      ],
    ])('%s can be used by everybody', async (title, path, prepare) => {
      const page = await open(path, scheme)
      await prepare(page)
      const name = /start|search|playground|schema/.exec(title)?.[0]
      if (pictures && name) await page.screenshot({ path: `${pictures}${name}-${scheme}.png` })
      expect(await violations(page)).toEqual([])
      await close(page)
    })
  })

  it.each([
    ['start', '/'],
    ['kraken', '/kraken'],
    ['playground', '/playground'],
    ['schema', '/schemas/kraken-de'],
  ])('%s fits a phone', async (name, path) => {
    const page = await open(path, 'light', phone)
    if (name === 'playground') await startPlayground(page)
    if (pictures && name !== 'kraken') await page.screenshot({ path: `${pictures}${name}-phone.png` })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
    await close(page)
  })

  it.each([
    // What is sent until nothing moves any more, in kB, compressed.
    ['the start page', '/', 450],
    ['a page of text', '/pagination', 350],
    ['a large schema', '/schemas/kraken-gb', 500],
    ['the longest reference', '/reference/auth-core', 400],
    ['the playground', '/playground', 3000],
  ])('%s stays light', async (title, path, budget) => {
    const context = await browser.newContext({ viewport: desktop })
    const { weight, interactive } = await measure(context, `${site.url}${path}`)
    console.info(`${title}: ${weight} kB, interactive after ${interactive} ms`)
    expect(weight).toBeLessThan(budget)
    await context.close()
  })
})

/** Faults in parts that others make, each with the element in which it is. */
const ofOthers: Readonly<Record<string, readonly string[]>> = {
  // VitePress puts a link into each option of its search, GraphiQL a button into each of its tabs.
  'nested-interactive': ['.VPLocalSearchBox', '.graphiql-container'],
  // The colours of the editor.
  'color-contrast': ['.monaco-editor'],
}

/** What axe finds wrong, by rule and place. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (known) => {
    const run: (context: Document) => Promise<{
      violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
    }> = Reflect.get(globalThis, 'axe').run
    const { violations } = await run(document)
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(
          ({ target: [place = ''] }) =>
            !known[id]?.some((part) => document.querySelector(place)?.closest(part)),
        )
        .map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`,
        ),
    )
  }, ofOthers)
}

/** How much a page loads, in kB, and when it has done its work, in ms. */
async function measure(
  context: BrowserContext,
  url: string,
): Promise<{ weight: number; interactive: number }> {
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  const [weight, interactive] = await page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]
    const sizes = entries.map((entry) => ('transferSize' in entry ? Number(entry.transferSize) : 0))
    const [navigation] = performance.getEntriesByType('navigation')
    const ready = navigation && 'domInteractive' in navigation ? Number(navigation.domInteractive) : 0
    return [sizes.reduce((sum, size) => sum + size, 0), ready]
  })
  return { weight: Math.round((weight ?? 0) / 1000), interactive: Math.round(interactive ?? 0) }
}
