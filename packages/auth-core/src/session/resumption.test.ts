import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { CredentialRejectedError, TransportError } from '../errors/errors.ts'
import { resumeSignIn } from '../grants/resume-sign-in.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { type HandGrant, handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import type { Session, SessionEvent, SessionOptions } from './session.ts'

// What is shown here goes beyond what `grants/conformance.ts` holds every grant to.

const hour = 3_600_000
const endpoint = { url: 'https://api.example.com/graphql' }

interface Scene {
  readonly clock: VirtualClock
  readonly store: SessionStore
  readonly hand: HandGrant
  readonly session: Session
  readonly handle: string
}

async function signedIn(options: { store?: (clock: VirtualClock) => SessionStore } = {}): Promise<Scene> {
  const clock = createVirtualClock()
  const store = options.store?.(clock) ?? memoryStore({ clock })
  const hand = handGrant({ renewal: 'hand' })
  const session = createSession({ grant: hand.grant, endpoint, clock, store, random: () => 0.5 })
  const handle = session.resumeHandle()
  await clock.settle()
  hand.latest.succeed()
  return { clock, store, hand, session, handle: await handle }
}

/** Another page or process that has the handle alone. */
function resumed(
  { clock, store }: Pick<Scene, 'clock' | 'store'>,
  handle: string | undefined,
  rest: Partial<SessionOptions> = {},
) {
  const hand = handGrant()
  const { renew, refreshTokenUse } = hand.grant
  const grant = resumeSignIn(handle, { ...(renew && { renew }), renewal: 'hand', refreshTokenUse })
  const events: SessionEvent[] = []
  const on = (event: SessionEvent): void => void events.push(event)
  return {
    hand,
    events,
    session: createSession({ grant, endpoint, clock, store, random: () => 0.5, on, ...rest }),
  }
}

const end = (session: Session): Promise<unknown> =>
  session.token().then(
    ({ authorization }) => authorization,
    (error: { code: string }) => error.code,
  )

test('a resumed session shares the entry of the sign-in: one renewal for both, whoever begins', async () => {
  const scene = await signedIn()
  const other = resumed(scene, scene.handle)
  expect([scene.session, other.session].map(({ identity }) => identity.isResuming)).toEqual([false, true])
  expect(await end(other.session)).toBe('Bearer access-1')
  expect(other.session.identity.isResuming).toBe(false)
  await scene.clock.advance(hour)
  const ends = [end(other.session), end(scene.session)]
  await scene.clock.advance(100)
  expect([other.hand.calls.length, scene.hand.calls.length]).toEqual([1, 1])
  expect(other.hand.calls).toMatchObject([{ way: 'renew', refreshToken: 'refresh-1' }])
  other.hand.latest.succeed({ accessToken: 'of the resumed', refreshToken: 'refresh-2' })
  await scene.clock.advance(1_000)
  expect(await Promise.all(ends)).toEqual(['Bearer of the resumed', 'Bearer of the resumed'])
  expect(scene.hand.calls).toHaveLength(1)
  expect(other.session.key).toBe(scene.session.key)
})

test('a resumed session hears of a sign-out, and signs out for all', async () => {
  const scene = await signedIn()
  const others = [resumed(scene, scene.handle), resumed(scene, scene.handle)]
  for (const { session } of others) await session.token()
  await others[0]?.session.signOut()
  await scene.clock.settle()
  expect(scene.session.state.status).toBe('signed-out')
  expect(others[1]?.session.state.status).toBe('signed-out')
})

test('signing out at once, before the handle was looked up, ends the sign-in as well', async () => {
  const scene = await signedIn()
  await resumed(scene, scene.handle).session.signOut()
  await scene.clock.settle()
  expect(scene.session.state.status).toBe('signed-out')
})

test('a handle is dead after a sign-out by somebody who never knew it, also for the next sign-in of the same user', async () => {
  const scene = await signedIn()
  const sameUser = createSession({
    grant: scene.hand.grant,
    endpoint,
    clock: scene.clock,
    store: scene.store,
  })
  await sameUser.token()
  await sameUser.signOut()
  expect(await end(resumed(scene, scene.handle).session)).toBe('reauthentication-required')
  await sameUser.switchTo(scene.hand.grant)
  const again = end(sameUser)
  await scene.clock.settle()
  scene.hand.latest.succeed()
  expect(await again).toBe('Bearer access-2')
  expect(await end(resumed(scene, scene.handle).session)).toBe('reauthentication-required')
})

test('a handle for one endpoint finds nothing at another', async () => {
  const scene = await signedIn()
  const elsewhere = { endpoint: { url: 'https://stranger.example/graphql' } }
  expect(await end(resumed(scene, scene.handle, elsewhere).session)).toBe('reauthentication-required')
})

test('a sign-in that is renewed in one way is not resumed in another', async () => {
  const scene = await signedIn()
  const session = createSession({
    grant: resumeSignIn(scene.handle),
    endpoint,
    clock: scene.clock,
    store: scene.store,
  })
  expect(await end(session)).toBe('configuration')
})

test('a refresh token that is refused ends the sign-in for who has nothing else', async () => {
  const scene = await signedIn()
  await scene.clock.advance(hour)
  const other = resumed(scene, scene.handle)
  const ending = end(other.session)
  await scene.clock.settle()
  other.hand.latest.fail(new CredentialRejectedError('dead'))
  await scene.clock.settle()
  expect(await ending).toBe('reauthentication-required')
  expect(other.session.state.status).toBe('rejected')
  expect(other.hand.calls).toHaveLength(1)
})

test('a single-use refresh token that somebody else announced and lost is not presented by handle', async () => {
  const scene = await signedIn()
  await scene.clock.advance(hour)
  void scene.session.token().catch(() => {})
  await scene.clock.settle()
  const owner = JSON.parse((await scene.store.read(scene.session.key))?.value ?? '{}').intent
  await scene.store.release(scene.session.key, owner)
  const other = resumed(scene, scene.handle)
  const ending = end(other.session)
  await scene.clock.advance(1_000)
  expect(await ending).toBe('reauthentication-required')
  expect(other.hand.calls).toHaveLength(0)
})

test('while somebody else renews and does not finish, it is a passing failure', async () => {
  const scene = await signedIn()
  await scene.clock.advance(hour)
  void scene.session.token().catch(() => {})
  await scene.clock.settle()
  const other = resumed(scene, scene.handle)
  const ending = end(other.session)
  await scene.clock.advance(12_000)
  expect(await ending).toBe('renewal-failed')
  expect(other.hand.calls).toHaveLength(0)
})

test('a store that fails is a passing failure too: nobody has to sign in again for it', async () => {
  let isDown = false
  const scene = await signedIn({
    store: (clock) => {
      const store = memoryStore({ clock })
      const read: SessionStore['read'] = (key) =>
        isDown ? Promise.reject(new Error('down')) : store.read(key)
      return { ...store, read }
    },
  })
  isDown = true
  const other = resumed(scene, scene.handle)
  expect(await end(other.session)).toBe('renewal-failed')
  isDown = false
  await scene.clock.advance(10_000)
  expect(await end(other.session)).toBe('Bearer access-1')
})

test('a lost answer is asked for once more by the only credential there is', async () => {
  const scene = await signedIn()
  scene.session.dispose()
  await scene.clock.advance(hour)
  const other = resumed(scene, scene.handle)
  const ending = end(other.session)
  await scene.clock.settle()
  other.hand.latest.fail(new TransportError('reset', { outcomeUnknown: true }))
  await scene.clock.advance(1_000)
  other.hand.latest.succeed({ accessToken: 'after all' })
  expect(await ending).toBe('Bearer after all')
  expect(other.hand.calls.map(({ refreshToken }) => refreshToken)).toEqual(['refresh-1', 'refresh-1'])
})

test('one sign-in has one handle for each session, and a resumed one keeps the handle that it came by', async () => {
  const scene = await signedIn()
  expect(await scene.session.resumeHandle()).toBe(scene.handle)
  const other = resumed(scene, scene.handle)
  expect(await other.session.resumeHandle()).toBe(scene.handle)
  const sameUser = createSession({
    grant: scene.hand.grant,
    endpoint,
    clock: scene.clock,
    store: scene.store,
  })
  expect(await sameUser.resumeHandle()).not.toBe(scene.handle)
})

test('a handle lives on through renewals, also through one by the primary credential', async () => {
  const scene = await signedIn()
  await scene.clock.advance(hour)
  const renewed = end(scene.session)
  await scene.clock.settle()
  scene.hand.latest.fail(new CredentialRejectedError('dead'))
  await scene.clock.settle()
  scene.hand.latest.succeed({ accessToken: 'by the password' })
  expect(await renewed).toBe('Bearer by the password')
  expect(await end(resumed(scene, scene.handle).session)).toBe('Bearer by the password')
})

test('without a store, or without anybody in particular, there is nothing to resume', async () => {
  const clock = createVirtualClock()
  for (const options of [
    { grant: handGrant({ obtain: async () => ({ accessToken: 'a' }) }).grant },
    {
      grant: handGrant({ principal: null, obtain: async () => ({ accessToken: 'a' }) }).grant,
      store: memoryStore(),
    },
    { grant: null, store: memoryStore() },
  ])
    await expect(createSession({ clock, ...options }).resumeHandle()).rejects.toMatchObject({
      code: 'configuration',
    })
})

test('the handle is in no event, no state, no inspection and under no name of the store', async () => {
  const names: string[] = []
  const scene = await signedIn({
    store: (clock) => {
      const store = memoryStore({ clock })
      return {
        ...store,
        commit(key, revision, value) {
          names.push(key, String(value))
          return store.commit(key, revision, value)
        },
      }
    },
  })
  const other = resumed(scene, scene.handle)
  await other.session.token()
  const all = { depth: 10, showHidden: true }
  expect(inspect([scene.session, other.session, other.events, other.session.state], all)).not.toContain(
    scene.handle,
  )
  expect(names.join()).not.toContain(scene.handle)
})
