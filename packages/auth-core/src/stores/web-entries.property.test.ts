import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SimulatedTab, simulateBrowser } from '../../test/simulated-browser.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { createWebEntries, revisionOf, type WebEntries } from './web-entries.ts'

const runs = process.env.DEEP ? 2_000 : 60

interface World {
  readonly clock: VirtualClock
  readonly tabs: SimulatedTab[]
  readonly entries: WebEntries[]
  /** Who won which revision. */
  readonly wins: { readonly revision: number; readonly tab: number }[]
}

interface Setting {
  readonly seed: number
  readonly tabs: number
  readonly storageDelay: number
  readonly lockDelay: number
  readonly locks?: boolean
}

function createWorld({ seed, tabs: count, storageDelay, lockDelay, locks = true }: Setting): World {
  const random = seededRandom(seed)
  const clock = createVirtualClock()
  const openTab = simulateBrowser(clock, {
    storage: () => random() * storageDelay,
    locks: () => random() * lockDelay,
  })
  const tabs = Array.from({ length: count }, openTab)
  const entries = tabs.map((tab) =>
    createWebEntries({
      storage: () => tab.storage,
      coordination: () => (locks ? tab.locks : 'none'),
      clock: tab.clock,
      random,
    }),
  )
  return { clock, tabs, entries, wins: [] }
}

/** Lets a tab try `attempts` commits, each upon what it reads. */
async function commitRepeatedly({ entries, wins }: World, tab: number, attempts: number): Promise<void> {
  const own = entries[tab]
  for (let attempt = 0; own && attempt < attempts; attempt++) {
    const revision = revisionOf(own.read('name')) + 1
    if (await own.compareAndSwap('name', revision - 1, `${tab}:${attempt}`)) wins.push({ revision, tab })
  }
}

function revisionsWon({ wins }: World): number[] {
  return wins.map(({ revision }) => revision).sort((left, right) => left - right)
}

const setting = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  tabs: fc.integer({ min: 2, max: 6 }),
  storageDelay: fc.integer({ min: 0, max: 300 }),
  lockDelay: fc.integer({ min: 0, max: 100 }),
})

describe('compare-and-swap across tabs', () => {
  it('lets one tab win each revision, however late a write reaches the others', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async (setting) => {
        const world = createWorld(setting)
        const all = Promise.all(world.tabs.map((_, tab) => commitRepeatedly(world, tab, 4)))
        await world.clock.advance(60_000)
        await all
        const won = revisionsWon(world)
        expect(won).toEqual(won.map((_, index) => index + 1))
        for (const entries of world.entries) expect(revisionOf(entries.read('name'))).toBe(won.length)
      }),
      { numRuns: runs },
    )
  })

  it('passes over a tab that was frozen with a claim in hand, and voids its claim when it wakes', async () => {
    const freeze = fc.record({
      at: fc.integer({ min: 0, max: 800 }),
      length: fc.integer({ min: 0, max: 5_000 }),
    })
    await fc.assert(
      fc.asyncProperty(setting, freeze, async (setting, { at, length }) => {
        const world = createWorld(setting)
        const [first] = world.tabs
        world.clock.schedule(() => first?.freeze(), at)
        world.clock.schedule(() => first?.thaw(), at + length)
        const all = Promise.all(world.tabs.map((_, tab) => commitRepeatedly(world, tab, 4)))
        await world.clock.advance(60_000)
        await all
        const won = revisionsWon(world)
        expect(won).toEqual(won.map((_, index) => index + 1))
      }),
      { numRuns: runs },
    )
  })

  it('goes on within three seconds without a tab that never wakes, or was closed', async () => {
    await fc.assert(
      fc.asyncProperty(setting, fc.boolean(), async (setting, closed) => {
        const world = createWorld(setting)
        const [first] = world.tabs
        first?.freeze()
        void commitRepeatedly(world, 0, 1)
        await world.clock.advance(setting.lockDelay)
        if (closed) first?.kill()
        const rest = commitRepeatedly(world, 1, 1)
        await world.clock.advance(3_000)
        await rest
        expect(world.wins).toEqual([{ revision: 1, tab: 1 }])
      }),
      { numRuns: runs },
    )
  })

  it('without locks: tells one of two tabs that it lost, when writes arrive within the settling time', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async (setting) => {
        const world = createWorld({ ...setting, storageDelay: 45, locks: false })
        const all = Promise.all(world.tabs.map((_, tab) => commitRepeatedly(world, tab, 1)))
        await world.clock.advance(60_000)
        await all
        expect(revisionsWon(world)).toEqual([1])
      }),
      { numRuns: runs },
    )
  })
})
