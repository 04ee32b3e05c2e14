import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import '../../test/browser-globals.ts'
import { startChromium, type TestBrowser } from '../../test/chromium.ts'
import { findProgram } from '../../test/find-program.ts'
import type { TokenReport } from '../../test/get-token.ts'
import { startTokenServer, type TokenServer } from '../../test/token-server.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''
const rounds = process.env.DEEP ? 50 : 5
const twoHours = 7_200_000
/** As an app has it, in ms. */
const usualTimeout = 30_000
/** So that nobody waits long for a tab that is frozen, in ms. */
const shortTimeout = 9_000

describe.skipIf(!program)('tabs that share one refresh token', { timeout: 300_000 }, () => {
  let chromium: TestBrowser
  let server: TokenServer
  beforeAll(async () => {
    chromium = await startChromium(program)
  })
  beforeEach(async () => {
    server = await startTokenServer()
  })
  afterEach(() => server.stop())
  afterAll(() => chromium?.stop())

  it.each(process.env.DEEP ? [2, 4, 6] : [6])('renew once between %i tabs', async (count) => {
    const tabs = await chromium.openTabs(count)
    for (let round = 0; round < rounds; round++) {
      const reports = await Promise.all(tabs.map((tab, index) => tokenOf(tab, index, round, usualTimeout)))
      expectGood(reports)
      expect(new Set(reports.map((report) => report.authorization)).size).toBe(1)
      expect(server).toMatchObject({ signIns: 1, renewals: round, reuses: 0 })
    }
    await Promise.all(tabs.map((tab) => tab.close()))
  })

  it('are not blocked by a tab that is frozen in the middle of its renewal, nor spoilt when it wakes', async () => {
    const tabs = await chromium.openTabs(4)
    expectGood(await Promise.all(tabs.map((tab, index) => tokenOf(tab, index, 0))))
    const sendAnswers = server.holdAnswers()
    const rotation = new Promise<Page>((resolve, reject) => {
      server.onRotation = (client) => {
        const tab = tabs[Number(client)]
        if (tab) resolve(tab)
        else reject(new Error(`there is no tab ${client}`))
      }
    })
    const answers = new Map(tabs.map((tab, index) => [tab, tokenOf(tab, index, 1)]))
    const frozen = await rotation
    const thaw = await freeze(frozen)
    sendAnswers()
    const late = answers.get(frozen)
    answers.delete(frozen)
    expectGood(await Promise.all(answers.values()))
    await thaw()
    expectGood([await late])
    expectGood(await Promise.all(tabs.map((tab, index) => tokenOf(tab, index, 2))))
    expect(server.reuses).toBe(0)
  })

  it('are not blocked by a tab that takes every lock by hand and never gives it back', async () => {
    const tabs = await chromium.openTabs(3)
    expectGood(await Promise.all(tabs.map((tab, index) => tokenOf(tab, index, 0))))
    const [holder] = await chromium.openTabs(1, tabs[0]?.context())
    await holder?.evaluate(async () => {
      for (const name of Object.keys(localStorage))
        for (let revision = 1; revision < 50; revision++)
          await new Promise<void>((taken) => {
            navigator.locks.request(`${name}:${revision}:1`, { steal: true }, () => {
              taken()
              return new Promise(() => {})
            })
          })
    })
    expectGood(await Promise.all(tabs.map((tab, index) => tokenOf(tab, index, 1))))
    expect(server).toMatchObject({ signIns: 1, renewals: 1, reuses: 0 })
  })

  function tokenOf(tab: Page, index: number, round: number, timeout = shortTimeout): Promise<TokenReport> {
    return tab.evaluate((task) => energy.getToken(energy.webStore(), task), {
      tokenUrl: server.url,
      client: `${index}`,
      ahead: round * twoHours,
      timeout,
    })
  }

  function expectGood(reports: (TokenReport | undefined)[]): void {
    for (const report of reports) {
      expect(report?.error).toBeUndefined()
      expect(report?.events).not.toContain('store-failure')
      expect(server.isValid(report?.authorization ?? '')).toBe(true)
    }
  }
})

/** Stops a tab at its next statement, as freezing does; Chromium itself freezes only tabs that nobody sees. */
async function freeze(tab: Page): Promise<() => Promise<void>> {
  const session = await tab.context().newCDPSession(tab)
  await session.send('Debugger.enable')
  await session.send('Debugger.pause')
  return async () => void (await session.send('Debugger.disable'))
}
