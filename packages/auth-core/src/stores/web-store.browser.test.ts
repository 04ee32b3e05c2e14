import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import '../../test/browser-globals.ts'
import { startChromium, type TestBrowser } from '../../test/chromium.ts'
import { findProgram } from '../../test/find-program.ts'
import { storeConformance } from './conformance.ts'
import { memoryStore } from './memory-store.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''
const nothing = () => () => {}
const allCases = storeConformance({
  open: memoryStore,
  advance: () => {},
  fillUp: nothing,
  backUp: nothing,
  damage: () => {},
})
const commitsPerTab = process.env.DEEP ? 300 : 40

describe.skipIf(!program)('the web store in Chromium', () => {
  let chromium: TestBrowser
  beforeAll(async () => {
    chromium = await startChromium(program)
  })
  afterAll(() => chromium?.stop())

  it('keeps every promise of a session store, also when it is full, restored or damaged', async () => {
    const [page] = await chromium.openTabs(1)
    const outcome = await page?.evaluate(async () => {
      const advance = (duration: number) => new Promise<void>((resolve) => setTimeout(resolve, duration))
      const failures: string[] = []
      const hooks = energy.webHooks(localStorage)
      const cases = energy.storeConformance({ open: () => energy.webStore(), advance, ...hooks })
      for (const { title, run } of cases)
        await run().catch((error: unknown) => failures.push(`${title}: ${error}`))
      return { failures, count: cases.length }
    })
    expect(outcome).toEqual({ failures: [], count: allCases.length })
  })

  it.each(process.env.DEEP ? [2, 4, 6] : [6])(
    'loses no commit of %i tabs that commit at once',
    async (count) => {
      const tabs = await chromium.openTabs(count)
      const wins = await Promise.all(tabs.map((tab) => commitRepeatedly(tab, commitsPerTab)))
      const revisions = wins.flat().sort((left, right) => left - right)
      expect(revisions).toEqual(Array.from({ length: count * commitsPerTab }, (_, index) => index + 1))
      await Promise.all(tabs.map((tab) => tab.close()))
    },
  )

  it.runIf(process.env.DEEP)(
    'characterises the browser: a lock around reading and writing alone loses writes',
    async () => {
      const tabs = await chromium.openTabs(6)
      const incrementAll = () =>
        Promise.all(
          tabs.map((tab) =>
            tab.evaluate(async () => {
              const increment = () => localStorage.setItem('n', `${Number(localStorage.getItem('n')) + 1}`)
              for (let index = 0; index < 200; index++) await navigator.locks.request('n', increment)
            }),
          ),
        )
      let [expected, counted] = [0, 0]
      // It takes two tabs at work at the same time, which a busy machine may not have at once.
      while (counted === expected) {
        await incrementAll()
        expected += 1_200
        counted = Number(await tabs[0]?.evaluate(() => localStorage.getItem('n')))
      }
      expect(counted).toBeLessThan(expected)
    },
  )

  it('tells the other tabs of a commit', async () => {
    const [here, there] = await chromium.openTabs(2)
    await here?.evaluate(() => {
      const store = energy.webStore()
      const seen = new Promise((resolve) => {
        store.subscribe?.('told', async () => {
          const entry = await store.read('told')
          if (entry) resolve(entry)
        })
      })
      Object.assign(globalThis, { seen })
    })
    await there?.evaluate(() => energy.webStore().commit('told', 0, 'value'))
    expect(await here?.evaluate('seen')).toEqual({ revision: 1, value: 'value' })
  })

  it('lends the lock to one of six tabs that ask at once', async () => {
    const tabs = await chromium.openTabs(6)
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all(
        tabs.map((tab, index) =>
          tab.evaluate(
            ({ round, index }) => energy.webStore().acquire(`round ${round}`, `tab ${index}`, 60_000),
            { round, index },
          ),
        ),
      )
      expect(answers.filter((answer) => answer)).toHaveLength(1)
    }
  })

  it('is not blocked by a tab that holds the right to commit for ever', async () => {
    const [frozen, live] = await chromium.openTabs(2)
    await frozen?.evaluate(
      () =>
        new Promise<void>((taken) => {
          navigator.locks.request('energy:entry:held:1:1', () => {
            taken()
            return new Promise(() => {})
          })
        }),
    )
    const result = await live?.evaluate(() => energy.webStore().commit('held', 0, 'value'))
    expect(result).toEqual({ committed: true, revision: 1 })
  })
})

/** Lets a tab win `count` commits. @returns the revisions that it won. */
function commitRepeatedly(tab: Page, count: number): Promise<number[]> {
  return tab.evaluate(async (count) => {
    const store = energy.webStore()
    const won: number[] = []
    let revision = (await store.read('counter'))?.revision ?? 0
    while (won.length < count) {
      const result = await store.commit('counter', revision, 'value')
      if (result.committed) won.push(result.revision)
      revision = result.committed ? result.revision : (result.entry?.revision ?? 0)
    }
    return won
  }, count)
}
