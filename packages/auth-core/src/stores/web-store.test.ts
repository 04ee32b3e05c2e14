import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { advanceRealTime } from '../../test/real-time.ts'
import { createStorage, webHooks } from '../../test/web-storage.ts'
import { StoreError } from '../errors/errors.ts'
import type { Grant } from '../grants/grant.ts'
import { resumeSignIn } from '../grants/resume-sign-in.ts'
import { createSession } from '../session/create-session.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { storeConformance } from './conformance.ts'
import type { SessionStore } from './session-store.ts'
import { webStore } from './web-store.ts'

const opened: SessionStore[] = []
function open(options?: Parameters<typeof webStore>[0]): SessionStore {
  const store = webStore(options)
  opened.push(store)
  return store
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close?.()
})

describe('the web store with Web Locks', () => {
  const storage = createStorage()
  for (const { title, run } of storeConformance({
    open: () => webStore({ storage }),
    advance: advanceRealTime,
    ...webHooks(storage),
  }))
    it(title, run)
})

describe('the web store without Web Locks', () => {
  const storage = createStorage()
  for (const { title, run } of storeConformance({
    open: () => webStore({ storage }),
    advance: advanceRealTime,
    ...webHooks(storage),
  }))
    it(title, async () => {
      vi.stubGlobal('navigator', {})
      await run()
    })
})

describe('the web store on sessionStorage', () => {
  const storage = createStorage()
  for (const { title, run } of storeConformance({
    open: () => webStore({ storage }),
    advance: advanceRealTime,
    ...webHooks(storage),
  }))
    it(title, async () => {
      vi.stubGlobal('sessionStorage', storage)
      await run()
    })

  it('takes no lock of the origin: other tabs have a storage of their own', async () => {
    const request = vi.fn()
    vi.stubGlobal('navigator', { locks: { request } })
    vi.stubGlobal('sessionStorage', storage)
    expect(await open({ storage }).commit('alone', 0, 'value')).toEqual({ committed: true, revision: 1 })
    expect(request).not.toHaveBeenCalled()
  })
})

describe('the web store', () => {
  it('uses localStorage when nothing else is said', async () => {
    const storage = createStorage()
    vi.stubGlobal('localStorage', storage)
    await open().commit('default', 0, 'value')
    expect([storage.length, storage.key(0)]).toEqual([1, 'energy:entry:default'])
  })

  it('can be made where there is no storage, and its calls then fail with a store error', async () => {
    vi.stubGlobal('localStorage', undefined)
    const store = open()
    await expect(store.read('key')).rejects.toBeInstanceOf(StoreError)
    await expect(store.acquire('key', 'owner', 1_000)).rejects.toBeInstanceOf(StoreError)
  })

  it('reports storage that the browser refuses', async () => {
    vi.stubGlobal('localStorage', undefined)
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('canary', 'SecurityError')
      },
    })
    const error = await open()
      .read('key')
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'store', retryable: true, cause: { name: 'SecurityError' } })
    expect(JSON.stringify(error)).not.toContain('canary')
  })

  it.each([['with locks'], ['without locks']])(
    'reports a full storage and keeps what was there, %s',
    async (how) => {
      if (how === 'without locks') vi.stubGlobal('navigator', {})
      const storage = createStorage()
      const store = open({ storage })
      await store.commit(`full ${how}`, 0, 'first')
      const setItem = vi.spyOn(storage, 'setItem').mockImplementation(() => {
        throw new DOMException('canary', 'QuotaExceededError')
      })
      await expect(store.commit(`full ${how}`, 1, 'second')).rejects.toMatchObject({
        code: 'store',
        message: 'The session store failed to commit (web storage, QuotaExceededError).',
        driverCode: 'QuotaExceededError',
        cause: { name: 'QuotaExceededError' },
      })
      setItem.mockRestore()
      expect(await store.read(`full ${how}`)).toEqual({ revision: 1, value: 'first' })
      expect(await store.commit(`full ${how}`, 1, 'second')).toEqual({ committed: true, revision: 2 })
    },
  )

  it('counts what is no entry as nothing', async () => {
    const storage = createStorage()
    const store = open({ storage })
    for (const text of [
      '',
      'null',
      '7',
      'not json',
      '{"revision":"2"}',
      ...['"2"', '0', '-1', '1.5', '1e300', '9007199254740992', 'null', '[2]'].map(
        (revision) => `{"revision":${revision},"value":"canary","writer":"w"}`,
      ),
      '{"revision":2,"value":7,"writer":""}',
    ]) {
      storage.setItem('energy:entry:foreign', text)
      expect(await store.read('foreign')).toBeUndefined()
    }
    expect(await store.commit('foreign', 0, 'value')).toEqual({ committed: true, revision: 1 })
  })

  it('opens nothing anew after it was closed, and a commit that was under way is still one', async () => {
    const channels: string[] = []
    vi.stubGlobal('BroadcastChannel', function open(name: string) {
      channels.push(name)
      return { addEventListener() {}, postMessage: () => expect.fail('closed'), close() {} }
    })
    const addEventListener = vi.fn()
    vi.stubGlobal('addEventListener', addEventListener)
    const store = webStore({ storage: createStorage() })
    store.subscribe?.('key', () => {})
    expect([channels.length, addEventListener.mock.calls.length]).toEqual([1, 1])
    const commit = store.commit('key', 0, 'value')
    await store.close?.()
    expect(await commit).toEqual({ committed: true, revision: 1 })
    expect(await store.commit('key', 1, 'next')).toEqual({ committed: true, revision: 2 })
    store.subscribe?.('key', () => {})
    expect([channels.length, addEventListener.mock.calls.length]).toEqual([1, 1])
  })

  it('ends a lock that was taken before the clock was set back', async () => {
    const storage = createStorage()
    const ahead = createVirtualClock(1_700_007_200_000)
    const now = createVirtualClock(1_700_000_000_000)
    expect(await open({ storage, clock: ahead }).acquire('key', 'first', 60_000)).toBe(true)
    expect(await open({ storage, clock: now }).acquire('key', 'second', 60_000)).toBe(true)
  })

  it('comes to an end when the browser never answers a request for a lock', async () => {
    vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => {}) } })
    const clock = createVirtualClock()
    const commit = open({ storage: createStorage(), clock }).commit('key', 0, 'value')
    await clock.advance(5_000)
    expect(await commit).toEqual({ committed: true, revision: 1 })
  })

  it('does not write when the answer to its request for a lock comes too late', async () => {
    const storage = createStorage()
    const answers: ((lock: object) => unknown)[] = []
    const request = async (_name: string, _options: object, callback: (lock: object) => unknown) => {
      answers.push(callback)
    }
    vi.stubGlobal('navigator', { locks: { request } })
    const clock = createVirtualClock()
    const commit = open({ storage, clock }).commit('key', 0, 'late')
    await clock.advance(800)
    for (const answer of answers) answer({})
    expect(storage).toHaveLength(0)
    await clock.advance(5_000)
    expect(await commit).toEqual({ committed: true, revision: 1 })
  })

  it('goes on without messages where the browser refuses them', async () => {
    vi.stubGlobal('BroadcastChannel', function refuse() {
      throw new DOMException('refused', 'SecurityError')
    })
    const store = open({ storage: createStorage() })
    const listener = vi.fn()
    store.subscribe?.('key', listener)
    await store.commit('key', 0, 'value')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('hears of another tab from the storage event too, until it is closed', async () => {
    const hears: ((event: { key: string | null }) => void)[] = []
    vi.stubGlobal('addEventListener', (_type: string, listener: (typeof hears)[number]) =>
      hears.push(listener),
    )
    const removeEventListener = vi.fn()
    vi.stubGlobal('removeEventListener', removeEventListener)
    const store = webStore({ storage: createStorage() })
    const listener = vi.fn()
    store.subscribe?.('key', listener)
    const [hear] = hears
    hear?.({ key: 'energy:entry:other' })
    hear?.({ key: 'energy:entry:key' })
    await Promise.resolve()
    expect(listener).toHaveBeenCalledTimes(1)
    hear?.({ key: null })
    await Promise.resolve()
    expect(listener).toHaveBeenCalledTimes(2)
    store.close?.()
    expect(removeEventListener).toHaveBeenCalledWith('storage', hear)
  })
})

describe('a page that is loaded anew', () => {
  // The right to write a revision is kept for a while, also that of an earlier test.
  let count = 0
  let endpoint: { readonly url: string }
  beforeEach(() => {
    endpoint = { url: `https://api-${++count}.example.com/graphql` }
  })
  const renewal = {
    renewal: 'hand',
    refreshTokenUse: 'single-use' as const,
    renew: async () => ({ accessToken: 'renewed' }),
  }
  const password = (principal: string) =>
    handGrant({ principal, renewal: 'hand', obtain: async () => ({ accessToken: `token of ${principal}` }) })
      .grant
  const page = (storage: ReturnType<typeof createStorage>, grant: Grant) =>
    createSession({ grant, endpoint, store: open({ storage }) })

  async function signIn(storage: ReturnType<typeof createStorage>, principal: string) {
    const session = page(storage, password(principal))
    await session.token()
    // The handle is kept behind the back of whoever waits for the token.
    await session.resumeHandle()
    return session
  }

  it('needs nothing to go on with the sign-in', async () => {
    const storage = createStorage()
    await signIn(storage, 'anna')
    expect(await page(storage, resumeSignIn(undefined, renewal)).token()).toMatchObject({
      authorization: 'Bearer token of anna',
    })
  })

  it('finds nothing after a sign-out in any tab', async () => {
    const storage = createStorage()
    await signIn(storage, 'anna')
    await page(storage, resumeSignIn(undefined, renewal)).signOut()
    await expect(page(storage, resumeSignIn(undefined, renewal)).token()).rejects.toMatchObject({
      code: 'reauthentication-required',
    })
    const texts = Array.from({ length: storage.length }, (_, index) =>
      storage.getItem(storage.key(index) ?? ''),
    )
    expect(texts.join()).not.toMatch(/[0-9a-f]{64}"|token of anna/)
  })

  it('goes on with the sign-in that came last, whose end leaves that of another alone', async () => {
    const storage = createStorage()
    const first = await signIn(storage, 'anna')
    await signIn(storage, 'bert')
    await first.signOut()
    expect(await page(storage, resumeSignIn(undefined, renewal)).token()).toMatchObject({
      authorization: 'Bearer token of bert',
    })
  })

  it('is told when the storage is disabled, and asked for nothing that it cannot know', async () => {
    const disabled = {
      getItem: () => {
        throw new DOMException('disabled', 'SecurityError')
      },
      setItem: () => {},
    }
    const session = createSession({
      grant: resumeSignIn(undefined, renewal),
      endpoint,
      store: open({ storage: disabled }),
    })
    await expect(session.token()).rejects.toMatchObject({ code: 'renewal-failed', cause: { code: 'store' } })
  })
})
