import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findProgram } from '../../../packages/auth-core/test/find-program.ts'
import {
  type DashboardBrowser,
  findBarriers,
  openBrowser,
  type ProfileOptions,
  takePicture,
  untilRead,
} from './open-browser.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''
const tall = { viewport: { width: 1280, height: 2110 }, wholeYear: true }

describe.skipIf(!program)('the dashboard in Chromium, against the sandbox', () => {
  let browser: DashboardBrowser

  beforeAll(async () => {
    browser = await openBrowser(program)
  })
  afterAll(() => browser?.close())
  afterEach(() => {
    browser.backend.sandbox.faults.reset()
    expect(browser.complaints.splice(0)).toEqual([])
  })

  const signIns = () =>
    browser.backend.sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken'))
      .length

  interface SignInOptions extends ProfileOptions {
    /** A profile that is open already. */
    readonly context?: BrowserContext
  }

  async function signIn({ context: opened, ...options }: SignInOptions = {}) {
    const { context, page } = opened
      ? { context: opened, page: await browser.openTab(opened) }
      : await browser.open(options)
    await page.getByRole('button', { name: 'Use the key of Anna' }).click()
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('heading', { name: 'Hello, Anna' }).waitFor()
    return { context, page }
  }

  test('is signed in to and read with a keyboard alone', async () => {
    const { context, page } = await browser.open()
    const key = browser.backend.sandbox.credentials.kraken.de.apiKey
    await page.getByLabel('API key').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('no such key')
    await page.keyboard.press('Enter')
    await page.getByText('Octopus Energy does not know this key.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(key)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Hello, Anna' }).waitFor()
    const list = part(page, 'Charges and payments')
    await list.getByText('25 of').waitFor()
    await tabTo(page, 'List of charges and payments')
    await page.keyboard.press('End')
    await list.getByText('50 of').waitFor()
    await context.close()
  })

  test('shows what each platform knows, in light, in dark and on a phone, without barriers', async () => {
    const { context, page } = await signIn(tall)
    await untilRead(page)
    expect(await part(page, 'Balance').locator('.amount').textContent()).toMatch(
      /^€[\d.,]+(in credit|to pay)$/,
    )
    expect(await part(page, 'Electricity prices').textContent()).toMatch(/Now-?[\d.]+ ct\/kWh/)
    expect(await part(page, 'Consumption').textContent()).toMatch(/15 Jul 2025 to 15 Jul 2026: [\d,.]+ kWh/)
    expect(await part(page, 'Charging near you').locator('.stations li').count()).toBeGreaterThan(10)
    expect(await part(page, 'Bills of your second home').locator('tbody tr').count()).toBe(12)
    await takePicture(page, 'light')
    expect(await findBarriers(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await takePicture(page, 'dark')
    expect(await findBarriers(page)).toEqual([])

    const consumption = part(page, 'Consumption')
    await consumption.getByRole('button', { name: 'Day', exact: true }).click()
    await consumption.getByText('kWh per half hour').waitFor()
    await consumption.getByRole('button', { name: 'Earlier' }).click()
    expect(await consumption.getByRole('status').last().textContent()).toMatch(/Mon 13 Jul to Tue 14 Jul/)
    await consumption.getByRole('button', { name: 'Year', exact: true }).click()

    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 375, height: 812 })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    await page.evaluate(() => scrollTo(0, 0))
    await takePicture(page, 'phone')
    await page.getByRole('button', { name: 'Behind the scenes' }).click()
    expect(await overflow()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await context.close()
  })

  describe('with a fault of the panel', () => {
    let context: BrowserContext
    let page: Page
    beforeAll(async () => {
      ;({ context, page } = await signIn())
      await untilRead(page)
      await page.getByRole('button', { name: 'Behind the scenes' }).click()
    })
    afterAll(() => context?.close())
    afterEach(async () => {
      await press('All is well again')
      await browser.untilWell(page)
    })

    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const log = () => page.getByRole('log')
    const notes = () => page.locator('.note').allTextContents()
    const amount = () => part(page, 'Balance').locator('.amount')

    test('renews once when the token ends', async () => {
      const before = signIns()
      await press('End the token')
      await log().getByText('Kraken: token no. 2').waitFor()
      await untilRead(page)
      expect(signIns() - before).toBe(1)
      await expect.poll(notes).toEqual([])
    })

    test('says in words that one field waits, while the rest goes on', async () => {
      await press('Limit one field')
      await page.getByText('Octopus Energy asks us to slow down.').first().waitFor()
      await log().getByText('Kraken limits “account”: its lane waits, everything else goes on.').waitFor()
      for (const name of ['Electricity prices', 'Charging near you', 'Bills of your second home'])
        expect(await part(page, name).locator('.note').count()).toBe(0)
      const busy = page.locator('.panel[aria-busy=true]:not(:has(.note))')
      await expect.poll(() => busy.count(), { timeout: 30_000 }).toBe(0)
      browser.backend.sandbox.faults.reset()
      await page.clock.fastForward(20_000)
      await log().getByText('Kraken takes “account” again.').waitFor()
    })

    test('says in words that a platform wants a pause, and goes on by itself', async () => {
      await press('Limit everything')
      const note = page.getByText('Octopus Energy asks us to slow down.')
      await note.first().waitFor()
      expect((await notes()).join()).toMatch(/keeps its place and goes out at \d\d:\d\d:\d\d/)
      expect(await amount().isVisible()).toBe(true)
      await takePicture(page, 'rate-limited')
      expect(await findBarriers(page)).toEqual([])
      await browser.untilWell(page)
      await log().getByText('Kraken takes requests again.').waitFor()
    })

    test('says when it reads again after a pause that nobody waits for', async () => {
      await press('Long pause')
      await page.getByText('This part is read again by itself').first().waitFor()
      expect(await amount().isVisible()).toBe(true)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findBarriers(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      await page.clock.fastForward(150_000)
      await browser.untilWell(page)
    })

    test.each(['Bad gateway', 'Break connections'])('asks again by itself: %s', async (name) => {
      await press(name)
      await log().getByText('will be asked again.').first().waitFor()
      expect(await amount().isVisible()).toBe(true)
      await browser.untilWell(page)
    })

    test('keeps what it shows while answers are slow, and says that it reads', async () => {
      await press('Slow answers')
      await expect.poll(() => part(page, 'Balance').getAttribute('aria-busy')).toBe('true')
      expect(await amount().isVisible()).toBe(true)
      await expect.poll(notes).toEqual([])
      await untilRead(page)
    })

    test('says that one platform does not answer, in its part alone', async () => {
      await press('Utility down')
      const bills = part(page, 'Bills of your second home')
      await bills.getByText(/^Your utility (?:does not answer properly|could not tell us)\.$/).waitFor()
      expect(await bills.locator('tbody tr').count()).toBe(12)
      expect(await notes()).toEqual([expect.stringContaining('Your utility ')])
    })

    test('keeps what it has while there is no network, and reads on afterwards', async () => {
      await context.setOffline(true)
      await page.getByText('You see what was read until').waitFor()
      await page.getByRole('button', { name: 'Refresh' }).click()
      await part(page, 'Balance').getByText('This part is read as soon as the connection is back.').waitFor()
      expect(await amount().isVisible()).toBe(true)
      await takePicture(page, 'offline')
      expect(await findBarriers(page)).toEqual([])
      await context.setOffline(false)
      // The clock does not move here: sooner than the twenty seconds after which it would be tried again anyhow.
      await expect.poll(notes, { timeout: 10_000 }).toEqual([])
    })
  })

  test('shares a sign-in among tabs, and signs all of them out with one', async () => {
    const { context, page: atForm } = await browser.open()
    await atForm.getByLabel('API key').waitFor()
    const before = signIns()
    const { page } = await signIn({ context })
    for (const tab of [atForm, await browser.openTab(context)])
      await tab.getByRole('heading', { name: 'Hello, Anna' }).waitFor()
    expect(signIns() - before).toBe(1)
    await page.getByRole('button', { name: 'Sign out' }).click()
    for (const tab of [page, atForm]) await tab.getByText('You are signed out, in every tab.').waitFor()
    await atForm.reload()
    await atForm.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
    expect(await atForm.getByRole('heading', { name: 'Hello' }).count()).toBe(0)
    await context.close()
  })

  test('walks to a charge, follows it, and ends it with an invoice', async () => {
    const { context, page } = await signIn()
    const charging = part(page, 'Charging near you')
    await charging.locator('.stations button').first().click()
    await charging.locator('.details').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await charging.getByRole('button', { name: 'Charge at' }).first().click()
    await charging.getByRole('heading', { name: /^(Waiting for the car|Charging)$/ }).waitFor()
    await page.reload()
    await charging.getByRole('heading', { name: 'Charging', exact: true }).waitFor({ timeout: 20_000 })
    await takePicture(charging, 'charging')
    expect(await findBarriers(page)).toEqual([])
    await charging.getByRole('button', { name: 'Stop charging' }).click()
    await charging.getByRole('link', { name: /^Invoice/ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await context.close()
  })

  test('shows the next customer nothing of the one before, and says what is not there', async () => {
    const { context, page } = await signIn()
    await untilRead(page)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Use the key of Bernd' }).click()
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('You have no contract with a charging operator yet.').waitFor()
    await part(page, 'Bills of your second home').locator('tbody tr').first().waitFor()
    const shown = await page.locator('body').textContent()
    for (const number of browser.backend.sandbox.credentials.kraken.de.accountNumbers)
      expect(shown).not.toContain(number)
    await context.close()
  })
})

function part(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** Presses Tab until the element of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    if (focused === name) return
  }
  throw new Error(`Nobody comes to ${name} by Tab.`)
}
