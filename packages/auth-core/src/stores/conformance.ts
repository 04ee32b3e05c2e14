import type { SessionStore } from './session-store.ts'

type Awaitable<Result> = Result | Promise<Result>

/** What the suite needs to know of the store under test. Without one of the hooks, the cases that need it are left out. */
export interface ConformanceOptions {
  /**
   * Opens the store. Each case calls this twice and expects both handles to share their data, as two processes or
   * tabs do; a store that lives in one process may return the same object each time. The suite closes what it opened.
   */
  readonly open: () => Awaitable<SessionStore>
  /** Lets `duration` ms pass for the locks of the store: moves a virtual clock, or really waits. */
  readonly advance: (duration: number) => Awaitable<void>
  /**
   * Hook: takes up all the room that the store has, as a full disk does.
   *
   * @returns a function that gives it back.
   */
  readonly fillUp?: () => Awaitable<() => Awaitable<void>>
  /**
   * Hook: takes a backup of everything that is stored, while handles are open.
   *
   * @returns a function that puts the backup in the place of what is stored then, while handles are open.
   */
  readonly backUp?: () => Awaitable<() => Awaitable<void>>
  /** Hook: damages the entry of `key`, so that it cannot be read. */
  readonly damage?: (key: string) => Awaitable<void>
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
 * @remarks The cases use keys of their own (and names such as `__proto__`, which are deleted again), so they may run
 * against a store that holds other entries, in any order; a backup that is restored covers the others, though.
 * Locks that must expire last 50 ms; a store with a clock of its own is tested by really waiting. Whoever passes the
 * hooks also learns what becomes of entries on a full disk, after a backup was restored, and when they are damaged.
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
  const promises = [
    ...promisesOfEach,
    ...promisesWhenFull(options.fillUp),
    ...promisesAfterRestoring(options.backUp),
    ...promisesWhenDamaged(options.damage),
  ]
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

const promisesOfEach: readonly StorePromise[] = [
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
        'x'.repeat(1_000_000),
        'before\0after\0',
        '\ufeffmarked',
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
      const keys = [key, `${key}:lock`, `${key} `, `${key}}`, `{${key}`, `${key}é`, `${key}\0a`, `${key}\0b`]
      for (const [index, name] of keys.entries()) await here.commit(name, 0, `value ${index}`)
      for (const [index, name] of keys.entries())
        equal(await here.read(name), { revision: 1, value: `value ${index}` })
      equal(await here.acquire(key, 'owner', long), true)
      equal(await here.acquire(`${key} `, 'other', long), true)
    },
  },
  {
    title: 'takes a key for a name and nothing else, also one that every object has',
    async check({ here, there }) {
      for (const key of ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'length', '']) {
        const before = await here.read(key)
        equal(typeof (before ?? { revision: 0 }).revision, 'number')
        const revision = before?.revision ?? 0
        equal(await here.commit(key, revision, 'value'), { committed: true, revision: revision + 1 })
        equal(await there.read(key), { revision: revision + 1, value: 'value' })
        equal(await there.acquire(key, 'constructor', long), true)
        await there.release(key, 'constructor')
        equal(await there.commit(key, revision + 1, null), { committed: true, revision: revision + 2 })
      }
    },
  },
  {
    title: 'lends the lock to one owner at a time',
    async check({ here, there, key }) {
      equal(await here.acquire(key, 'first', long), true)
      equal(await there.acquire(key, 'second', long), false)
      equal(await here.acquire(key, 'second', long), false)
    },
  },
  {
    title: 'lends the lock to one of many that ask at once',
    async check({ here, there, key }) {
      const owners = Array.from({ length: 10 }, (_, index) => `owner ${index}`)
      const answers = await Promise.all(
        owners.map((owner, index) => (index % 2 ? here : there).acquire(key, owner, long)),
      )
      equal(answers.filter((answer) => answer).length, 1)
    },
  },
  {
    title: 'lends the lock again when its time is over, not earlier',
    async check({ here, there, key, advance }) {
      await here.acquire(`${key} long`, 'first', long)
      await here.acquire(key, 'first', short)
      await advance(pastShort)
      equal(await there.acquire(`${key} long`, 'second', long), false)
      equal(await there.acquire(key, 'second', long), true)
    },
  },
  {
    title: 'lends the lock for a fraction of a ms more, or less, as for any other time',
    async check({ here, there, key, advance }) {
      for (const fraction of [2 / 3, 0.1 + 0.2, 1e-9]) {
        equal(await here.acquire(`${key} ${fraction}`, 'first', fraction), true)
        equal(await here.acquire(`${key} short ${fraction}`, 'first', short + fraction), true)
        equal(await here.acquire(`${key} long ${fraction}`, 'first', long + fraction), true)
        equal(await there.acquire(`${key} long ${fraction}`, 'second', long + fraction), false)
        await advance(pastShort)
        equal(await there.acquire(`${key} ${fraction}`, 'second', fraction), true)
        equal(await there.acquire(`${key} short ${fraction}`, 'second', long + fraction), true)
        equal(await there.acquire(`${key} long ${fraction}`, 'second', long + fraction), false)
      }
    },
  },
  {
    title: 'renews the lock of its owner',
    async check({ here, there, key, advance }) {
      equal(await here.acquire(key, 'first', short), true)
      equal(await here.acquire(key, 'first', long), true)
      await advance(pastShort)
      equal(await there.acquire(key, 'second', long), false)
    },
  },
  {
    title: 'lends a lock that was given back at once',
    async check({ here, key }) {
      await here.acquire(key, 'first', long)
      await here.release(key, 'first')
      equal(await here.acquire(key, 'second', long), true)
    },
  },
  {
    title: 'takes a lock back from its owner only',
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
    title: 'keeps the lock apart from the entry: neither changes the other',
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
  {
    title: 'tells nobody who left after a commit and before its turn, where it has subscriptions',
    async check({ here, key }) {
      let calls = 0
      const leave = here.subscribe?.(key, () => {
        calls++
      })
      const commit = here.commit(key, 0, 'value')
      leave?.()
      await commit
      await notification(here, key, () => here.commit(key, 1, 'next'))
      equal(calls, 0)
    },
  },
  {
    title: 'can be closed twice at once, and tells no lies after it',
    async check({ here, there, key }) {
      await there.commit(key, 0, 'value')
      await here.read(key)
      await Promise.all([here.close?.(), here.close?.()])
      const result = await here.commit(key, 1, 'late').catch(() => undefined)
      if (here !== there)
        equal(
          await there.read(key),
          result ? { revision: 2, value: 'late' } : { revision: 1, value: 'value' },
        )
    },
  },
]

function promisesWhenFull(fillUp: ConformanceOptions['fillUp']): readonly StorePromise[] {
  if (!fillUp) return []
  const whileFull = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    const giveBack = await fillUp()
    try {
      return await action()
    } finally {
      await giveBack()
    }
  }
  return [
    {
      title:
        'commits nothing that it has no room for, keeps what was there, and goes on when there is room again',
      async check({ here, there, key }) {
        await here.commit(key, 0, 'before')
        const acknowledged = await whileFull(async () => {
          let acknowledged = { revision: 1, value: 'before' }
          let refusals = 0
          // What is full to the brim may still take a short value, and an honest store then says so.
          for (let size = 1; size < 1e6; size *= 10) {
            const value = `secret-${'x'.repeat(size)}`
            const revision = acknowledged.revision + 1
            try {
              equal(await here.commit(key, acknowledged.revision, value), { committed: true, revision })
              acknowledged = { revision, value }
            } catch (error) {
              if (`${error} ${JSON.stringify(error)}`.includes('secret-')) fail('an error quotes the value')
              refusals++
            }
            equal(await there.read(key), acknowledged)
          }
          if (refusals === 0) fail('nothing was refused: `fillUp` leaves room')
          return acknowledged
        })
        equal(await here.read(key), acknowledged)
        equal(await there.commit(key, acknowledged.revision, 'after'), {
          committed: true,
          revision: acknowledged.revision + 1,
        })
        equal(await here.read(key), { revision: acknowledged.revision + 1, value: 'after' })
      },
    },
    {
      title: 'lends no lock to two owners because there is no room for the first',
      async check({ here, there, key }) {
        const answers = await whileFull(() =>
          Promise.all([
            here.acquire(key, 'first', long).catch(() => false),
            there.acquire(key, 'second', long).catch(() => false),
          ]),
        )
        if (answers.every((answer) => answer)) fail('two owners were lent the lock')
      },
    },
  ]
}

function promisesAfterRestoring(backUp: ConformanceOptions['backUp']): readonly StorePromise[] {
  if (!backUp) return []
  return [
    {
      title:
        'goes by what stands there after a backup was restored, though its revision is lower than what it has seen',
      async check({ here, there, key }) {
        await commitAll(here, key, ['a', 'b'])
        const restore = await backUp()
        for (const revision of [2, 3, 4]) await there.commit(key, revision, `lost ${revision}`)
        equal(await here.read(key), { revision: 5, value: 'lost 4' })
        await restore()
        equal(await here.commit(key, 5, 'late'), { committed: false, entry: { revision: 2, value: 'b' } })
        equal(await there.read(key), { revision: 2, value: 'b' })
        equal(await there.commit(key, 2, 'after'), { committed: true, revision: 3 })
        equal(await here.read(key), { revision: 3, value: 'after' })
        equal(await here.commit(key, 2, 'later'), {
          committed: false,
          entry: { revision: 3, value: 'after' },
        })
      },
    },
    {
      title: 'starts anew where a restored backup has no entry, or one that was deleted since',
      async check({ here, there, key }) {
        await here.commit(`${key} kept`, 0, 'kept')
        const restore = await backUp()
        await here.commit(key, 0, 'made since')
        await there.commit(`${key} kept`, 1, null)
        await restore()
        equal(await here.read(key), undefined)
        equal(await there.commit(key, 1, 'late'), { committed: false, entry: undefined })
        equal(await there.commit(key, 0, 'again'), { committed: true, revision: 1 })
        equal(await here.read(`${key} kept`), { revision: 1, value: 'kept' })
        equal(await here.commit(`${key} kept`, 1, null), { committed: true, revision: 2 })
      },
    },
    {
      title:
        'tells subscribers about commits upon a lower revision than they have seen, where it has subscriptions',
      async check({ here, there, key }) {
        await here.commit(key, 0, 'a')
        const restore = await backUp()
        await commitAll(here, key, ['b', 'c'], 1)
        await restore()
        if (here.subscribe) await notification(here, key, () => there.commit(key, 1, 'after'))
      },
    },
  ]
}

function promisesWhenDamaged(damage: ConformanceOptions['damage']): readonly StorePromise[] {
  if (!damage) return []
  return [
    {
      title: 'counts an entry that cannot be read as none, or as an empty one, and writes over it',
      async check({ here, there, key }) {
        await commitAll(here, key, ['a', 'b'])
        await here.commit(`${key} whole`, 0, 'whole')
        await damage(key)
        const entry = await there.read(key)
        if (entry?.value) fail(`expected nothing to be read of a damaged entry, got ${shorten(entry.value)}`)
        const revision = entry?.revision ?? 0
        equal(await here.commit(key, revision + 7, 'early'), { committed: false, entry })
        const results = await Promise.all([
          here.commit(key, revision, 'new'),
          there.commit(key, revision, 'new'),
        ])
        equal(results.filter((result) => result.committed).length, 1)
        equal(await there.read(key), { revision: revision + 1, value: 'new' })
        equal(await here.read(`${key} whole`), { revision: 1, value: 'whole' })
      },
    },
  ]
}

async function commitAll(store: SessionStore, key: string, values: string[], first = 0): Promise<void> {
  for (const [index, value] of values.entries())
    equal(await store.commit(key, first + index, value), { committed: true, revision: first + index + 1 })
}

async function notification(store: SessionStore, key: string, action: () => Promise<unknown>): Promise<void> {
  let leave: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const told = new Promise<void>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('a commit was not reported to a subscriber')), 5_000)
    if (store.subscribe) leave = store.subscribe(key, resolve)
    else resolve()
  })
  try {
    await Promise.all([told, action()])
  } finally {
    clearTimeout(timer)
    leave?.()
  }
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
