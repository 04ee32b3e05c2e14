import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { storeConformance } from './conformance.ts'
import { memoryStore } from './memory-store.ts'
import { sealedStore } from './sealed-store.ts'

describe('the memory store', () => {
  const clock = createVirtualClock()
  const store = memoryStore({ clock })
  for (const { title, run } of storeConformance({ open: () => store, advance: clock.advance })) it(title, run)
})

describe('a sealed store', () => {
  const clock = createVirtualClock()
  const inner = memoryStore({ clock })
  const store = sealedStore(inner, {
    seal: async (value, key) => encodeURIComponent(`${key}:${value}`),
    open: async (sealed, key) => {
      const text = decodeURIComponent(sealed)
      if (!text.startsWith(`${key}:`)) throw new Error('not ours')
      return text.slice(key.length + 1)
    },
  })
  for (const { title, run } of storeConformance({ open: () => store, advance: clock.advance })) it(title, run)

  it('hands only what was sealed to the store behind it', async () => {
    await store.commit('user', 0, 'canary')
    expect((await inner.read('user'))?.value).not.toBe('canary')
    expect(await store.read('user')).toEqual({ revision: 1, value: 'canary' })
  })

  it('shows an entry that it cannot open as an empty one, so that it is written over', async () => {
    await inner.commit('moved', 0, 'other%3Avalue')
    expect(await store.read('moved')).toEqual({ revision: 1, value: '' })
    expect(await store.commit('moved', 0, 'late')).toEqual({
      committed: false,
      entry: { revision: 1, value: '' },
    })
    expect(await store.commit('moved', 1, 'new')).toEqual({ committed: true, revision: 2 })
  })
})
