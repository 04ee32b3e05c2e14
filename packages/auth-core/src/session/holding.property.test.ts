import { expect, test } from 'vitest'
import { emptyHolding, type Holding, type HoldingEvent, isRefused, trialOf } from './holding.ts'
import { type StoredEvent, stepStored } from './stored-holding.ts'
import type { StoredSession } from './stored-session.ts'
import { recordOf, type TokenRecord } from './token-record.ts'

// Every sequence of these events up to a length, without a sample: what one step may do to a holding holds for all.
const longest = process.env.DEEP ? 5 : 4

const record = (name: string, sequence: number, issuedAt: number): TokenRecord =>
  recordOf(
    { accessToken: `access-${name}`, refreshToken: `refresh-${name}`, lifetime: 3_600_000 },
    { generation: sequence, sequence, askedAt: { wall: issuedAt, monotonic: issuedAt }, previous: undefined },
  )
const stored = (of: TokenRecord | undefined, rest: Partial<StoredSession> = {}): StoredSession => ({
  record: of,
  intent: undefined,
  signIn: 'first',
  ...rest,
})
const looked = (revision: number, session: StoredSession | null | undefined): StoredEvent => ({
  type: 'looked',
  revision,
  session,
  owner: 'me',
})

const failure = { error: new Error('x') as never, since: { wall: 0, monotonic: 0 }, cooldown: 1, count: 1 }
const old = record('old', 1, 1)
const own = record('own', 2, 2)
const foreign = record('foreign', 3, 3)
const events: Readonly<Record<string, HoldingEvent | StoredEvent>> = {
  'sees nothing': looked(0, undefined),
  'sees an old pair': looked(1, stored(old)),
  'sees a foreign pair': looked(4, stored(foreign)),
  'sees the intent of another': looked(3, stored(own, { intent: 'another' })),
  'sees a deletion': looked(5, null),
  'sees an old deletion': looked(1, null),
  'sees the end of its sign-in': { type: 'sign-in-ended' },
  announces: { type: 'announced', revision: 2 },
  presents: { type: 'refresh-token-spent' },
  'takes it back': { type: 'withdrawn', revision: 3 },
  'is about to commit': { type: 'committing' },
  'obtains and commits': { type: 'committed', record: own, revision: 3, signIn: 'first' },
  'obtains without a store': { type: 'obtained', record: own },
  fails: { type: 'failed', failure },
  lends: { type: 'lent' },
  'is refused at one host': { type: 'refused', host: 'a', verdict: 'token-refused', young: true },
  'is accepted at another': { type: 'accepted', host: 'b' },
  'suspects a host': { type: 'suspected', host: 'a', failure },
}

const brings = ({ type }: HoldingEvent | StoredEvent): boolean => type === 'obtained' || type === 'committed'

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

function holds(before: Holding, event: HoldingEvent | StoredEvent, after: Holding): void {
  const { record: had } = before
  const { record: has } = after
  if (!brings(event)) {
    expect(after.generation, 'generations never go back').toBeGreaterThanOrEqual(before.generation)
    if (has && had && has.accessToken !== had.accessToken)
      expect(has.generation, 'another token has a higher generation').toBeGreaterThan(had.generation)
    if (had) expect(has, 'nothing but a new token takes one away').toBeDefined()
  }
  if (has) expect(has.generation).toBeLessThanOrEqual(after.generation)
  if (event.type === 'looked' && had && event.session?.record)
    if (
      event.session.record.sequence < had.sequence &&
      event.session.record.issuedAt.wall < had.issuedAt.wall
    ) {
      expect(has, 'an older generation never replaces a newer token').toBe(had)
      expect(after.orphaned, 'and its intents count for nothing').toBe(false)
    }
  if (event.type === 'looked' && event.session === null)
    expect(after.signedOut, 'a sign-out is one of now').toBe(
      before.signedOut || (before.stored && event.revision >= before.revision),
    )
  else if (event.type !== 'sign-in-ended')
    expect(after.signedOut, 'nothing else signs out, and nothing signs in again').toBe(before.signedOut)
  if (event.type === 'looked' && !after.signedOut)
    expect(after.revision, 'a commit goes upon what was read').toBe(event.revision)
  if (event.type === 'refresh-token-spent')
    expect(has?.refreshToken, 'it cannot be presented again').toBeUndefined()
  else if (!brings(event) && event.type !== 'looked')
    expect(has?.refreshToken, 'nothing brings a spent one back').toBe(had?.refreshToken)
  if (brings(event)) {
    expect(after.failure).toBeUndefined()
    expect(Object.values(after.trials).some((trial) => trial.failure)).toBe(false)
  }
  if (event.type === 'refused' && had) {
    expect(isRefused(after, 'a')).toBe(true)
    expect(isRefused(after, undefined), 'for nobody in particular it counts').toBe(true)
    expect(isRefused(after, 'b'), 'another host is another matter').toBe(isRefused(before, 'b'))
  }
  if (event.type === 'accepted' && had) expect(trialOf(after, 'b').suspicion).toBe(0)
  if (before.shared) expect(after.shared, 'what others may know they may always know').toBe(true)
}

test(`every sequence of up to ${longest} events`, { timeout: 600_000 }, () => {
  let steps = 0
  const all = Object.entries(events).map(([name, event]) => [name, frozen(event)] as const)

  function go(before: Holding, path: readonly string[]): void {
    for (const [name, event] of all) {
      const after = frozen(stepStored(before, event))
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
