import { expect, test } from 'vitest'
import { memoryStore } from '../stores/memory-store.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import { createEntryWriter } from './entry-writer.ts'
import { storeProtocol } from './sharing.ts'
import { createStoreProtocol } from './store-protocol.ts'

/** Two sessions with one store: one has all of the protocol, of the other the writer arrives when `arrives` says so. */
function scene(arrives: () => boolean) {
  const clock = createVirtualClock()
  const store = memoryStore({ clock })
  const protocol = createStoreProtocol(async () => {
    if (!arrives()) throw new TypeError('Failed to fetch dynamically imported module')
    return createEntryWriter
  })
  const own = (of: typeof store) => {
    const hand = handGrant()
    const session = createSession({ grant: hand.grant, clock, store: of, random: () => 0.5 })
    return { hand, session, token: () => session.token().then(({ authorization }) => authorization) }
  }
  return { clock, store, whole: own(store), late: own({ ...store, [storeProtocol]: protocol }) }
}

test('a token that is stored is lent although the code that writes never arrives', async () => {
  const { clock, whole, late } = scene(() => false)
  const first = whole.token()
  await clock.settle()
  whole.hand.latest.succeed()

  expect(await first).toBe('Bearer access-1')
  expect(await late.token()).toBe('Bearer access-1')
  expect(late.hand.calls).toEqual([])
})

test('without that code nothing is presented, and the next attempt asks for it anew', async () => {
  let arrives = false
  const { clock, store, late } = scene(() => arrives)
  await expect(late.token()).rejects.toMatchObject({
    code: 'renewal-failed',
    retryable: true,
    cause: { code: 'store', cause: { name: 'TypeError' } },
  })
  expect(late.hand.calls).toEqual([])

  arrives = true
  await clock.advance(10_000)
  const second = late.token()
  await clock.settle()
  late.hand.latest.succeed()
  expect(await second).toBe('Bearer access-1')
  expect((await store.read(late.session.key))?.value).toContain('access-1')
})

test('a sign-out that cannot delete what is stored says so', async () => {
  const { late } = scene(() => false)
  await expect(late.session.signOut()).rejects.toMatchObject({ code: 'store', retryable: true })
  expect(late.session.state.status).toBe('signed-out')
})

test('a sign-out does not wait for ever for that code', async () => {
  const clock = createVirtualClock()
  const hanging = createStoreProtocol(() => new Promise(() => {}))
  const store = { ...memoryStore({ clock }), [storeProtocol]: hanging }
  const session = createSession({ grant: handGrant().grant, clock, store, timeout: 5_000 })
  const signedOut = expect(session.signOut()).rejects.toMatchObject({ code: 'store', retryable: true })
  await clock.advance(5_000)
  await signedOut
  expect(clock.pending).toBe(0)
})

test.each(['dispose', 'signOut'] as const)(
  'a resumed session that ends by `%s` before its entry is found listens to nobody afterwards',
  async (end) => {
    const clock = createVirtualClock()
    const memory = memoryStore({ clock })
    const listeners = new Set<string>()
    let arrive = (): void => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const store = {
      ...memory,
      subscribe(key: string) {
        const listener = `${key} ${listeners.size}`
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      [storeProtocol]: createStoreProtocol(async () => {
        await arrived
        return createEntryWriter
      }),
    }
    const hand = handGrant()
    const first = createSession({ grant: hand.grant, clock, store: memory })
    const handle = first.resumeHandle()
    await clock.settle()
    hand.latest.succeed()
    const text = await handle
    const resumed = createSession({ grant: handGrant({ resume: () => text }).grant, clock, store })
    const token = expect(resumed.token()).rejects.toMatchObject({ code: expect.any(String) })
    await clock.settle()
    const ended = resumed[end]()
    arrive()
    await Promise.all([token, ended])
    await clock.settle()
    expect([...listeners]).toEqual([])
    expect(await memory.read(first.key)).toMatchObject({
      value: end === 'signOut' ? null : expect.any(String),
    })
  },
)
