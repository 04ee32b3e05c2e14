import { describe, expect, it } from 'vitest'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { type ConformanceOptions, storeConformance } from './conformance.ts'
import { createListeners } from './listeners.ts'
import { memoryStore } from './memory-store.ts'
import type { SessionStore, StoreEntry } from './session-store.ts'

/** Runs the suite against memory with a defect. @returns the titles of the promises that were broken. */
async function brokenPromises(
  defect: (store: SessionStore, clock: VirtualClock) => Partial<SessionStore>,
  hooks: Pick<ConformanceOptions, 'fillUp' | 'backUp' | 'damage'> = {},
): Promise<string[]> {
  const clock = createVirtualClock()
  const memory = memoryStore({ clock })
  const store = { ...memory, ...defect(memory, clock) }
  const broken: string[] = []
  for (const { title, run } of storeConformance({ open: () => store, advance: clock.advance, ...hooks }))
    await run().catch(() => broken.push(title))
  return broken
}

async function commitOverAnything(store: SessionStore, key: string, value: string | null) {
  for (;;) {
    const result = await store.commit(key, (await store.read(key))?.revision ?? 0, value)
    if (result.committed) return result
  }
}

describe('the conformance suite', () => {
  it('finds nothing wrong with memory', async () => {
    expect(await brokenPromises(() => ({}))).toEqual([])
  })

  it('passes a store without subscriptions', async () => {
    const clock = createVirtualClock()
    const { subscribe: _, ...store } = memoryStore({ clock })
    for (const { run } of storeConformance({ open: () => store, advance: clock.advance }))
      await expect(run()).resolves.toBeUndefined()
  })

  it('catches a store that commits without comparing', async () => {
    const broken = await brokenPromises((store) => ({
      commit: (key, _expectedRevision, value) => commitOverAnything(store, key, value),
    }))
    expect(broken).toContain('refuses a commit over a newer revision and hands out what stands there')
    expect(broken).toContain(
      'lets exactly one of many concurrent commits win and shows the winner to the others',
    )
  })

  it('catches a store that compares and writes in two steps', async () => {
    const broken = await brokenPromises((store) => ({
      async commit(key, expectedRevision, value) {
        const entry = await store.read(key)
        if ((entry?.revision ?? 0) !== expectedRevision) return { committed: false, entry }
        return commitOverAnything(store, key, value)
      },
    }))
    expect(broken).toEqual([
      'lets exactly one of many concurrent commits win and shows the winner to the others',
    ])
  })

  it('catches a store that forgets the revision of what was deleted', async () => {
    const broken = await brokenPromises((store) => {
      const deletions = new Map<string, number>()
      const nameOf = (key: string) => `${key} after ${deletions.get(key) ?? 0} deletions`
      return {
        read: (key) => store.read(nameOf(key)),
        subscribe: (key, listener) => store.subscribe?.(nameOf(key), listener) ?? (() => {}),
        async commit(key, expectedRevision, value) {
          const result = await store.commit(nameOf(key), expectedRevision, value)
          if (result.committed && value === null) deletions.set(key, (deletions.get(key) ?? 0) + 1)
          return result
        },
      }
    })
    expect(broken).toEqual(['keeps the revision of what was deleted, so that an old one never fits again'])
  })

  it('catches a store that does not tell the loser what stands there', async () => {
    const broken = await brokenPromises((store) => ({
      async commit(key, expectedRevision, value) {
        const result = await store.commit(key, expectedRevision, value)
        return result.committed ? result : { committed: false, entry: undefined }
      },
    }))
    expect(broken).toHaveLength(4)
  })

  it('catches a store that takes an empty value for a deletion', async () => {
    const broken = await brokenPromises((store) => ({
      commit: (key, expectedRevision, value) => store.commit(key, expectedRevision, value || null),
    }))
    expect(broken).toEqual(['keeps every value as it is: empty, long, and in any script'])
  })

  it('catches a store that mixes up keys', async () => {
    const broken = await brokenPromises((store) => ({
      commit: (key, expectedRevision, value) => store.commit(key.trim(), expectedRevision, value),
      read: (key) => store.read(key.trim()),
    }))
    expect(broken).toEqual(['keeps keys apart, also those that look alike'])
  })

  it('catches a lock that everybody gets', async () => {
    const broken = await brokenPromises(() => ({ acquire: async () => true }))
    expect(broken).toContain('lends the lock to one owner at a time')
    expect(broken).toContain('lends the lock to one of many that ask at once')
  })

  it('catches a lock that is looked up and taken in two steps', async () => {
    const broken = await brokenPromises((_store, clock) => {
      const locks = new Map<string, { owner: string; until: number }>()
      return {
        async acquire(key, owner, duration) {
          const lock = locks.get(key)
          if (lock && lock.owner !== owner && clock.monotonic() < lock.until) return false
          await Promise.resolve()
          locks.set(key, { owner, until: clock.monotonic() + duration })
          return true
        },
        async release(key, owner) {
          if (locks.get(key)?.owner === owner) locks.delete(key)
        },
      }
    })
    expect(broken).toEqual(['lends the lock to one of many that ask at once'])
  })

  it('catches a lock that never ends', async () => {
    const broken = await brokenPromises((store) => ({
      acquire: (key, owner) => store.acquire(key, owner, Number.POSITIVE_INFINITY),
    }))
    expect(broken).toContain('lends the lock again when its time is over, not earlier')
  })

  it('catches a lock that its owner cannot renew', async () => {
    const broken = await brokenPromises((store) => {
      const owners = new Map<string, string>()
      return {
        async acquire(key, owner, duration) {
          if (owners.get(key) === owner) return true
          const acquired = await store.acquire(key, owner, duration)
          if (acquired) owners.set(key, owner)
          return acquired
        },
      }
    })
    expect(broken).toContain('renews the lock of its owner')
  })

  it('catches a lock that anybody can give back', async () => {
    const broken = await brokenPromises((store) => {
      const owners = new Map<string, string>()
      return {
        async acquire(key, owner, duration) {
          const acquired = await store.acquire(key, owner, duration)
          if (acquired) owners.set(key, owner)
          return acquired
        },
        release: (key) => store.release(key, owners.get(key) ?? ''),
      }
    })
    expect(broken).toEqual(['takes a lock back from its owner only'])
  })

  it('catches a store that keeps lock and entry in one place', async () => {
    const broken = await brokenPromises((store) => ({
      async release(key, owner) {
        await store.release(key, owner)
        await commitOverAnything(store, key, null)
      },
    }))
    expect(broken).toContain('keeps the lock apart from the entry: neither changes the other')
  })

  it('catches a subscription that cannot be left', async () => {
    const broken = await brokenPromises((store) => ({
      subscribe: (key, listener) => {
        store.subscribe?.(key, listener)
        return () => {}
      },
    }))
    expect(broken).toContain('tells subscribers about commits until they leave, where it has subscriptions')
  })

  it('catches a lock that takes whole ms only', async () => {
    const broken = await brokenPromises((store) => ({
      async acquire(key, owner, duration) {
        if (!Number.isInteger(duration)) throw new Error('not an integer')
        return store.acquire(key, owner, duration)
      },
    }))
    expect(broken).toEqual(['lends the lock for a fraction of a ms more, or less, as for any other time'])
  })

  it('catches a store that keeps its entries in an object with a prototype', async () => {
    const broken = await brokenPromises(() => {
      const entries: Record<string, StoreEntry> = {}
      const listeners = createListeners()
      return {
        subscribe: listeners.add,
        read: async (key) => entries[key],
        async commit(key, expectedRevision, value) {
          const entry = entries[key]
          if ((entry?.revision ?? 0) !== expectedRevision) return { committed: false, entry }
          entries[key] = { revision: expectedRevision + 1, value }
          listeners.tell(key)
          return { committed: true, revision: expectedRevision + 1 }
        },
      }
    })
    expect(broken).toContain('takes a key for a name and nothing else, also one that every object has')
  })

  it('catches a subscription that is called after it was left', async () => {
    const broken = await brokenPromises((store) => ({
      subscribe(key, listener) {
        let left = false
        const leave = store.subscribe?.(key, () => {
          if (!left) listener()
          else setTimeout(listener)
        })
        return () => {
          if (left) return
          left = true
          queueMicrotask(() => leave?.())
          queueMicrotask(listener)
        }
      },
    }))
    expect(broken).toContain(
      'tells nobody who left after a commit and before its turn, where it has subscriptions',
    )
  })

  it('catches a store that cannot be closed twice', async () => {
    const broken = await brokenPromises(() => {
      let closed = false
      return {
        async close() {
          if (closed) throw new Error('closed already')
          closed = true
        },
      }
    })
    expect(broken).toContain('can be closed twice at once, and tells no lies after it')
  })

  describe('with hooks', () => {
    let full = false
    const fillUp = () => {
      full = true
      return () => {
        full = false
      }
    }
    const noRoom = (value: string) => {
      throw new Error(`no room for ${value.slice(0, 3)}`)
    }

    it('finds nothing wrong with a store that refuses what it has no room for', async () => {
      const honest = (store: SessionStore): Partial<SessionStore> => ({
        commit: async (key, revision, value) =>
          full && (value?.length ?? 0) > 100 ? noRoom('') : store.commit(key, revision, value),
      })
      expect(await brokenPromises(honest, { fillUp })).toEqual([])
    })

    it.each<[string, (store: SessionStore) => Partial<SessionStore>]>([
      [
        'says it committed what it had no room for',
        (store) => ({
          commit: async (key, revision, value) =>
            full ? { committed: true, revision: revision + 1 } : store.commit(key, revision, value),
        }),
      ],
      [
        'loses what it had when it has no room',
        (store) => ({
          async commit(key, revision, value) {
            if (!full) return store.commit(key, revision, value)
            await store.commit(key, revision, null)
            return noRoom('')
          },
        }),
      ],
      [
        'quotes the value that it has no room for',
        (store) => ({
          commit: async (key, revision, value) =>
            full ? Promise.reject(new Error(`no room for ${value}`)) : store.commit(key, revision, value),
        }),
      ],
    ])('catches a store that %s', async (_, defect) => {
      expect(await brokenPromises(defect, { fillUp })).toEqual([
        'commits nothing that it has no room for, keeps what was there, and goes on when there is room again',
      ])
    })

    it('catches a lock that two owners get when there is no room', async () => {
      const broken = await brokenPromises(
        (store) => ({
          commit: async (key, revision, value) => (full ? noRoom('') : store.commit(key, revision, value)),
          acquire: async (key, owner, duration) => full || store.acquire(key, owner, duration),
        }),
        { fillUp },
      )
      expect(broken).toEqual(['lends no lock to two owners because there is no room for the first'])
    })

    it('catches a hook that fills nothing up', async () => {
      expect(await brokenPromises(() => ({}), { fillUp: () => () => {} })).toEqual([
        'commits nothing that it has no room for, keeps what was there, and goes on when there is room again',
      ])
    })

    it('catches a store that goes by the highest revision that it has seen, not by what stands there', async () => {
      const entries = new Map<string, StoreEntry>()
      const highest = new Map<string, number>()
      const listeners = createListeners()
      const broken = await brokenPromises(
        () => ({
          subscribe: listeners.add,
          read: async (key) => entries.get(key),
          async commit(key, expectedRevision, value) {
            const entry = entries.get(key)
            const seen = Math.max(entry?.revision ?? 0, highest.get(key) ?? 0)
            if (seen !== expectedRevision) return { committed: false, entry }
            entries.set(key, { revision: seen + 1, value })
            highest.set(key, seen + 1)
            listeners.tell(key)
            return { committed: true, revision: seen + 1 }
          },
        }),
        {
          backUp() {
            const backup = [...entries]
            return () => {
              entries.clear()
              for (const [key, entry] of backup) entries.set(key, entry)
            }
          },
        },
      )
      expect(broken).toContain(
        'goes by what stands there after a backup was restored, though its revision is lower than what it has seen',
      )
      expect(broken).toContain(
        'starts anew where a restored backup has no entry, or one that was deleted since',
      )
    })

    it('catches a store that hands out a damaged entry, and one that never writes over it', async () => {
      const damaged = new Set<string>()
      const damage = (key: string) => void damaged.add(key)
      const title = 'counts an entry that cannot be read as none, or as an empty one, and writes over it'
      expect(await brokenPromises(() => ({}), { damage })).toEqual([title])
      const stuck = (store: SessionStore): Partial<SessionStore> => ({
        read: async (key) => (damaged.has(key) ? undefined : store.read(key)),
        commit: async (key, revision, value) =>
          damaged.has(key) ? { committed: false, entry: undefined } : store.commit(key, revision, value),
      })
      expect(await brokenPromises(stuck, { damage })).toEqual([title])
    })
  })

  it('says what it expected and what it got', async () => {
    const store = { ...memoryStore(), read: async () => ({ revision: 4, value: 'wrong' }) }
    const [first] = storeConformance({ open: () => store, advance: () => {} })
    await expect(first?.run()).rejects.toThrow('expected undefined, got {revision: 4, value: "wrong"}')
  })
})
