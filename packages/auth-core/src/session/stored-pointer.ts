import { isRecord } from '../is-record.ts'
import { parseRecord } from '../parse-record.ts'
import { textOf, version } from './stored-session.ts'

/** What an entry behind a handle holds. */
export interface Pointer {
  /** Where the entry of the sign-in lies. */
  readonly key: string
  readonly signIn: string
  /** How its refresh tokens are presented; see {@link Grant.renewal}. */
  readonly renewal: string | undefined
}

/** Writes down where a handle points. */
export function serializePointer(pointer: Pointer): string {
  return JSON.stringify({ version, pointer })
}

/** Reads where a handle points; `undefined` when it points nowhere. */
export function parsePointer(value: string): Pointer | undefined {
  const stored = parseRecord(value)
  const pointer = stored?.version === version && isRecord(stored.pointer) ? stored.pointer : {}
  const [key, signIn] = [textOf(pointer.key), textOf(pointer.signIn)]
  return key && signIn ? { key, signIn, renewal: textOf(pointer.renewal) } : undefined
}
