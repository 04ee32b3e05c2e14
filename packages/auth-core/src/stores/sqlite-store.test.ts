import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { advanceRealTime } from '../../test/real-time.ts'
import { ConfigurationError, StoreError } from '../errors/errors.ts'
import { storeConformance } from './conformance.ts'
import { sqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'energy-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

const modeOf = (path: string) => statSync(path).mode & 0o777

describe('the SQLite store', () => {
  const path = join(folder, 'conformance.db')
  for (const { title, run } of storeConformance({
    open: () => sqliteStore({ path }),
    advance: advanceRealTime,
  }))
    it(title, run)

  it('makes its file, the files beside it and new folders for this user alone', async () => {
    const path = join(folder, 'made', 'for', 'it', 'sessions.db')
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'value')
    expect([path, `${path}-wal`, `${path}-shm`].map(modeOf)).toEqual([0o600, 0o600, 0o600])
    expect([join(folder, 'made'), join(folder, 'made', 'for', 'it')].map(modeOf)).toEqual([0o700, 0o700])
    await store.close?.()
  })

  it('makes a file private that others could read, and leaves its folder alone', async () => {
    const shared = join(folder, 'shared')
    mkdirSync(shared)
    chmodSync(shared, 0o755)
    const path = join(shared, 'sessions.db')
    writeFileSync(path, '', { mode: 0o644 })
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'value')
    expect([path, `${path}-wal`, `${path}-shm`].map(modeOf)).toEqual([0o600, 0o600, 0o600])
    expect(modeOf(shared)).toBe(0o755)
    await store.close?.()
  })

  it('keeps entries for the next process', async () => {
    const path = join(folder, 'kept.db')
    const first = sqliteStore({ path })
    await first.commit('key', 0, 'value')
    await first.close?.()
    const second = sqliteStore({ path })
    expect(await second.read('key')).toEqual({ revision: 1, value: 'value' })
    await second.close?.()
  })

  it('leaves nothing of a deleted value in its files', async () => {
    const path = join(folder, 'deleted.db')
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'canary-4f1d '.repeat(2_000))
    await store.commit('key', 1, null)
    for (const file of [path, `${path}-wal`])
      expect(readFileSync(file, 'latin1')).not.toContain('canary-4f1d')
    await store.close?.()
  })

  it('ends a lease that was taken before the clock was set back', async () => {
    const path = join(folder, 'clock.db')
    const store = sqliteStore({ path })
    await store.acquire('key', 'first', 60_000)
    const database = new DatabaseSync(path)
    database.exec('UPDATE lease SET taken_at = taken_at + 7200000, expires_at = expires_at + 7200000')
    database.close()
    expect(await store.acquire('key', 'second', 60_000)).toBe(true)
    await store.close?.()
  })

  it('waits for another process that writes at this moment', async () => {
    const path = join(folder, 'busy.db')
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'value')
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const commit = store.commit('key', 1, 'next')
    await advanceRealTime(100)
    other.exec('COMMIT')
    other.close()
    expect(await commit).toEqual({ committed: true, revision: 2 })
    await store.close?.()
  })

  it('gives up with a store error when the file stays locked', { timeout: 10_000 }, async () => {
    const path = join(folder, 'stuck.db')
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'value')
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.commit('key', 1, 'next')).rejects.toMatchObject({
      code: 'store',
      message: 'The session store (SQLite) stays locked by another process.',
    })
    other.exec('ROLLBACK')
    expect(await store.commit('key', 1, 'next')).toEqual({ committed: true, revision: 2 })
    other.close()
    await store.close?.()
  })

  it('reports a file that is no database, names no content of it, and recovers when it is replaced', async () => {
    const path = join(folder, 'not-a-database.db')
    writeFileSync(path, 'canary-77aa '.repeat(500))
    const store = sqliteStore({ path })
    const error = await store.read('key').then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ code: 'store', message: 'The session store failed to read (SQLite).' })
    expect(JSON.stringify(error)).not.toContain('canary')
    rmSync(path)
    expect(await store.read('key')).toBeUndefined()
    await store.close?.()
  })

  it('reports a folder that cannot be made', async () => {
    const path = join(folder, 'kept.db', 'below-a-file', 'sessions.db')
    await expect(sqliteStore({ path }).commit('key', 0, 'value')).rejects.toBeInstanceOf(StoreError)
  })

  it('refuses every call after it was closed, and a second close does nothing', async () => {
    const store = sqliteStore({ path: join(folder, 'closed.db') })
    await store.commit('key', 0, 'value')
    await store.close?.()
    await store.close?.()
    await expect(store.read('key')).rejects.toThrow('The session store (SQLite) was closed.')
  })

  it('refuses an empty path at construction', () => {
    expect(() => sqliteStore({ path: '' })).toThrow(ConfigurationError)
  })
})
