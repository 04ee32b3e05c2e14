import {
  chmodSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { fillDisk, prlimit } from '../../test/full-disk.ts'
import { advanceRealTime } from '../../test/real-time.ts'
import { execute, sqliteHooks } from '../../test/sqlite-hooks.ts'
import { createTemporaryFolder } from '../../test/temporary-folder.ts'
import { ConfigurationError, StoreError } from '../errors/errors.ts'
import { accessToken } from '../grants/access-token.ts'
import { createSession } from '../session/create-session.ts'
import { storeConformance } from './conformance.ts'
import { sqliteCode } from './sqlite-code.ts'
import { sqliteStore } from './sqlite-store.ts'

const folder = createTemporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))

const hour = 3_600_000
const modeOf = (path: string) => statSync(path).mode & 0o777

describe('the SQLite store', () => {
  const path = join(folder, 'conformance.db')
  for (const { title, run } of storeConformance({
    open: () => sqliteStore({ path }),
    advance: advanceRealTime,
    ...sqliteHooks(path),
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

  it('ends a lock that was taken before the clock was set back', async () => {
    const path = join(folder, 'clock.db')
    const store = sqliteStore({ path })
    await store.acquire('key', 'first', 60_000)
    execute(path, 'UPDATE lock SET taken_at = taken_at + 7200000, expires_at = expires_at + 7200000')
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

  it('gives up with a store error when the file stays locked', async () => {
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
    expect(error).toMatchObject({
      code: 'store',
      message: 'The session store failed to read (SQLite, SQLITE_NOTADB).',
    })
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

  it('refuses a path at construction that names no file', () => {
    for (const path of ['', 'sessions\0.db']) expect(() => sqliteStore({ path })).toThrow(ConfigurationError)
  })

  it.each([1_000, 9_999, 10_000, 10_001, 30_000 / 7])(
    'keeps the token of a session with a timeout of %d ms',
    async (timeout) => {
      const path = join(folder, 'timeouts.db')
      const store = sqliteStore({ path })
      const events: string[] = []
      const signIn = (token: string) =>
        createSession({
          grant: accessToken(() => ({ accessToken: token, lifetime: hour }), { principal: `${timeout}` }),
          store,
          timeout,
          on: ({ type }) => events.push(type),
        })
      await signIn('first').token()
      expect((await signIn('second').token()).authorization).toBe('Bearer first')
      expect(events).not.toContain('store-failure')
      await store.close?.()
    },
  )

  it('finishes what is under way when it is closed, and then leaves nothing open', async () => {
    const path = join(folder, 'closing.db')
    const store = sqliteStore({ path })
    const read = store.read('key')
    const commit = store.commit('key', 0, 'value')
    await Promise.all([store.close?.(), store.close?.()])
    await expect(store.read('key')).rejects.toThrow('The session store (SQLite) was closed.')
    expect(await read).toBeUndefined()
    expect(await commit).toEqual({ committed: true, revision: 1 })
    expect(statSync(`${path}-shm`, { throwIfNoEntry: false })).toBeUndefined()
  })

  it('finishes a deletion that was under way when it was closed', async () => {
    const path = join(folder, 'deleted-and-closed.db')
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'canary-77dd')
    const deletion = store.commit('key', 1, null)
    await Promise.all([deletion, store.close?.()])
    expect(await deletion).toEqual({ committed: true, revision: 2 })
    expect(readFileSync(path, 'latin1')).not.toContain('canary-77dd')
  })

  describe.skipIf(!prlimit)('on a full disk', () => {
    it('commits none of six, lends no lock, and names the cause', async () => {
      const store = sqliteStore({ path: join(folder, 'full.db') })
      await store.commit('key', 0, 'first')
      const giveBack = fillDisk()
      const attempts: unknown[] = []
      try {
        for (let attempt = 0; attempt < 6; attempt++)
          attempts.push(await store.commit('key', 1, 'canary').catch((error: unknown) => error))
        attempts.push(await store.commit('key', 1, null).catch((error: unknown) => error))
        attempts.push(await store.acquire('key', 'owner', hour).catch((error: unknown) => error))
        attempts.push(await store.commit('other', 0, 'canary').catch((error: unknown) => error))
      } finally {
        giveBack()
      }
      expect(attempts).toHaveLength(9)
      for (const error of attempts) {
        expect(error).toBeInstanceOf(StoreError)
        expect(error).toMatchObject({ driverCode: 'SQLITE_IOERR', cause: { errno: 778 } })
        expect(JSON.stringify(error)).not.toContain('canary')
      }
      expect(await store.read('other')).toBeUndefined()
      expect(await store.acquire('key', 'another', hour)).toBe(true)
      expect(await store.commit('key', 1, 'second')).toEqual({ committed: true, revision: 2 })
      await store.close?.()
    })

    it('does not open a new file, and opens it when there is room', async () => {
      const store = sqliteStore({ path: join(folder, 'full-new.db') })
      const giveBack = fillDisk()
      const error = await store.commit('key', 0, 'value').catch((error: unknown) => error)
      giveBack()
      expect(error).toMatchObject({ code: 'store', driverCode: 'SQLITE_IOERR' })
      expect(await store.commit('key', 0, 'value')).toEqual({ committed: true, revision: 1 })
      await store.close?.()
    })
  })

  it.each(['0', '-3', '9007199254740992', '9223372036854775807', '-9223372036854775808'])(
    'writes over an entry whose revision is %s, like over none',
    async (revision) => {
      const path = join(folder, 'unreadable.db')
      const store = sqliteStore({ path })
      await store.commit(revision, 0, 'value')
      execute(path, `UPDATE entry SET revision = ${revision} WHERE key = '${revision}'`)
      expect(await store.read(revision)).toBeUndefined()
      expect(await store.commit(revision, Number(revision) || 1, 'late')).toMatchObject({ committed: false })
      expect(await store.commit(revision, 0, 'new')).toEqual({ committed: true, revision: 1 })
      expect(await store.read(revision)).toEqual({ revision: 1, value: 'new' })
      await store.close?.()
    },
  )

  it('goes on with the file that was put in the place of its own, in all calls that notice it at once', async () => {
    const [path, other] = [join(folder, 'replaced.db'), join(folder, 'other.db')]
    const [store, otherStore] = [sqliteStore({ path }), sqliteStore({ path: other })]
    await store.commit('key', 0, 'mine')
    await otherStore.commit('key', 0, 'theirs')
    await otherStore.commit('key', 1, 'theirs again')
    await otherStore.close?.()
    for (const file of [`${path}-wal`, `${path}-shm`]) rmSync(file)
    renameSync(other, path)
    const theirs = { revision: 2, value: 'theirs again' }
    expect(await Promise.all([store.read('key'), store.read('key'), store.commit('key', 1, 'late')])).toEqual(
      [theirs, theirs, { committed: false, entry: theirs }],
    )
    const next = sqliteStore({ path })
    expect(await store.commit('key', 2, 'both')).toEqual({ committed: true, revision: 3 })
    expect(await next.read('key')).toEqual({ revision: 3, value: 'both' })
    await Promise.all([store.close?.(), next.close?.()])
  })

  it('starts anew when its file was removed', async () => {
    const path = join(folder, 'removed.db')
    const [here, there] = [sqliteStore({ path }), sqliteStore({ path })]
    await here.commit('key', 0, 'value')
    await there.commit('key', 1, 'value')
    for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file)
    expect(await here.commit('key', 2, 'late')).toEqual({ committed: false, entry: undefined })
    expect(await here.commit('key', 0, 'new')).toEqual({ committed: true, revision: 1 })
    expect(await there.read('key')).toEqual({ revision: 1, value: 'new' })
    await Promise.all([here.close?.(), there.close?.()])
  })

  it.each([
    [
      'the database of something else',
      'CREATE TABLE entry (id INTEGER, title TEXT, body TEXT)',
      'something else',
    ],
    ['a database with a version of its own', 'PRAGMA user_version = 3', 'something else'],
    [
      'a file of a later version',
      'PRAGMA application_id = 0x454e5247; PRAGMA user_version = 2; CREATE TABLE later (key TEXT)',
      'another version of @energy/auth-core',
    ],
  ])('leaves %s as it is, and says so', async (name, sql, problem) => {
    const path = join(folder, `${name}.db`)
    execute(path, sql)
    chmodSync(path, 0o644)
    const before = readFileSync(path)
    const store = sqliteStore({ path })
    await expect(store.commit('key', 0, 'value')).rejects.toThrow(problem)
    await expect(store.read('key')).rejects.toMatchObject({ code: 'store' })
    await store.close?.()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(modeOf(path)).toBe(0o644)
  })

  it('reports a database whose pages were damaged, and quotes none of them', async () => {
    const path = join(folder, 'damaged.db')
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'canary '.repeat(20_000))
    await store.close?.()
    writeSync(openSync(path, 'r+'), 'canary '.repeat(5_000), 4_096)
    const damaged = sqliteStore({ path })
    const error = await damaged.read('key').catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'store', driverCode: 'SQLITE_CORRUPT' })
    expect(JSON.stringify(error)).not.toContain('canary')
    await damaged.close?.()
  })

  it.skipIf(process.getuid?.() === 0)('reports a file that it may only read', async () => {
    const path = join(folder, 'read-only.db')
    const first = sqliteStore({ path })
    await first.commit('key', 0, 'value')
    await first.close?.()
    chmodSync(path, 0o400)
    const store = sqliteStore({ path })
    await expect(store.commit('key', 1, 'next')).rejects.toMatchObject({ driverCode: 'SQLITE_READONLY' })
    await store.close?.()
  })

  it('says so when somebody keeps a deleted value from being overwritten, and does it the next time', async () => {
    const path = join(folder, 'read-along.db')
    const store = sqliteStore({ path })
    await store.commit('key', 0, 'canary-81bc '.repeat(2_000))
    const reader = new DatabaseSync(path)
    reader.exec('BEGIN; SELECT * FROM entry')
    await expect(store.commit('key', 1, null)).rejects.toMatchObject({
      code: 'store',
      driverCode: 'SQLITE_BUSY',
      message:
        'The session store (SQLite) deleted an entry, but another process keeps what it held from being overwritten.',
    })
    expect(await store.read('key')).toEqual({ revision: 2, value: null })
    reader.close()
    expect(await store.commit('key', 2, null)).toEqual({ committed: true, revision: 3 })
    for (const file of [path, `${path}-wal`])
      expect(readFileSync(file, 'latin1')).not.toContain('canary-81bc')
    await store.close?.()
  })
})

describe('the name of a result code of SQLite', () => {
  it.each([
    [{ errcode: 13 }, 'SQLITE_FULL'],
    [{ errcode: 778, code: 'ERR_SQLITE_ERROR' }, 'SQLITE_IOERR'],
    [{ errno: 1_555, code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }, 'SQLITE_CONSTRAINT'],
    [{ errno: -13, code: 'EACCES' }, 'EACCES'],
    [{ errcode: 99, code: 'ERR_SQLITE_ERROR' }, 'ERR_SQLITE_ERROR'],
  ])('of %o is %s', (members, name) => {
    expect(sqliteCode(Object.assign(new Error('canary'), members))).toBe(name)
  })
})
