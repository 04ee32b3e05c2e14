import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ConfigurationError, StoreError } from '../errors/errors.ts'
import type { CommitResult, SessionStore, StoreEntry } from './session-store.ts'
import { openDatabase, type SqliteDatabase } from './sqlite-database.ts'
import { withTypedFailures } from './typed-failures.ts'

/** The settings of {@link sqliteStore}. */
export interface SqliteStoreOptions {
  /** The database file. It and its folder are made when they are missing. */
  readonly path: string
}

/**
 * Keeps sessions in an SQLite file, for the processes of one host.
 *
 * A commit is one SQL statement, so exactly one of several processes wins; a crash leaves the entry before or after
 * it, nothing in between. The lease goes by the host's clock; when that clock is set back, leases end early.
 *
 * @returns a store that opens the file at the first call. `close()` frees it for good.
 * @throws `ConfigurationError` at construction when `path` is empty. Calls reject with {@link StoreError} when the file
 * cannot be opened, is no database, or stays locked for 1.5 s.
 * @remarks The file, and the `-wal` and `-shm` files beside it, get mode 0600, folders that are made for it 0700; on
 * Windows they inherit the folder's rights. A sign-out overwrites what was stored.
 *
 * Runs on `node:sqlite` (Node 22.13 and later, where the first use may print Node's own ExperimentalWarning; Deno 2.2 and
 * later) and on `bun:sqlite`. The file must be on a local disk: SQLite's locks do not hold on network file systems. For
 * several hosts there is `redisStore` in `@energy/auth-core/redis`.
 *
 * @example
 * ```ts
 * import { createSession } from '@energy/auth-core'
 * import { sqliteStore } from '@energy/auth-core/node'
 *
 * const store = sqliteStore({ path: '/var/lib/meters/sessions.db' })
 * const session = createSession({ grant, store })
 * ```
 */
export function sqliteStore(options: SqliteStoreOptions): SessionStore {
  if (!options.path)
    throw new ConfigurationError('sqliteStore: `path` must name a file, such as "sessions.db".')
  const path = resolve(options.path)
  let opening: Promise<SqliteDatabase> | undefined
  let closed = false

  async function withDatabase<Result>(action: (database: SqliteDatabase) => Result): Promise<Result> {
    if (closed) throw new StoreError('The session store (SQLite) was closed.')
    opening ??= open(path).catch((error) => {
      opening = undefined
      throw error
    })
    const database = await opening
    return retryWhileLocked(() => {
      if (closed) throw new StoreError('The session store (SQLite) was closed.')
      return action(database)
    })
  }

  return withTypedFailures('SQLite', {
    read: (key) => withDatabase((database) => readEntry(database, key)),

    commit: (key, expectedRevision, value) =>
      withDatabase((database): CommitResult => {
        const revision = compareAndSwap(database, key, expectedRevision, value)
        if (revision === undefined) return { committed: false, entry: readEntry(database, key) }
        if (value === null) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
        return { committed: true, revision }
      }),

    acquire: (key, owner, duration) =>
      withDatabase((database) => takeLease(database, key, owner, Date.now(), duration)),

    release: (key, owner) =>
      withDatabase((database) => {
        database.run('DELETE FROM lease WHERE key = ? AND owner = ?', key, owner)
      }),

    async close() {
      closed = true
      const database = await opening?.catch(() => undefined)
      opening = undefined
      database?.close()
    },
  })
}

/** SQLite may wait inside a call, which stops the whole process; it waits this long in ms, and we wait in between. */
const busyTimeout = 10
/** How long in ms to wait altogether; less than a session waits for its store, so that nothing is written behind its back. */
const lockDeadline = 1_500

/** A lease that starts later than this many ms from now was taken before the clock was set back. */
const clockTolerance = 1_000

async function open(path: string): Promise<SqliteDatabase> {
  createPrivateFile(path)
  const database = await openDatabase(path)
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
    await retryWhileLocked(() => database.exec(schema))
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** SQLite gives the files beside the database the mode of the database. */
const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS entry (
    key TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    value TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS lease (
    key TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

/**
 * An existing file is never opened here: closing any handle of a file drops all locks that this process holds on it,
 * those of SQLite included.
 */
function createPrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0
    if (mode & 0o077) chmodSync(file, 0o600)
  }
}

function readEntry(database: SqliteDatabase, key: string): StoreEntry | undefined {
  const row = database.get('SELECT revision, value FROM entry WHERE key = ?', key)
  if (!row) return undefined
  return { revision: Number(row.revision), value: row.value === null ? null : String(row.value) }
}

function compareAndSwap(
  database: SqliteDatabase,
  key: string,
  expectedRevision: number,
  value: string | null,
): number | undefined {
  const row =
    expectedRevision === 0
      ? database.get(
          'INSERT INTO entry VALUES (?, 1, ?) ON CONFLICT DO NOTHING RETURNING revision',
          key,
          value,
        )
      : database.get(
          'UPDATE entry SET revision = revision + 1, value = ? WHERE key = ? AND revision = ? RETURNING revision',
          value,
          key,
          expectedRevision,
        )
  return row && Number(row.revision)
}

function takeLease(
  database: SqliteDatabase,
  key: string,
  owner: string,
  now: number,
  duration: number,
): boolean {
  const row = database.get(
    `INSERT INTO lease VALUES (?1, ?2, ?3, ?4) ON CONFLICT (key) DO UPDATE
      SET owner = ?2, taken_at = ?3, expires_at = ?4
      WHERE owner = ?2 OR expires_at <= ?3 OR taken_at > ?5
      RETURNING owner`,
    key,
    owner,
    now,
    now + duration,
    now + clockTolerance,
  )
  return row !== undefined
}

async function retryWhileLocked<Result>(action: () => Result): Promise<Result> {
  const deadline = performance.now() + lockDeadline
  for (;;) {
    try {
      return action()
    } catch (error) {
      if (!isLocked(error)) throw error
      if (performance.now() > deadline)
        throw new StoreError('The session store (SQLite) stays locked by another process.', { cause: error })
    }
    await delay(5 + Math.random() * 20)
  }
}

/** `SQLITE_BUSY` in any of its extended forms: `node:sqlite` calls it `errcode`, `bun:sqlite` `errno`. */
function isLocked(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const code = 'errcode' in error ? error.errcode : 'errno' in error ? error.errno : undefined
  return typeof code === 'number' && (code & 0xff) === 5
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
