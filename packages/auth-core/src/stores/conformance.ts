import type { SessionStore } from './session-store.ts'

/** What the suite needs to know of the store under test. */
export interface ConformanceOptions {
  /**
   * Opens the store. Each case calls this twice and expects both handles to share their data, as two processes or
   * tabs do; a store that lives in one process may return the same object each time. The suite closes what it opened.
   */
  readonly open: () => SessionStore | Promise<SessionStore>
  /** Lets `duration` ms pass for the leases of the store: moves a virtual clock, or really waits. */
  readonly advance: (duration: number) => void | Promise<void>
}

/** One promise of a store, and how to check it. */
export interface ConformanceCase {
  readonly title: string
  /** Resolves when the store keeps the promise. @throws an `Error` that says which one it broke. */
  run(): Promise<void>
}

/**
 * Lists what every session store must do, as cases for any test runner.
 *
 * @remarks The cases use keys of their own, so they may run against a store that holds other entries, in any order.
 * Leases that must expire last 50 ms; a store with a clock of its own is tested by really waiting.
 *
 * @example
 * ```ts
 * import { describe, it } from 'vitest' // or 'node:test', or 'bun:test'
 * import { memoryStore } from '@energy/auth-core'
 * import { storeConformance } from '@energy/auth-core/conformance'
 *
 * describe('my store', () => {
 *   const advance = (duration: number) => new Promise<void>((resolve) => setTimeout(resolve, duration))
 *   for (const { title, run } of storeConformance({ open: () => memoryStore(), advance })) it(title, run)
 * })
 * ```
 */
export function storeConformance(options: ConformanceOptions): ConformanceCase[] {
  return promises.map(({ title, check }) => ({
    title,
    async run() {
      const here = await options.open()
      const there = await options.open()
      try {
        await check({ here, there, key: randomKey(), advance: options.advance })
      } finally {
        for (const store of new Set([here, there])) await store.close?.()
      }
    },
  }))
}

interface Situation {
  readonly here: SessionStore
  readonly there: SessionStore
  readonly key: string
  readonly advance: ConformanceOptions['advance']
}

interface StorePromise {
  readonly title: string
  check(situation: Situation): Promise<void>
}

const long = 60_000
const short = 50
const pastShort = 75

const promises: readonly StorePromise[] = [
  {
    title: 'reads nothing where nothing was committed',
    async check({ here, key }) {
      equal(await here.read(key), undefined)
    },
  },
  {
    title: 'gives the first commit revision 1 and shows it to others',
    async check({ here, there, key }) {
      equal(await here.commit(key, 0, 'first'), { committed: true, revision: 1 })
      equal(await there.read(key), { revision: 1, value: 'first' })
    },
  },
  {
    title: 'raises the revision by one with each commit',
    async check({ here, key }) {
      await commitAll(here, key, ['a', 'b', 'c'])
      equal(await here.read(key), { revision: 3, value: 'c' })
    },
  },
  {
    title: 'refuses a commit over a newer revision and hands out what stands there',
    async check({ here, there, key }) {
      await commitAll(here, key, ['a', 'b'])
      const result = await there.commit(key, 1, 'late')
      equal(result, { committed: false, entry: { revision: 2, value: 'b' } })
      equal(await there.read(key), { revision: 2, value: 'b' })
    },
  },
  {
    title: 'refuses a first commit where there is an entry',
    async check({ here, there, key }) {
      await here.commit(key, 0, 'first')
      const result = await there.commit(key, 0, 'second')
      equal(result, { committed: false, entry: { revision: 1, value: 'first' } })
    },
  },
  {
    title: 'refuses a commit over a revision that does not exist yet',
    async check({ here, key }) {
      equal(await here.commit(key, 7, 'early'), { committed: false, entry: undefined })
      equal(await here.read(key), undefined)
    },
  },
  {
    title: 'keeps the revision of what was deleted, so that an old one never fits again',
    async check({ here, there, key }) {
      await here.commit(key, 0, 'before')
      equal(await here.commit(key, 1, null), { committed: true, revision: 2 })
      equal(await there.read(key), { revision: 2, value: null })
      equal(await there.commit(key, 0, 'new'), { committed: false, entry: { revision: 2, value: null } })
      equal(await there.commit(key, 1, 'old'), { committed: false, entry: { revision: 2, value: null } })
      equal(await there.commit(key, 2, 'after'), { committed: true, revision: 3 })
    },
  },
  {
    title: 'lets exactly one of many concurrent commits win and shows the winner to the others',
    async check({ here, there, key }) {
      for (let revision = 0; revision < 5; revision++) {
        const values = Array.from({ length: 10 }, (_, index) => `${revision}:${index}`)
        const results = await Promise.all(
          values.map((value, index) => (index % 2 ? here : there).commit(key, revision, value)),
        )
        const winners = values.filter((_, index) => results[index]?.committed)
        equal(winners.length, 1)
        const entry = { revision: revision + 1, value: winners[0] }
        for (const result of results) if (!result.committed) equal(result.entry, entry)
        equal(await here.read(key), entry)
      }
    },
  },
  {
    title: 'keeps every value as it is: empty, long, and in any script',
    async check({ here, there, key }) {
      const values = [
        '',
        'x'.repeat(200_000),
        '"quoted\\" \n\t\u2028 и 漢字 עברית 🔌👩🏽‍🔧 e\u0301',
        '{"a":[null]}',
        'null',
      ]
      for (const [revision, value] of values.entries()) {
        equal(await here.commit(key, revision, value), { committed: true, revision: revision + 1 })
        equal(await there.read(key), { revision: revision + 1, value })
      }
    },
  },
  {
    title: 'keeps keys apart, also those that look alike',
    async check({ here, key }) {
      const keys = [key, `${key}:lease`, `${key} `, `${key}}`, `{${key}`, `${key}é`]
      for (const [index, name] of keys.entries()) await here.commit(name, 0, `value ${index}`)
      for (const [index, name] of keys.entries())
        equal(await here.read(name), { revision: 1, value: `value ${index}` })
      equal(await here.acquire(key, 'owner', long), true)
      equal(await here.acquire(`${key} `, 'other', long), true)
    },
  },
  {
    title: 'lends the lease to one owner at a time',
    async check({ here, there, key }) {
      equal(await here.acquire(key, 'first', long), true)
      equal(await there.acquire(key, 'second', long), false)
      equal(await here.acquire(key, 'second', long), false)
    },
  },
  {
    title: 'lends the lease to one of many that ask at once',
    async check({ here, there, key }) {
      const owners = Array.from({ length: 10 }, (_, index) => `owner ${index}`)
      const answers = await Promise.all(
        owners.map((owner, index) => (index % 2 ? here : there).acquire(key, owner, long)),
      )
      equal(answers.filter((answer) => answer).length, 1)
    },
  },
  {
    title: 'lends the lease again when its time is over, not earlier',
    async check({ here, there, key, advance }) {
      await here.acquire(`${key} long`, 'first', long)
      await here.acquire(key, 'first', short)
      await advance(pastShort)
      equal(await there.acquire(`${key} long`, 'second', long), false)
      equal(await there.acquire(key, 'second', long), true)
    },
  },
  {
    title: 'renews the lease of its owner',
    async check({ here, there, key, advance }) {
      equal(await here.acquire(key, 'first', short), true)
      equal(await here.acquire(key, 'first', long), true)
      await advance(pastShort)
      equal(await there.acquire(key, 'second', long), false)
    },
  },
  {
    title: 'lends a lease that was given back at once',
    async check({ here, key }) {
      await here.acquire(key, 'first', long)
      await here.release(key, 'first')
      equal(await here.acquire(key, 'second', long), true)
    },
  },
  {
    title: 'takes a lease back from its owner only',
    async check({ here, there, key, advance }) {
      await here.release(key, 'nobody')
      equal(await here.acquire(key, 'first', short), true)
      await there.release(key, 'second')
      await advance(pastShort)
      equal(await there.acquire(key, 'second', long), true)
      await here.release(key, 'first')
      equal(await here.acquire(key, 'third', long), false)
    },
  },
  {
    title: 'keeps the lease apart from the entry: neither changes the other',
    async check({ here, key }) {
      await here.acquire(key, 'first', long)
      equal(await here.read(key), undefined)
      equal(await here.commit(key, 0, 'value'), { committed: true, revision: 1 })
      await here.release(key, 'first')
      equal(await here.read(key), { revision: 1, value: 'value' })
      await here.acquire(key, 'first', long)
      await here.commit(key, 1, null)
      equal(await here.acquire(key, 'second', long), false)
    },
  },
  {
    title: 'tells subscribers about commits until they leave, where it has subscriptions',
    async check({ here, there, key }) {
      if (!here.subscribe) return
      let calls = 0
      const leave = here.subscribe(key, () => {
        calls++
      })
      await notification(here, key, () => there.commit(key, 0, 'theirs'))
      if (calls === 0) fail('a subscriber was not told about the commit of another handle')
      leave()
      leave()
      calls = 0
      await notification(here, key, () => here.commit(key, 1, 'ours'))
      equal(calls, 0)
    },
  },
]

async function commitAll(store: SessionStore, key: string, values: string[]): Promise<void> {
  for (const [revision, value] of values.entries())
    equal(await store.commit(key, revision, value), { committed: true, revision: revision + 1 })
}

function notification(store: SessionStore, key: string, action: () => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('a commit was not reported to a subscriber')), 5_000)
    const leave = store.subscribe?.(key, () => {
      clearTimeout(timer)
      leave?.()
      resolve()
    })
    action().catch(reject)
  })
}

function randomKey(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4))
  return `conformance-${Array.from(parts, (part) => part.toString(36)).join('')}`
}

function equal(actual: unknown, expected: unknown): void {
  const [shown, wanted] = [actual, expected].map(canonical)
  if (shown !== wanted) fail(`expected ${shorten(wanted)}, got ${shorten(shown)}`)
}

/** JSON with sorted members: stores need not agree on their order. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${members.map(([name, member]) => `${name}: ${canonical(member)}`).join(', ')}}`
}

function shorten(text: string | undefined): string {
  return text === undefined || text.length <= 200 ? `${text}` : `${text.slice(0, 200)}…`
}

function fail(problem: string): never {
  throw new Error(problem)
}
