import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { advanceRealTime } from '../../test/real-time.ts'
import { execute, sqliteHooks } from '../../test/sqlite-hooks.ts'
import { createTemporaryFolder } from '../../test/temporary-folder.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { storeConformance } from './conformance.ts'
import { memoryStore } from './memory-store.ts'
import { type Seal, sealedStore } from './sealed-store.ts'
import { sqliteStore } from './sqlite-store.ts'

const seal: Seal = {
  seal: async (value, key) => encodeURIComponent(`${key}:${value}`),
  open: async (sealed, key) => {
    const text = decodeURIComponent(sealed)
    if (!text.startsWith(`${key}:`)) throw new Error('not ours')
    return text.slice(key.length + 1)
  },
}

describe('a sealed store on an SQLite file', () => {
  const folder = createTemporaryFolder()
  afterAll(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'sealed.db')
  for (const { title, run } of storeConformance({
    open: () => sealedStore(sqliteStore({ path }), seal),
    advance: advanceRealTime,
    ...sqliteHooks(path),
    damage: (key) => execute(path, `UPDATE entry SET value = 'other%3Avalue' WHERE key = '${key}'`),
  }))
    it(title, run)
})

describe('a sealed store', () => {
  const clock = createVirtualClock()
  const inner = memoryStore({ clock })
  const store = sealedStore(inner, seal)
  for (const { title, run } of storeConformance({ open: () => store, advance: clock.advance })) it(title, run)

  it('reports a seal that fails as a store error that quotes nothing', async () => {
    const broken = sealedStore(inner, {
      ...seal,
      seal: (value) => {
        throw Object.assign(new Error(`cannot seal ${value}`), { code: 'KMS_UNREACHABLE' })
      },
    })
    const error = await broken.commit('key', 0, 'canary').catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'store', driverCode: 'KMS_UNREACHABLE' })
    expect(JSON.stringify(error)).not.toContain('canary')
    expect(await inner.read('key')).toBeUndefined()
  })

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
