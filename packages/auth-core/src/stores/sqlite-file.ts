import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../errors/errors.ts'
import { openDatabase, type SqliteDatabase } from './sqlite-database.ts'

/** An open database file. */
export interface SqliteFile {
  readonly database: SqliteDatabase
  /** Whether the file that is open is the one that its path names: a restored backup is another one. */
  isInPlace(): boolean
}

/** SQLite may wait inside a call, which stops the whole process; it waits this long in ms, and the store in between. */
const busyTimeout = 10

/** "ENRG": tells a database of the store from everything else. */
const applicationId = 0x454e5247
const version = 1

/**
 * Opens the database of the store, and makes it where there is none.
 *
 * @throws `StoreError` when the file is a database of something else, or of a later version; the driver's error when it
 * is no database at all, is locked or cannot be opened.
 */
export async function openSqliteFile(path: string): Promise<SqliteFile> {
  createFile(path)
  const identity = identityOf(path)
  const database = await openDatabase(path)
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
    const isNew = isToBeMade(database)
    makePrivate(path)
    database.exec(settings)
    if (isNew) database.exec(tables)
  } catch (error) {
    database.close()
    throw error
  }
  return { database, isInPlace: () => identityOf(path) === identity }
}

const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`

const tables = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS entry (
    key TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    value TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS lock (
    key TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
  COMMIT;
`

/** Another process may make it at the same moment; making it twice does no harm. */
function isToBeMade(database: SqliteDatabase): boolean {
  const facts = database.first(
    `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) AS members
      FROM pragma_application_id, pragma_user_version`,
  )
  const { application_id: application, user_version: made, members } = facts ?? {}
  if (application === 0 && made === 0 && members === 0) return true
  if (application !== applicationId)
    throw new StoreError(
      'The session store (SQLite) needs a file of its own; this is the database of something else.',
    )
  if (made !== version)
    throw new StoreError(
      'The file of the session store (SQLite) was made by another version of @energy/auth-core; update, or name another file.',
    )
  return false
}

/**
 * An existing file is never opened here: closing any handle of a file drops all locks that this process holds on it,
 * those of SQLite included.
 */
function createFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/**
 * SQLite gives the files beside the database, when it makes them, the mode of the database.
 *
 * What is said to Turbopack keeps it from taking the whole project along, for a path that it cannot foresee.
 */
function makePrivate(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    const mode = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })?.mode ?? 0
    if (mode & 0o077) chmodSync(/* turbopackIgnore: true */ file, 0o600)
  }
}

function identityOf(path: string): string | undefined {
  const file = statSync(path, { throwIfNoEntry: false })
  return file && `${file.dev}:${file.ino}`
}
