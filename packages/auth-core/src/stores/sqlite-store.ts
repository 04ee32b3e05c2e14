import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ConfigurationError, StoreError } from '../errors/errors.ts'
import { share } from '../session/share.ts'
import { storeProtocol } from '../session/sharing.ts'
import type { CommitResult, SessionStore, StoreEntry } from './session-store.ts'
import { sqliteCode } from './sqlite-code.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts'
import { withTypedFailures } from './typed-failures.ts'
import { wholeMilliseconds } from './whole-milliseconds.ts'

/** The settings of {@link sqliteStore}. */
export interface SqliteStoreOptions {
  /** The database file. It and its folder are made when they are missing. */
  readonly path: string
}

/**
 * Keeps sessions in an SQLite file, for the processes of one host.
 *
 * A commit is one SQL statement, so exactly one of several processes wins; a crash leaves the entry before or after
 * it, nothing in between. The lock goes by the host's clock; when that clock is set back, locks end early.
 *
 * @returns a store that opens the file at the first call, and opens it anew when another file was put in its place.
 * `close()` waits for the calls that are under way and frees it for good.
 * @throws `ConfigurationError` at construction when `path` names no file. Calls reject with {@link StoreError} when the
 * file cannot be opened, is no database or not one of this store, stays locked for 1.5 s, or when the disk is full; its
 * `driverCode` says which (`SQLITE_FULL`).
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
  if (!options.path || options.path.includes('\0'))
    throw new ConfigurationError('sqliteStore: `path` must name a file, such as "sessions.db".')
  const path = resolve(options.path)
  let opening: Promise<SqliteFile> | undefined
  const underWay = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  function openOnce(): Promise<SqliteFile> {
    if (opening) return opening
    const attempt = openSqliteFile(path)
    opening = attempt
    attempt.catch(() => {
      if (opening === attempt) opening = undefined
    })
    return attempt
  }

  async function openCurrent(): Promise<SqliteFile> {
    const attempt = openOnce()
    const file = await attempt
    if (file.isInPlace()) return file
    // Of several calls that notice it at once, one closes the file.
    if (opening === attempt) {
      opening = undefined
      file.database.close()
    }
    return openOnce()
  }

  function withDatabase<Result>(action: (database: SqliteDatabase) => Result): Promise<Result> {
    if (closing) return Promise.reject(new StoreError('The session store (SQLite) was closed.'))
    const call = retryWhileLocked(async () => action((await openCurrent()).database))
    const forget = (): unknown => underWay.delete(call)
    underWay.add(call)
    call.then(forget, forget)
    return call
  }

  async function closeWhenIdle(): Promise<void> {
    await Promise.allSettled(underWay)
    const file = await opening?.catch(() => undefined)
    file?.database.close()
  }

  const store: SessionStore = {
    [storeProtocol]: share,
    read: (key) => withDatabase((database) => readEntry(database, key)),

    async commit(key, expectedRevision, value) {
      let swapped = false
      return withDatabase((database): CommitResult => {
        // Tried again when only the overwriting had to wait: the swap is not.
        swapped ||= compareAndSwap(database, key, expectedRevision, value)
        if (!swapped) return { committed: false, entry: readEntry(database, key) }
        if (value === null) overwriteDeleted(database)
        return { committed: true, revision: expectedRevision + 1 }
      })
    },

    acquire: (key, owner, duration) =>
      withDatabase((database) => takeLock(database, key, owner, Date.now(), wholeMilliseconds(duration))),

    release: (key, owner) =>
      withDatabase((database) => {
        database.change('DELETE FROM lock WHERE key = ? AND owner = ?', key, owner)
      }),

    close() {
      closing ??= closeWhenIdle()
      return closing
    },
  }
  return withTypedFailures('SQLite', store, sqliteCode)
}

/** How long in ms to wait altogether; less than a session waits for its store, so that nothing is written behind its back. */
const lockDeadline = 1_500

/** A lock that starts later than this many ms from now was taken before the clock was set back. */
const clockTolerance = 1_000

/** What can be a revision; whatever else stands there is no entry. */
const isRevision = `revision BETWEEN 1 AND ${Number.MAX_SAFE_INTEGER}`

function readEntry(database: SqliteDatabase, key: string): StoreEntry | undefined {
  const row = database.first(
    `SELECT revision, CAST(value AS BLOB) AS bytes FROM entry WHERE key = ? AND ${isRevision}`,
    key,
  )
  if (!row) return undefined
  const value = row.bytes instanceof Uint8Array ? decoder.decode(row.bytes) : null
  return { revision: Number(row.revision), value }
}

/**
 * Text goes in and out as bytes: as text, Node 22 and Deno end it at the first NUL, and Bun drops a byte order mark in front.
 */
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** @returns whether the entry had the expected revision and is now written. */
function compareAndSwap(
  database: SqliteDatabase,
  key: string,
  expectedRevision: number,
  value: string | null,
): boolean {
  // No bytes at all would be a deletion: Node 22 binds them as NULL.
  const bytes = value ? encoder.encode(value) : value
  const changed =
    expectedRevision === 0
      ? database.change(
          `INSERT INTO entry VALUES (?1, 1, CAST(?2 AS TEXT)) ON CONFLICT (key) DO UPDATE
            SET revision = 1, value = CAST(?2 AS TEXT) WHERE NOT (${isRevision})`,
          key,
          bytes,
        )
      : database.change(
          `UPDATE entry SET revision = revision + 1, value = CAST(?1 AS TEXT)
            WHERE key = ?2 AND revision = ?3 AND ${isRevision}`,
          bytes,
          key,
          expectedRevision,
        )
  return changed > 0
}

/** Brings the deletion from the log into the database, where it overwrites, and empties the log. */
function overwriteDeleted(database: SqliteDatabase): void {
  if (database.first('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 1) throw new LogInUseError()
}

function takeLock(
  database: SqliteDatabase,
  key: string,
  owner: string,
  now: number,
  duration: number,
): boolean {
  const changed = database.change(
    `INSERT INTO lock VALUES (?1, ?2, ?3, ?4) ON CONFLICT (key) DO UPDATE
      SET owner = ?2, taken_at = ?3, expires_at = ?4
      WHERE owner = ?2 OR expires_at <= ?3 OR taken_at > ?5`,
    key,
    owner,
    now,
    now + duration,
    now + clockTolerance,
  )
  return changed > 0
}

/** Another process reads what the log still holds. */
class LogInUseError extends Error {
  override readonly name = 'LogInUseError'
}

async function retryWhileLocked<Result>(action: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + lockDeadline
  for (;;) {
    try {
      return await action()
    } catch (error) {
      const isLogInUse = error instanceof LogInUseError
      if (!isLogInUse && sqliteCode(error) !== 'SQLITE_BUSY') throw error
      if (performance.now() > deadline) throw lockedError(isLogInUse, error)
    }
    await delay(5 + Math.random() * 20)
  }
}

function lockedError(isLogInUse: boolean, cause: unknown): StoreError {
  const driverCode = 'SQLITE_BUSY'
  return isLogInUse
    ? new StoreError(
        'The session store (SQLite) deleted an entry, but another process keeps what it held from being overwritten.',
        { cause, driverCode },
      )
    : new StoreError('The session store (SQLite) stays locked by another process.', { cause, driverCode })
}
