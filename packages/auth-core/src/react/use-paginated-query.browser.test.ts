import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium, type TestBrowser } from '../../test/chromium.ts'
import { findProgram } from '../../test/find-program.ts'
import { connectionPage, makeItems } from '../testing/list-server.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''

describe.skipIf(!program)('usePaginatedQuery in Chromium, in Strict Mode, with Suspense', () => {
  let chromium: TestBrowser
  let items = makeItems(250)
  let pages: unknown[] = []
  let active = 0
  let peak = 0

  async function api(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables } = JSON.parse(await text(request))
    response.setHeader('content-type', 'application/json')
    if (query.startsWith('mutation')) {
      items = items.filter(({ id }) => id !== variables.id)
      response.end(JSON.stringify({ data: { remove: { __typename: 'Item', id: variables.id } } }))
      return
    }
    pages.push(variables.after ?? null)
    peak = Math.max(peak, ++active)
    await new Promise((resolve) => setTimeout(resolve, 20))
    active -= 1
    response.end(JSON.stringify({ data: { items: connectionPage(items, variables) } }))
  }

  beforeAll(async () => {
    chromium = await startChromium(program, { entry: './list-app.tsx', api })
  })
  afterAll(() => chromium?.stop())

  async function open(): Promise<Page> {
    items = makeItems(250)
    pages = []
    peak = 0
    const [page] = await chromium.openTabs(1)
    if (!page) throw new Error('no tab')
    await settled(page, 99)
    return page
  }

  const settled = (page: Page, count: number): Promise<unknown> =>
    page.waitForFunction(
      (expected) =>
        document.querySelector('section')?.dataset.fetching === 'false' &&
        document.querySelectorAll('li').length === expected,
      count,
    )

  async function loadAll(page: Page): Promise<void> {
    await page.click('#more')
    await settled(page, 198)
    await page.click('#more')
    await settled(page, 250)
  }

  it('loads page after page, each once', async () => {
    const page = await open()
    await loadAll(page)
    expect(await page.locator('li').allTextContents()).toEqual(items.map(({ id }) => id))
    expect(pages).toEqual([null, 'c98', 'c197'])
    await page.close()
  })

  it('reads an invalidated list anew from page one, one page at a time', async () => {
    const page = await open()
    await loadAll(page)
    await page.click('#remove')
    await settled(page, 249)
    expect(await page.locator('li').allTextContents()).toEqual(items.map(({ id }) => id))
    expect(pages).toEqual([null, 'c98', 'c197', null, 'c98', 'c197'])
    expect(peak).toBe(1)
    await page.close()
  })

  it('survives being unmounted and mounted again in quick succession', async () => {
    const page = await open()
    await page.evaluate(() => {
      const toggle = document.querySelector<HTMLButtonElement>('#toggle')
      for (let count = 0; count < 20; count++) toggle?.click()
    })
    await settled(page, 99)
    await page.click('#refresh')
    await page.click('#toggle')
    await page.click('#toggle')
    await settled(page, 99)
    await loadAll(page)
    expect(new Set(await page.locator('li').allTextContents()).size).toBe(250)
    await page.close()
  })
})
