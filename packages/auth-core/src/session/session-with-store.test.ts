import { describe, expect, test } from 'vitest'
import { CredentialRejectedError, TransportError } from '../errors/errors.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { SessionStore, StoreEntry } from '../stores/session-store.ts'
import { type HandGrant, handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import type { Session, SessionEvent, SessionOptions } from './session.ts'

const hour = 3_600_000

interface Bench {
  readonly clock: VirtualClock
  readonly store: SessionStore
  readonly hand: HandGrant
  readonly session: Session
  readonly events: SessionEvent[]
  /** Asks for a token and notes how it ends. */
  ask(): { result: unknown }
}

function bench(options: Partial<SessionOptions> & { hand?: HandGrant; clock?: VirtualClock } = {}): Bench {
  const {
    hand = handGrant(),
    clock = createVirtualClock(),
    store = memoryStore({ clock }),
    ...rest
  } = options
  const events: SessionEvent[] = []
  const session = createSession({
    grant: hand.grant,
    clock,
    store,
    random: () => 0.5,
    on: (event) => events.push(event),
    ...rest,
  })
  return {
    clock,
    store,
    hand,
    session,
    events,
    ask() {
      const asked: { result: unknown } = { result: 'pending' }
      session.token().then(
        (lease) => {
          asked.result = lease.authorization
        },
        (error: unknown) => {
          asked.result = error
        },
      )
      return asked
    },
  }
}

async function signedIn(options: Parameters<typeof bench>[0] = {}): Promise<Bench> {
  const made = bench(options)
  made.ask()
  await made.clock.settle()
  made.hand.latest.succeed()
  await made.clock.settle()
  return made
}

async function storedIn({ store, session }: Bench): Promise<Record<string, unknown> | undefined> {
  const value = (await store.read(session.key))?.value
  return value ? JSON.parse(value) : undefined
}

describe('a session that shares its tokens', () => {
  test('takes over what another process stored, without a token call', async () => {
    const first = await signedIn()
    const second = bench({ clock: first.clock, store: first.store })
    const asked = second.ask()
    await first.clock.settle()
    expect(asked.result).toBe('Bearer access-1')
    expect(second.hand.calls).toHaveLength(0)
    expect(second.events.at(-1)).toMatchObject({ type: 'renewal-end', outcome: 'adopted', generation: 1 })
  })

  test('does not take over a token that has all but expired, but uses its refresh token', async () => {
    const first = await signedIn()
    await first.clock.advance(hour - 10_000)
    const second = bench({ clock: first.clock, store: first.store })
    second.ask()
    await first.clock.settle()
    expect(second.hand.calls).toMatchObject([{ way: 'renew', refreshToken: 'refresh-1' }])
  })

  test('does not take over its own refused token', async () => {
    const { session, hand, clock, ask } = await signedIn()
    const lease = await session.token()
    session.reject(lease, 'token-refused')
    ask()
    await clock.settle()
    expect(hand.calls).toHaveLength(2)
  })

  test('waits for the process that renews, and takes over its token', async () => {
    const first = bench()
    const second = bench({ clock: first.clock, store: first.store })
    first.ask()
    const asked = second.ask()
    await first.clock.advance(2_000)
    first.hand.latest.succeed()
    await first.clock.advance(1_000)
    expect(asked.result).toBe('Bearer access-1')
    expect(second.hand.calls).toHaveLength(0)
  })

  test('keeps its lease alive during a slow renewal', async () => {
    const first = bench()
    const second = bench({ clock: first.clock, store: first.store })
    first.ask()
    await first.clock.advance(1)
    second.ask()
    await first.clock.advance(8_000)
    expect(second.hand.calls).toHaveLength(0)
    first.hand.latest.succeed()
    await first.clock.settle()
  })

  test('does not wait for ever when the lease is never given', async () => {
    const clock = createVirtualClock()
    const store: SessionStore = { ...memoryStore({ clock }), acquire: async () => false }
    const { hand, ask } = bench({ clock, store })
    const asked = ask()
    await clock.advance(11_000)
    hand.latest.succeed()
    await clock.settle()
    expect(asked.result).toBe('Bearer access-1')
  })

  test('the loser of a commit takes over the token of the winner', async () => {
    const clock = createVirtualClock()
    const store: SessionStore = { ...memoryStore({ clock }), acquire: async () => true }
    const first = bench({ clock, store })
    const second = bench({ clock, store, hand: handGrant() })
    const asked = [first.ask(), second.ask()]
    await clock.settle()
    second.hand.latest.succeed({ accessToken: 'of the second' })
    await clock.settle()
    first.hand.latest.succeed({ accessToken: 'of the first' })
    await clock.settle()
    expect(asked.map(({ result }) => result)).toEqual(['Bearer of the second', 'Bearer of the second'])
    expect(await storedIn(first)).toMatchObject({ token: { accessToken: 'of the second' } })
  })

  test('hears of a newer token and of a sign-out elsewhere', async () => {
    const first = await signedIn()
    const second = bench({ clock: first.clock, store: first.store })
    await second.session.token()
    await first.clock.advance(hour - 10_000)
    first.ask()
    await first.clock.settle()
    first.hand.latest.succeed()
    await first.clock.settle()
    expect(second.session.peek()).toMatchObject({ authorization: 'Bearer access-2' })
    await first.session.signOut()
    await first.clock.settle()
    expect(second.session.state.status).toBe('signed-out')
    await expect(second.session.token()).rejects.toMatchObject({ code: 'reauthentication-required' })
  })

  test('signs out when it finds at a renewal that it was signed out elsewhere', async () => {
    const clock = createVirtualClock()
    const { subscribe: _, ...store } = memoryStore({ clock })
    const first = await signedIn({ clock, store })
    const second = bench({ clock, store })
    await second.session.token()
    await first.session.signOut()
    await clock.advance(hour)
    await expect(second.session.token()).rejects.toMatchObject({ code: 'session-changed' })
    expect(second.session.state.status).toBe('signed-out')
    expect(second.hand.calls).toHaveLength(0)
    expect((await store.read(second.session.key))?.value).toBeNull()
  })

  test('never stores what a grant that cannot tell its user brought', async () => {
    const made = await signedIn({ hand: handGrant({ principal: null }) })
    expect(await made.store.read(made.session.key)).toBeUndefined()
  })
})

describe('a store that is set back to a backup', () => {
  async function restored(value: (backup: string) => string | null, revision?: number) {
    const clock = createVirtualClock()
    const memory = memoryStore({ clock })
    let backup: StoreEntry | undefined
    const store: SessionStore = {
      ...memory,
      read: async (key) => backup ?? memory.read(key),
      commit: async (key, expected, next) => {
        if (!backup) return memory.commit(key, expected, next)
        if (expected !== backup.revision) return { committed: false, entry: backup }
        backup = { revision: expected + 1, value: next }
        return { committed: true, revision: expected + 1 }
      },
    }
    const made = await signedIn({ clock, store })
    const old = await memory.read(made.session.key)
    await clock.advance(hour)
    made.ask()
    await clock.settle()
    made.hand.latest.succeed()
    await clock.settle()
    backup = { revision: revision ?? old?.revision ?? 0, value: value(String(old?.value)) }
    await clock.advance(hour)
    const asked = made.ask()
    await clock.settle()
    return { ...made, asked, stored: () => JSON.parse(backup?.value ?? 'null') }
  }

  test('does not bring back a refresh token that has been used up, and gets the newer one again', async () => {
    const { hand, asked, clock, stored } = await restored((backup) => backup)
    expect(hand.calls.at(-1)).toMatchObject({ way: 'renew', refreshToken: 'refresh-2' })
    hand.latest.succeed()
    await clock.settle()
    expect(asked.result).toBe('Bearer access-3')
    expect(stored()).toMatchObject({ token: { refreshToken: 'refresh-3', generation: 3 } })
  })

  test('does not make an old intent count', async () => {
    const { hand } = await restored((backup) => JSON.stringify({ ...JSON.parse(backup), intent: 'somebody' }))
    expect(hand.calls.at(-1)).toMatchObject({ way: 'renew', refreshToken: 'refresh-2' })
  })

  test('signs nobody out by a deletion of long ago, but by one of now', async () => {
    const long = await restored(() => null, 1)
    expect(long.hand.calls.at(-1)).toMatchObject({ way: 'renew', refreshToken: 'refresh-2' })
    const now = await restored(() => null, 100)
    expect(now.asked.result).toMatchObject({ code: 'session-changed' })
  })
})

describe('a crash between rotation and commit', () => {
  test('an intent is stored before a single-use refresh token is presented, and leaves with the new pair', async () => {
    const made = await signedIn()
    await made.clock.advance(hour)
    made.ask()
    await made.clock.settle()
    expect(await storedIn(made)).toMatchObject({
      intent: expect.any(String),
      token: { refreshToken: 'refresh-1' },
    })
    made.hand.latest.succeed()
    await made.clock.settle()
    expect(await storedIn(made)).toEqual({
      version: 1,
      signIn: expect.any(String),
      token: expect.objectContaining({ refreshToken: 'refresh-2', generation: 2 }),
    })
  })

  test.each([
    ['single-use', 'obtain'],
    ['rotating', 'obtain'],
    ['reusable', 'renew'],
  ] as const)('after it, a %s refresh token leads to `%s`', async (refreshTokenUse, way) => {
    const crashed = await signedIn()
    await crashed.clock.advance(hour)
    crashed.ask()
    await crashed.clock.settle()
    // The process is gone: nothing of it runs on, and its lease runs out.
    const survivor = bench({
      clock: crashed.clock,
      store: crashed.store,
      hand: handGrant({ refreshTokenUse }),
    })
    const asked = survivor.ask()
    await crashed.store.release(crashed.session.key, String((await storedIn(crashed))?.intent))
    await crashed.clock.advance(1_000)
    expect(survivor.hand.calls).toMatchObject([{ way }])
    survivor.hand.latest.succeed({ accessToken: 'recovered' })
    await crashed.clock.settle()
    expect(asked.result).toBe('Bearer recovered')
  })

  test('a process that slept through it does not present the token again, and adopts', async () => {
    const slow = await signedIn()
    await slow.clock.advance(hour)
    const asked = slow.ask()
    await slow.clock.settle()
    const quick = bench({ clock: slow.clock, store: slow.store })
    quick.ask()
    await slow.store.release(slow.session.key, String((await storedIn(slow))?.intent))
    await slow.clock.advance(1_000)
    quick.hand.latest.succeed({ accessToken: 'of the quick' })
    await slow.clock.settle()
    slow.hand.latest.succeed({ accessToken: 'of the slow' })
    await slow.clock.settle()
    expect(asked.result).toBe('Bearer of the quick')
    expect(await storedIn(slow)).toMatchObject({ token: { accessToken: 'of the quick' } })
  })

  test('a refresh token whose fate is unknown is not presented again', async () => {
    const { hand, clock, ask } = await signedIn()
    await clock.advance(hour)
    const asked = ask()
    await clock.settle()
    hand.latest.fail(new TransportError('reset', { outcomeUnknown: true }))
    await clock.advance(1_000)
    expect(hand.calls.map(({ way }) => way)).toEqual(['obtain', 'renew', 'obtain'])
    hand.latest.fail(new TransportError('reset', { outcomeUnknown: true }))
    await clock.settle()
    expect(asked.result).toMatchObject({ code: 'renewal-failed', retryable: true })
    await clock.advance(10_000)
    ask()
    await clock.settle()
    expect(hand.calls.map(({ way }) => way)).toEqual(['obtain', 'renew', 'obtain', 'obtain'])
  })

  test('a refresh token that certainly was not seen is presented again', async () => {
    const { hand, clock, ask } = await signedIn()
    await clock.advance(hour)
    const asked = ask()
    await clock.settle()
    const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
    hand.latest.fail(refused)
    await clock.advance(1_000)
    hand.latest.fail(refused)
    await clock.settle()
    expect(asked.result).toMatchObject({ code: 'renewal-failed' })
    await clock.advance(10_000)
    ask()
    await clock.settle()
    expect(hand.calls).toMatchObject([
      { way: 'obtain' },
      { way: 'renew' },
      { way: 'renew', refreshToken: 'refresh-1' },
      { way: 'renew', refreshToken: 'refresh-1' },
    ])
  })

  test('a refused refresh token leads to the primary credential at once', async () => {
    const { hand, clock, ask } = await signedIn()
    await clock.advance(hour)
    const asked = ask()
    await clock.settle()
    hand.latest.fail(new CredentialRejectedError('unknown refresh token'))
    await clock.settle()
    hand.latest.succeed()
    await clock.settle()
    expect(hand.calls.map(({ way }) => way)).toEqual(['obtain', 'renew', 'obtain'])
    expect(asked.result).toBe('Bearer access-3')
  })

  test('a pair is known by both its tokens: the same access token may come with another refresh token', async () => {
    const first = await signedIn()
    const second = bench({ clock: first.clock, store: first.store })
    await second.session.token()
    await first.clock.advance(hour)
    first.ask()
    await first.clock.settle()
    first.hand.latest.succeed({ accessToken: 'access-1', refreshToken: 'refresh-of-the-first' })
    await first.clock.settle()
    await first.clock.advance(hour)
    second.ask()
    await first.clock.advance(1_000)
    expect(second.hand.calls).toMatchObject([{ way: 'renew', refreshToken: 'refresh-of-the-first' }])
  })

  test('a commit that failed may have arrived: its refresh token is not presented unannounced', async () => {
    const clock = createVirtualClock()
    const store = memoryStore({ clock })
    const lossy: SessionStore = {
      ...store,
      commit: async (...entry) => {
        await store.commit(...entry)
        throw new Error('the answer was lost')
      },
    }
    const { hand, ask } = await signedIn({ clock, store: lossy })
    await clock.advance(hour)
    ask()
    await clock.settle()
    expect(hand.calls.map(({ way }) => way)).toEqual(['obtain', 'obtain'])
  })

  test('a credential of unknown fate is presented again by its own session when there is no other', async () => {
    const { hand, clock, ask } = bench({ hand: handGrant({ obtainsOnce: true }) })
    const lost = new TypeError('Failed to fetch')
    const first = ask()
    await clock.settle()
    hand.latest.fail(lost)
    await clock.advance(1_000)
    hand.latest.fail(lost)
    await clock.settle()
    expect(first.result).toMatchObject({ code: 'renewal-outcome-unknown', retryable: true })
    await clock.advance(10_000)
    ask()
    await clock.settle()
    hand.latest.succeed()
    await clock.advance(hour)
    ask()
    await clock.settle()
    hand.latest.fail(lost)
    await clock.advance(1_000)
    hand.latest.fail(lost)
    await clock.advance(20_000)
    const last = ask()
    await clock.settle()
    hand.latest.fail(new CredentialRejectedError('used up after all'))
    await clock.settle()
    expect(hand.calls).toMatchObject([
      { way: 'obtain' },
      { way: 'obtain' },
      { way: 'obtain' },
      { way: 'renew', refreshToken: 'refresh-3' },
      { way: 'renew', refreshToken: 'refresh-3' },
      { way: 'renew', refreshToken: 'refresh-3' },
    ])
    expect(last.result).toMatchObject({ code: 'credential-rejected' })
  })

  test('a credential that works once is not presented by the next process', async () => {
    const once = { obtainsOnce: true }
    const crashed = bench({ hand: handGrant(once) })
    crashed.ask()
    await crashed.clock.settle()
    const survivor = bench({ clock: crashed.clock, store: crashed.store, hand: handGrant(once) })
    const asked = survivor.ask()
    await crashed.clock.advance(20_000)
    expect(asked.result).toMatchObject({ code: 'credential-rejected' })
    expect(survivor.hand.calls).toHaveLength(0)
  })
})

describe('a store that fails', () => {
  const broken: Record<string, (clock: VirtualClock) => Partial<SessionStore>> = {
    'throws at once': () => ({
      read() {
        throw new Error('canary')
      },
    }),
    'rejects every commit, as a full one does': () => ({
      commit: () => Promise.reject(new DOMException('canary', 'QuotaExceededError')),
    }),
    'never answers a read': () => ({ read: () => new Promise(() => {}) }),
    'never answers a commit': () => ({ commit: () => new Promise(() => {}) }),
    'never answers for its lease': () => ({ acquire: () => new Promise(() => {}) }),
    'rejects its lease': () => ({ acquire: () => Promise.reject(new Error('canary')) }),
    'rejects to take its lease back': () => ({ release: () => Promise.reject(new Error('canary')) }),
    'throws when it is subscribed to': () => ({
      subscribe() {
        throw new Error('canary')
      },
    }),
  }

  test.each(Object.entries(broken))('%s: the session goes on from memory', async (name, breakage) => {
    const clock = createVirtualClock()
    const { hand, ask, events, session } = bench({
      clock,
      store: { ...memoryStore({ clock }), ...breakage(clock) },
    })
    const first = ask()
    await clock.advance(5_000)
    hand.latest.succeed()
    await clock.advance(5_000)
    expect(first.result).toBe('Bearer access-1')
    await clock.advance(hour)
    const second = ask()
    await clock.advance(5_000)
    // A commit that failed may have arrived: somebody else may hold the same refresh token.
    expect(hand.latest.way).toBe(name.includes('commit') ? 'obtain' : 'renew')
    hand.latest.succeed()
    await clock.advance(5_000)
    expect(second.result).toBe('Bearer access-2')
    if (!name.includes('subscribed')) expect(events.some(({ type }) => type === 'store-failure')).toBe(true)
    expect(JSON.stringify(events)).not.toContain('canary')
    const signedOut = session.signOut()
    await clock.advance(5_000)
    await signedOut
  })

  test('that fails only later keeps a shared refresh token from being presented twice', async () => {
    const clock = createVirtualClock()
    const store = memoryStore({ clock })
    let full = false
    const made = await signedIn({
      clock,
      store: {
        ...store,
        commit: (...entry) => (full ? Promise.reject(new Error('full')) : store.commit(...entry)),
      },
    })
    full = true
    await clock.advance(hour)
    made.ask()
    await clock.settle()
    expect(made.hand.latest.way).toBe('obtain')
  })

  test('whose entry nobody can read is written over', async () => {
    const clock = createVirtualClock()
    const store = memoryStore({ clock })
    const made = bench({ clock, store })
    await store.commit(made.session.key, 0, 'not ours')
    made.ask()
    await clock.settle()
    made.hand.latest.succeed()
    await clock.settle()
    expect(await storedIn(made)).toMatchObject({ token: { accessToken: 'access-1' } })
  })
})

describe('sign-out', () => {
  test('shuts out a commit that is under way', async () => {
    const clock = createVirtualClock()
    const store = memoryStore({ clock })
    let commit = (): void => {}
    const slow: SessionStore = {
      ...store,
      commit: async (key, revision, value) => {
        if (value !== null) await new Promise<void>((resolve) => (commit = resolve))
        return store.commit(key, revision, value)
      },
    }
    const { hand, ask, session } = bench({ clock, store: slow })
    const { key } = session
    const asked = ask()
    await clock.settle()
    hand.latest.succeed()
    await clock.settle()
    await session.signOut()
    commit()
    await clock.settle()
    expect(asked.result).toMatchObject({ code: 'session-changed' })
    expect((await store.read(key))?.value).toBeNull()
  })

  test('deletes what another process committed meanwhile', async () => {
    const made = await signedIn()
    const entry = await made.store.read(made.session.key)
    await made.store.commit(made.session.key, entry?.revision ?? 0, entry?.value ?? '')
    await made.session.signOut()
    expect((await made.store.read(made.session.key))?.value).toBeNull()
  })

  test('lets the same user sign in again afterwards', async () => {
    const { session, hand, clock, store } = await signedIn()
    const { key } = session
    await session.signOut()
    await session.switchTo(hand.grant)
    const lease = session.token()
    await clock.settle()
    hand.latest.succeed()
    expect(await lease).toMatchObject({ authorization: 'Bearer access-2', generation: 2, epoch: 2 })
    expect(session.key).toBe(key)
    expect((await store.read(key))?.value).toContain('access-2')
  })

  test('ends the call of the grant', async () => {
    const { session, hand, clock, ask } = bench()
    ask()
    await clock.settle()
    await session.signOut()
    expect(hand.latest.signal.aborted).toBe(true)
  })
})
