import { describe, expect, it } from 'vitest'
import { storeConformance } from './conformance.ts'
import type { SessionStore, StoreEntry } from './session-store.ts'

interface ModelState {
  now: number
  readonly entries: Map<string, StoreEntry>
  readonly leases: Map<string, { owner: string; expiresAt: number }>
  readonly listeners: Set<() => void>
}

/** The store as the interface describes it, in the fewest words. */
function modelStore(state: ModelState): SessionStore {
  return {
    read: async (key) => state.entries.get(key),
    async commit(key, expectedRevision, value) {
      const entry = state.entries.get(key)
      if ((entry?.revision ?? 0) !== expectedRevision) return { committed: false, entry }
      const revision = expectedRevision + 1
      state.entries.set(key, { revision, value })
      for (const listener of state.listeners) listener()
      return { committed: true, revision }
    },
    async acquire(key, owner, duration) {
      const lease = state.leases.get(key)
      if (lease && lease.owner !== owner && lease.expiresAt > state.now) return false
      state.leases.set(key, { owner, expiresAt: state.now + duration })
      return true
    },
    async release(key, owner) {
      if (state.leases.get(key)?.owner === owner) state.leases.delete(key)
    },
    subscribe(_key, listener) {
      const own = () => listener()
      state.listeners.add(own)
      return () => state.listeners.delete(own)
    },
  }
}

/** Runs the suite against the model with a defect. @returns the titles of the promises that were broken. */
async function brokenPromises(defect: (store: SessionStore, state: ModelState) => Partial<SessionStore>) {
  const state: ModelState = { now: 0, entries: new Map(), leases: new Map(), listeners: new Set() }
  const open = () => {
    const store = modelStore(state)
    return { ...store, ...defect(store, state) }
  }
  const broken: string[] = []
  const advance = (duration: number) => {
    state.now += duration
  }
  for (const { title, run } of storeConformance({ open, advance }))
    await run().catch(() => broken.push(title))
  return broken
}

describe('the conformance suite', () => {
  it('passes a store that keeps every promise', async () => {
    expect(await brokenPromises(() => ({}))).toEqual([])
  })

  it('passes a store without subscriptions', async () => {
    expect(
      await brokenPromises(() => ({ subscribe: undefined }) as unknown as Partial<SessionStore>),
    ).toEqual([])
  })

  it('catches a store that commits without comparing', async () => {
    const broken = await brokenPromises((store, { entries }) => ({
      commit: async (key, _expected, value) => store.commit(key, entries.get(key)?.revision ?? 0, value),
    }))
    expect(broken).toContain('refuses a commit over a newer revision and hands out what stands there')
    expect(broken).toContain(
      'lets exactly one of many concurrent commits win and shows the winner to the others',
    )
  })

  it('catches a store that compares and writes in two steps', async () => {
    const broken = await brokenPromises((store, { entries }) => ({
      async commit(key, expectedRevision, value) {
        const entry = entries.get(key)
        if ((entry?.revision ?? 0) !== expectedRevision) return { committed: false, entry }
        await Promise.resolve()
        return store.commit(key, entries.get(key)?.revision ?? 0, value)
      },
    }))
    expect(broken).toEqual([
      'lets exactly one of many concurrent commits win and shows the winner to the others',
    ])
  })

  it('catches a store that forgets the revision of what was deleted', async () => {
    const broken = await brokenPromises((store, { entries }) => ({
      async commit(key, expectedRevision, value) {
        const result = await store.commit(key, expectedRevision, value)
        if (result.committed && value === null) entries.delete(key)
        return result
      },
    }))
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
    const broken = await brokenPromises((store, { leases, now }) => ({
      async acquire(key, owner, duration) {
        const lease = leases.get(key)
        if (lease && lease.owner !== owner && lease.expiresAt > now) return false
        await Promise.resolve()
        leases.delete(key)
        return store.acquire(key, owner, duration)
      },
    }))
    expect(broken).toContain('lends the lease to one of many that ask at once')
  })

  it('catches a lease that never ends', async () => {
    const broken = await brokenPromises((store) => ({
      acquire: (key, owner) => store.acquire(key, owner, Number.POSITIVE_INFINITY),
    }))
    expect(broken).toContain('lends the lease again when its time is over, not earlier')
  })

  it('catches a lease that its owner cannot renew', async () => {
    const broken = await brokenPromises((store, { leases }) => ({
      acquire: async (key, owner, duration) =>
        leases.get(key)?.owner === owner || store.acquire(key, owner, duration),
    }))
    expect(broken).toEqual(['renews the lease of its owner'])
  })

  it('catches a lease that anybody can give back', async () => {
    const broken = await brokenPromises((_store, { leases }) => ({
      release: async (key) => {
        leases.delete(key)
      },
    }))
    expect(broken).toEqual(['takes a lease back from its owner only'])
  })

  it('catches a store that keeps lease and entry in one place', async () => {
    const broken = await brokenPromises((store, { entries }) => ({
      async release(key, owner) {
        await store.release(key, owner)
        entries.delete(key)
      },
    }))
    expect(broken).toContain('keeps the lease apart from the entry: neither changes the other')
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
    const state: ModelState = { now: 0, entries: new Map(), leases: new Map(), listeners: new Set() }
    const open = () => ({ ...modelStore(state), read: async () => ({ revision: 4, value: 'wrong' }) })
    const [first] = storeConformance({ open, advance: () => {} })
    await expect(first?.run()).rejects.toThrow('expected undefined, got {revision: 4, value: "wrong"}')
  })
})
