import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findProgram } from '../../../../packages/auth-core/test/find-program.ts'
import { loadAll, openTabs, rowIds, type Tabs, untilSettled } from './tabs.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''

/** How many rows the example asks for at a time. */
const pageSize = 50
/** How long the rate gate leaves a provider alone that has refused a request, in ms. */
const shortestPause = 1_000

describe.skipIf(!program)('an app with React in Chromium, in Strict Mode, against the sandbox', () => {
  let tabs: Tabs

  beforeAll(async () => {
    tabs = await openTabs(program)
  })
  afterAll(() => tabs?.close())
  afterEach(async () => {
    const complaints = [...tabs.uncaught, ...tabs.console].filter((text) => !text.includes('React DevTools'))
    await tabs.startOver()
    expect(complaints).toEqual([])
  })

  const asked = (field: string) =>
    tabs.sandbox.requests.filter(({ rootFields }) => rootFields.includes(field))
  const tokenCalls = () => asked('obtainKrakenToken').length
  const isList = ({ operationName }: { operationName?: string }) => operationName === 'Transactions'
  const listRequests = () => tabs.sandbox.requests.filter(isList)
  const apiKey = () => tabs.sandbox.credentials.kraken.de.apiKey

  it('signs in with an API key and shows every transaction once', async () => {
    const before = tokenCalls()
    const tab = await tabs.signIn()
    await loadWholeList(tab)
    expect(tokenCalls() - before).toBe(1)
  })

  it('lets no token out but into the entry of webStore', async () => {
    const tab = await tabs.signIn()
    await loadAll(tab)
    tabs.sandbox.faults.expireTokens()
    await tab.click('#refresh')
    await loadAll(tab)
    const stored = await tab.evaluate(() => Object.entries(localStorage))
    const events = await tab.evaluate(() => JSON.stringify(globalThis.handle.events))
    const session = await tab.evaluate(() => JSON.stringify(globalThis.handle.session))
    const others = [
      await tab.content(),
      await tab.evaluate(() => JSON.stringify([Object.entries(sessionStorage), document.cookie])),
      events,
      session,
      ...tabs.console,
      ...tabs.addresses,
      ...stored.flatMap(([key, value]) => (key.startsWith('energy:entry:') ? [key] : [key, value])),
    ]
    const secrets = [...tabs.tokens, apiKey()]
    expect(secrets.length).toBeGreaterThanOrEqual(4)
    expect(events).toContain('renewal-end')
    expect(stored.some(([, value]) => secrets.some((secret) => value.includes(secret)))).toBe(true)
    expect(stored.some(([, value]) => value.includes(apiKey()))).toBe(false)
    for (const secret of secrets) expect(others.filter((text) => text.includes(secret))).toEqual([])
  })

  it('goes on with one renewal when the token ends while pages are on display', async () => {
    const tab = await tabs.signIn()
    await tab.click('#more')
    await untilSettled(tab, 2 * pageSize)
    const before = tokenCalls()
    await tab.click('#expire')
    await loadWholeList(tab)
    expect(tokenCalls() - before).toBe(1)
    expect(await tab.locator('[role=alert]').count()).toBe(0)
  })

  it('pauses at a limit in mid-list, asks no faster than it may, and completes the list', async () => {
    const tab = await tabs.signIn()
    const before = listRequests().length
    const isRefused = ({ errorCodes }: { errorCodes: readonly string[] }) => errorCodes.includes('KT-CT-1199')
    tabs.sandbox.faults.rateLimit({ field: 'account', limit: 0, seconds: 2 })
    const [rows] = await Promise.all([
      loadWholeList(tab),
      expect
        .poll(() => listRequests().slice(before).some(isRefused), { timeout: 60_000 })
        .toBe(true)
        .then(() => tabs.sandbox.faults.rateLimit({ field: 'account', limit: 100, seconds: 2 })),
    ])
    const requests = listRequests().slice(before)
    const refused = requests.filter(isRefused)
    expect(requests.length - refused.length).toBe(Math.ceil(rows.length / pageSize) - 1)
    for (const { at } of refused) expect(nextAfter(at, requests) - at).toBeGreaterThanOrEqual(shortestPause)
    expect(await tab.locator('[role=alert]').count()).toBe(0)
  })

  it('signs every tab out with one, and nothing is written back', async () => {
    const first = await tabs.signIn()
    const second = await tabs.signIn()
    tabs.sandbox.faults.expireTokens()
    tabs.sandbox.faults.failNext({ kind: 'slow', operation: 'obtainKrakenToken', delay: 500 })
    const before = tokenCalls()
    await second.click('#more')
    await expect.poll(() => tokenCalls() - before).toBe(1)
    await first.click('#sign-out')
    await second.waitForSelector('form')
    expect(await second.evaluate(() => globalThis.handle.askForViewer())).toBe('reauthentication-required')
    expect(await first.evaluate(() => globalThis.handle.askForViewer())).toBe('reauthentication-required')
    await expect.poll(() => asked('obtainKrakenToken').at(-1)?.outcome).not.toBe('pending')
    expect(tokenCalls() - before).toBe(1)
    const values = await second.evaluate(() => Object.values(localStorage))
    expect(values.filter((value) => [...tabs.tokens].some((token) => value.includes(token)))).toEqual([])
  })

  it('shows the next customer nothing of the one before', async () => {
    const tab = await tabs.signIn()
    const rows = await rowIds(tab)
    await tab.evaluate(() => {
      Object.assign(globalThis, { seen: [] })
      const note = () => Reflect.get(globalThis, 'seen').push(document.body.innerText)
      new MutationObserver(note).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      })
    })
    await tab.click('#switch')
    await tab.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Bernd'))
    await tab.waitForFunction(() => document.querySelectorAll('li').length > 0)
    expect((await rowIds(tab)).filter((id) => rows.includes(id))).toEqual([])
    const seen: string[] = await tab.evaluate(() => Reflect.get(globalThis, 'seen'))
    expect(seen.filter((text) => text.includes('Anna') && !text.includes('Switch to Anna'))).toEqual([])
    const numbers = tabs.sandbox.credentials.kraken.de.accountNumbers
    expect(seen.filter((text) => numbers.some((number) => text.includes(number)))).toEqual([])
  })

  it('signs in once for three tabs that are loaded anew after the token ended', async () => {
    const three = [await tabs.signIn(), await tabs.signIn(), await tabs.signIn()]
    tabs.sandbox.faults.expireTokens()
    const before = tokenCalls()
    await Promise.all(three.map((tab) => tab.reload()))
    await Promise.all(three.map((tab) => untilSettled(tab, pageSize)))
    expect(tokenCalls() - before).toBe(1)
    for (const tab of three) expect(await tab.locator('[role=alert]').count()).toBe(0)
  })

  it('asks for no token when a page is loaded anew', async () => {
    const tab = await tabs.signIn()
    const before = tokenCalls()
    await tab.reload()
    await untilSettled(tab, pageSize)
    expect(tokenCalls() - before).toBe(0)
  })

  it('survives a list that comes and goes in quick succession', async () => {
    const tab = await tabs.signIn()
    const before = listRequests().length
    const switches = 20
    await tab.evaluate(async (times) => {
      const buttons = document.querySelectorAll<HTMLButtonElement>('header + nav button')
      for (let count = 1; count <= times; count++) {
        buttons[count % 2]?.click()
        await new Promise((resolve) => setTimeout(resolve))
      }
    }, switches)
    await untilSettled(tab, pageSize)
    // One for each time that the other list came, although Strict Mode mounts it twice.
    expect(listRequests().length - before).toBeLessThanOrEqual(switches / 2)
    await loadWholeList(tab)
  })

  it('breaks the page under way off when the user leaves, and asks for no other', async () => {
    const tab = await tabs.signIn()
    const before = listRequests().length
    tabs.sandbox.faults.failNext({ kind: 'hang', operation: 'Transactions' })
    await tab.click('#more')
    await expect.poll(() => listRequests().length - before).toBe(1)
    const aborted = tab.waitForEvent('requestfailed')
    await tab.locator('header + nav button').nth(1).click()
    await aborted
    await tab.waitForFunction(() => document.querySelector('section')?.ariaBusy === 'false')
    const inBetween = listRequests().length
    expect(inBetween - before).toBe(2)
    tabs.sandbox.faults.failNext({ kind: 'hang', operation: 'Transactions' })
    await tab.click('#refresh')
    await expect.poll(() => listRequests().length).toBe(inBetween + 1)
    await tab.goto('about:blank')
    expect(listRequests().length).toBe(inBetween + 1)
  })

  it('refuses grants that belong on a server', async () => {
    const tab = await tabs.open()
    expect(await tab.evaluate(() => globalThis.handle.makeServerGrants())).toEqual({
      organizationSecretKey: 'server-only-credential',
      clientCredentials: 'server-only-credential',
      opower: 'server-only-credential',
    })
  })
})

/** Loads the list to its end and looks that every row is there once. */
async function loadWholeList(tab: Page): Promise<(string | null)[]> {
  const rows = await loadAll(tab)
  expect(rows.length).toBeGreaterThan(5 * pageSize)
  expect(new Set(rows).size).toBe(rows.length)
  expect(await tab.locator('section .quiet').textContent()).toBe(`${rows.length} of ${rows.length}`)
  return rows
}

function nextAfter(at: number, requests: readonly { readonly at: number }[]): number {
  return requests.find((request) => request.at > at)?.at ?? Number.NaN
}
