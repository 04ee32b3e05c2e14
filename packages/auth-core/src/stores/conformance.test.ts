import { describe, expect, it } from 'vitest'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { storeConformance } from './conformance.ts'
import { memoryStore } from './memory-store.ts'
import type { SessionStore } from './session-store.ts'

/** Runs the suite against memory with a defect. @returns the titles of the promises that were broken. */
async function brokenPromises(
  defect: (store: SessionStore, clock: VirtualClock) => Partial<SessionStore>,
): Promise<string[]> {
  const clock = createVirtualClock()
  const memory = memoryStore({ clock })
  const store = { ...memory, ...defect(memory, clock) }
  const broken: string[] = []
  for (const { title, run } of storeConformance({ open: () => store, advance: clock.advance }))
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

  it('catches a lease that everybody gets', async () => {
    const broken = await brokenPromises(() => ({ acquire: async () => true }))
    expect(broken).toContain('lends the lease to one owner at a time')
    expect(broken).toContain('lends the lease to one of many that ask at once')
  })

  it('catches a lease that is looked up and taken in two steps', async () => {
    const broken = await brokenPromises((_store, clock) => {
      const leases = new Map<string, { owner: string; until: number }>()
      return {
        async acquire(key, owner, duration) {
          const lease = leases.get(key)
          if (lease && lease.owner !== owner && clock.monotonic() < lease.until) return false
          await Promise.resolve()
          leases.set(key, { owner, until: clock.monotonic() + duration })
          return true
        },
        async release(key, owner) {
          if (leases.get(key)?.owner === owner) leases.delete(key)
        },
      }
    })
    expect(broken).toEqual(['lends the lease to one of many that ask at once'])
  })

  it('catches a lease that never ends', async () => {
    const broken = await brokenPromises((store) => ({
      acquire: (key, owner) => store.acquire(key, owner, Number.POSITIVE_INFINITY),
    }))
    expect(broken).toContain('lends the lease again when its time is over, not earlier')
  })

  it('catches a lease that its owner cannot renew', async () => {
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
    expect(broken).toContain('renews the lease of its owner')
  })

  it('catches a lease that anybody can give back', async () => {
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
    expect(broken).toEqual(['takes a lease back from its owner only'])
  })

  it('catches a store that keeps lease and entry in one place', async () => {
    const broken = await brokenPromises((store) => ({
      async release(key, owner) {
        await store.release(key, owner)
        await commitOverAnything(store, key, null)
      },
    }))
    expect(broken).toEqual(['keeps the lease apart from the entry: neither changes the other'])
  })

  it('catches a subscription that cannot be left', async () => {
    const broken = await brokenPromises((store) => ({
      subscribe: (key, listener) => {
        store.subscribe?.(key, listener)
        return () => {}
      },
    }))
    expect(broken).toEqual(['tells subscribers about commits until they leave, where it has subscriptions'])
  })

  it('says what it expected and what it got', async () => {
    const store = { ...memoryStore(), read: async () => ({ revision: 4, value: 'wrong' }) }
    const [first] = storeConformance({ open: () => store, advance: () => {} })
    await expect(first?.run()).rejects.toThrow('expected undefined, got {revision: 4, value: "wrong"}')
  })
})
