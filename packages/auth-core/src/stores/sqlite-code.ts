import { driverCode } from '../errors/driver-code.ts'

/** SQLite's primary result codes, by number: https://sqlite.org/rescode.html */
const names =
  'OK ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB'.split(
    ' ',
  )

/** Names the primary result code of an error of either driver, such as `SQLITE_FULL`; of another error, its own code. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // `node:sqlite` calls it `errcode`, `bun:sqlite` `errno`, which errors of the system have as well: below zero.
  const code: unknown = Reflect.get(error, 'errcode') ?? Reflect.get(error, 'errno')
  const name = typeof code === 'number' && code > 0 ? names[code & 0xff] : undefined
  return name ? `SQLITE_${name}` : driverCode(error)
}
