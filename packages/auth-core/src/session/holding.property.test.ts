import { expect, test } from 'vitest'
import {
  accepted,
  type Change,
  emptyHolding,
  failed,
  type Holding,
  isRefused,
  lent,
  obtained,
  refreshTokenSpent,
  refused,
  suspected,
  trialOf,
} from './holding.ts'
import * as seen from './stored-holding.ts'
import type { StoredSession } from './stored-session.ts'
import { recordOf, type TokenRecord } from './token-record.ts'
import * as written from './written-holding.ts'

// Every sequence of these events up to a length, without a sample: what one step may do to a holding holds for all.
const longest = process.env.DEEP ? 5 : 3

const record = (name: string, sequence: number, issuedAt: number): TokenRecord =>
  recordOf(
    { accessToken: `access-${name}`, refreshToken: `refresh-${name}`, lifetime: 3_600_000 },
    { generation: sequence, sequence, askedAt: { wall: issuedAt, monotonic: issuedAt }, previous: undefined },
  )
const session = (of: TokenRecord | undefined, rest: Partial<StoredSession> = {}): StoredSession => ({
  record: of,
  intent: undefined,
  signIn: 'first',
  ...rest,
})
interface Event {
  readonly change: Change
  readonly type?: 'looked' | 'sign-in-ended' | 'spent' | 'brings' | 'refused' | 'accepted'
  readonly looked?: { readonly revision: number; readonly session: StoredSession | null | undefined }
}

const looked = (revision: number, session: StoredSession | null | undefined): Event => ({
  type: 'looked',
  change: seen.looked(revision, session, 'me'),
  looked: { revision, session },
})

const failure = { error: new Error('x') as never, since: { wall: 0, monotonic: 0 }, cooldown: 1, count: 1 }
const old = record('old', 1, 1)
const own = record('own', 2, 2)
const foreign = record('foreign', 3, 3)
const events: Readonly<Record<string, Event>> = {
  'sees nothing': looked(0, undefined),
  'sees an old pair': looked(1, session(old)),
  'sees a foreign pair': looked(4, session(foreign)),
  'sees the intent of another': looked(3, session(own, { intent: 'another' })),
  'sees a deletion': looked(5, null),
  'sees an old deletion': looked(1, null),
  'sees the end of its sign-in': { type: 'sign-in-ended', change: seen.signInEnded },
  announces: { change: written.announced(2) },
  presents: { type: 'spent', change: refreshTokenSpent },
  'takes it back': { change: written.withdrawn(3) },
  'is about to commit': { change: written.committing },
  'obtains and commits': { type: 'brings', change: written.committed(own, 3, 'first') },
  'obtains without a store': { type: 'brings', change: obtained(own) },
  fails: { change: failed(failure) },
  lends: { change: lent },
  'is refused at one host': { type: 'refused', change: refused('a', 'token-refused', true) },
  'is accepted at another': { type: 'accepted', change: accepted('b') },
  'suspects a host': { change: suspected('a', failure) },
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

function holds(before: Holding, { type, looked }: Event, after: Holding): void {
  const { record: had } = before
  const { record: has } = after
  if (type !== 'brings') {
    expect(after.generation, 'generations never go back').toBeGreaterThanOrEqual(before.generation)
    if (has && had && has.accessToken !== had.accessToken)
      expect(has.generation, 'another token has a higher generation').toBeGreaterThan(had.generation)
    if (had) expect(has, 'nothing but a new token takes one away').toBeDefined()
  }
  if (has) expect(has.generation).toBeLessThanOrEqual(after.generation)
  if (looked?.session?.record && had)
    if (
      looked.session.record.sequence < had.sequence &&
      looked.session.record.issuedAt.wall < had.issuedAt.wall
    ) {
      expect(has, 'an older generation never replaces a newer token').toBe(had)
      expect(after.orphaned, 'and its intents count for nothing').toBe(false)
    }
  if (looked && looked.session === null)
    expect(after.signedOut, 'a sign-out is one of now').toBe(
      before.signedOut || (before.stored && looked.revision >= before.revision),
    )
  else if (type !== 'sign-in-ended')
    expect(after.signedOut, 'nothing else signs out, and nothing signs in again').toBe(before.signedOut)
  if (looked && !after.signedOut)
    expect(after.revision, 'a commit goes upon what was read').toBe(looked.revision)
  if (type === 'spent') expect(has?.refreshToken, 'it cannot be presented again').toBeUndefined()
  else if (type !== 'brings' && !looked)
    expect(has?.refreshToken, 'nothing brings a spent one back').toBe(had?.refreshToken)
  if (type === 'brings') {
    expect(after.failure).toBeUndefined()
    expect(Object.values(after.trials).some((trial) => trial.failure)).toBe(false)
  }
  if (type === 'refused' && had) {
    expect(isRefused(after, 'a')).toBe(true)
    expect(isRefused(after, undefined), 'for nobody in particular it counts').toBe(true)
    expect(isRefused(after, 'b'), 'another host is another matter').toBe(isRefused(before, 'b'))
  }
  if (type === 'accepted' && had) expect(trialOf(after, 'b').suspicion).toBe(0)
  if (before.shared) expect(after.shared, 'what others may know they may always know').toBe(true)
}

test(`every sequence of up to ${longest} events`, { timeout: 600_000 }, () => {
  let steps = 0
  const all = Object.entries(events).map(([name, event]) => [name, frozen(event)] as const)

  function go(before: Holding, path: readonly string[]): void {
    for (const [name, event] of all) {
      const after = frozen(event.change(before))
      steps++
      try {
        holds(before, event, after)
      } catch (cause) {
        throw new Error(`After ${[...path, name].join(', then ')}: ${String(cause)}`)
      }
      if (path.length + 1 < longest) go(after, [...path, name])
    }
  }

  go(frozen(emptyHolding(0)), [])
  const total = Array.from({ length: longest }, (_, index) => all.length ** (index + 1))
  expect(steps).toBe(total.reduce((sum, count) => sum + count))
})
