import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CredentialRejectedError, RateLimitedError, RenewalFailedError } from '../errors/errors.ts'
import type { Grant } from '../grants/grant.ts'
import { oauthClientCredentials } from '../grants/oauth.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import type { Session, SessionEvent, SessionOptions } from './session.ts'

const minute = 60_000
const hour = 60 * minute

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  return () => vi.restoreAllMocks()
})

/** A provider that counts sign-ins and answers them with what a test says. */
function counted(answer: (call: number) => Error | undefined, overrides: Partial<Grant> = {}) {
  let calls = 0
  const grant: Grant = {
    kind: 'counted',
    principal: 'anna',
    refreshTokenUse: 'none',
    runsOn: 'anywhere',
    async obtain() {
      const error = answer(++calls)
      if (error) throw error
      return { accessToken: `access-${calls}`, lifetime: hour }
    },
    ...overrides,
  }
  return { grant, calls: () => calls }
}

/** A session for one request, as a server makes them. */
function request(clock: VirtualClock, grant: Grant, rest: Partial<SessionOptions> = {}): Session {
  return createSession({ grant: { ...grant }, clock, random: () => 0, ...rest })
}

/** What a grant throws when the provider answers that it cannot. */
const outage = (): Error =>
  new RenewalFailedError('The token endpoint answered with status 500 and no token.')

const codeOf = (session: Session): Promise<string> =>
  session.token().then(
    () => 'ok',
    (error: { code: string }) => error.code,
  )

test('200 renders without a store: once the sign-ins are limited, none reaches the provider before its time', async () => {
  // Before: 110 of 200 failed at the provider, which kept its limit up for each of them.
  const clock = createVirtualClock()
  const provider = counted((call) =>
    call > 90 ? new RateLimitedError('slow down', { retryAt: clock.now() + 5 * minute }) : undefined,
  )
  const codes: string[] = []
  for (let render = 0; render < 200; render++) codes.push(await codeOf(request(clock, provider.grant)))
  expect(codes.filter((code) => code === 'ok')).toHaveLength(90)
  expect(provider.calls()).toBe(91)
  await clock.advance(5 * minute)
  await Promise.all(Array.from({ length: 50 }, () => codeOf(request(clock, provider.grant))))
  expect(provider.calls()).toBe(92)
})

test('with one store for all, 200 renders cost one sign-in', async () => {
  const clock = createVirtualClock()
  const store = memoryStore({ clock })
  const provider = counted(() => undefined)
  for (let render = 0; render < 200; render++)
    expect(await codeOf(request(clock, provider.grant, { store }))).toBe('ok')
  expect(provider.calls()).toBe(1)
})

test('a token in the store is taken whatever a session without it met, and nothing is presented meanwhile', async () => {
  const clock = createVirtualClock()
  const store = memoryStore({ clock })
  let isLimited = false
  const limit = () =>
    isLimited ? new RateLimitedError('limited', { retryAt: clock.now() + 60 * minute }) : undefined
  const fine = counted(limit)
  expect(await codeOf(request(clock, fine.grant, { store }))).toBe('ok')
  isLimited = true
  expect(await codeOf(request(clock, fine.grant))).toBe('renewal-failed')
  const calls = fine.calls()
  expect(await codeOf(request(clock, fine.grant, { store }))).toBe('ok')
  const empty = request(clock, fine.grant, { store: memoryStore({ clock }) })
  expect(await codeOf(empty)).toBe('renewal-failed')
  expect(await codeOf(empty)).toBe('renewal-failed')
  expect(empty.state.error?.retryAt).toBe(clock.now() + 60 * minute)
  expect(fine.calls()).toBe(calls)
})

test('a refusal for good is known to every session, and probed by one of them in growing pauses', async () => {
  const clock = createVirtualClock()
  const provider = counted(() => new CredentialRejectedError('wrong'))
  const first = request(clock, provider.grant)
  expect(await codeOf(first)).toBe('credential-rejected')
  let asked = 0
  for (let minutes = 0; minutes < 24 * 60; minutes++) {
    await clock.advance(minute)
    expect(await codeOf(request(clock, provider.grant))).toBe('credential-rejected')
    asked++
  }
  expect(asked).toBe(1_440)
  // 1, 2, 4, 8, 16, 32 minutes, then one an hour.
  expect(provider.calls()).toBeLessThanOrEqual(1 + 6 + 24)
  expect(provider.calls()).toBeGreaterThan(20)
  const before = provider.calls()
  expect(await codeOf(first)).toBe('credential-rejected')
  expect(provider.calls(), 'the session that was refused never asks again').toBe(before)
})

test('a refusal that good credentials meet as well cools down, and the good credential is taken in the end', async () => {
  // Before: one KT-CT-1139 was final until the process restarted.
  const clock = createVirtualClock()
  let isThrottled = true
  const provider = counted(() =>
    isThrottled
      ? new CredentialRejectedError('perhaps', { retryable: true, providerCode: 'X-1' })
      : undefined,
  )
  const session = request(clock, provider.grant)
  const times: number[] = []
  for (let turn = 0; turn < 9; turn++) {
    const error = await session.token().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'credential-rejected', retryable: true, providerCode: 'X-1' })
    expect(session.state.status).toBe('failed')
    const wait = Number((error as { retryAt: number }).retryAt) - clock.now()
    times.push(wait / minute)
    await clock.advance(wait)
  }
  expect(times).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
  isThrottled = false
  expect(await codeOf(session)).toBe('ok')
  expect(provider.calls()).toBe(10)
})

test('it comes back sooner where the same credential has worked before', async () => {
  const clock = createVirtualClock()
  const provider = counted((call) =>
    call === 2 ? new CredentialRejectedError('perhaps', { retryable: true }) : undefined,
  )
  expect(await codeOf(request(clock, provider.grant))).toBe('ok')
  const session = request(clock, provider.grant)
  expect(await codeOf(session)).toBe('credential-rejected')
  await clock.advance(5_000)
  expect(await codeOf(session)).toBe('ok')
})

test('what a server says is believed up to an hour: a date in 2083 locks nobody out', async () => {
  const clock = createVirtualClock()
  const provider = counted((call) =>
    call === 1 ? new RateLimitedError('later', { retryAt: clock.now() + 1_800_000_000_000 }) : undefined,
  )
  const session = request(clock, provider.grant)
  const error = await session.token().catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'renewal-failed', retryAt: clock.now() + hour })
  await clock.advance(hour - 1)
  expect(await codeOf(session)).toBe('renewal-failed')
  await clock.advance(1)
  expect(await codeOf(session)).toBe('ok')
  expect(provider.calls()).toBe(2)
})

test.each([
  ['another credential', { grant: { principal: 'anna with another password' } }],
  ['another endpoint', { options: { endpoint: { url: 'https://other.example/' } } }],
  ['a grant that asks the app', { grant: { fromApp: true } }],
  ['a grant of nobody in particular', { grant: { principal: null } }],
])(
  'a failure says nothing of %s',
  async (_, { grant = {}, options = {} }: { grant?: Partial<Grant>; options?: Partial<SessionOptions> }) => {
    const clock = createVirtualClock()
    const failing = counted(() => outage(), grant.fromApp || grant.principal === null ? grant : {})
    await codeOf(request(clock, failing.grant))
    const fine = counted(() => undefined, grant)
    expect(await codeOf(request(clock, fine.grant, options))).toBe('ok')
  },
)

test('what a session has wrong by itself is no matter of the others', async () => {
  const clock = createVirtualClock()
  const subjects = ['anna', 'bert', 'anna']
  const { grant } = counted(() => undefined, {
    obtain: async () => ({ accessToken: 'access', lifetime: minute, subject: String(subjects.shift()) }),
  })
  const session = request(clock, grant)
  await session.token()
  await clock.advance(minute)
  expect(await codeOf(session)).toBe('configuration')
  expect(await codeOf(request(clock, grant))).toBe('ok')
  expect(await codeOf(session)).toBe('configuration')
})

test('a session that ends in the middle of a probe does not keep the others out for good', async () => {
  const clock = createVirtualClock()
  const provider = counted((call) => (call === 1 ? outage() : undefined))
  const session = request(clock, provider.grant)
  await codeOf(session)
  await clock.advance(10_000)
  const probe = codeOf(session)
  session.dispose()
  expect(await probe).toBe('session-closed')
  expect(await codeOf(request(clock, provider.grant))).toBe('renewal-failed')
  await clock.advance(30_000)
  expect(await codeOf(request(clock, provider.grant))).toBe('ok')
})

const grantOfServer = oauthClientCredentials({
  tokenUrl: 'https://auth.rig.test/token',
  clientId: 'client',
  clientSecret: 'secret',
})
const tokens = () => Response.json({ access_token: 'access', expires_in: 3_600 })
const refused = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }))
const silent = () => new Promise<never>(() => {})

/** Asks for a token and lets as much time pass as that takes. */
async function asked(clock: VirtualClock, options: Partial<SessionOptions>): Promise<string> {
  const outcome = codeOf(request(clock, grantOfServer, options))
  await clock.advance(options.timeout ?? 30_000)
  return outcome
}

describe('what one session meets', () => {
  const way = (answer: () => Response | Promise<Response>) => vi.fn(async () => answer())

  test.each<[string, () => Response | Promise<Response>, string]>([
    ['a connection that its own `fetch` does not get', refused, 'ok'],
    ['what its own `fetch` throws', () => Promise.reject(new Error('the proxy says no')), 'ok'],
    ['no answer to its own `fetch`', silent, 'ok'],
    ['a limit', () => new Response('{}', { status: 429 }), 'renewal-failed'],
    ['an answer without a token', () => Response.json({}, { status: 400 }), 'renewal-failed'],
    ['a page of a gateway', () => new Response('<html>', { status: 502 }), 'renewal-failed'],
    [
      'a refused credential',
      () => Response.json({ error: 'invalid_client' }, { status: 401 }),
      'credential-rejected',
    ],
  ])('%s: another session with another `fetch` ends in the fitting way', async (_, answer, expected) => {
    const clock = createVirtualClock()
    expect(await asked(clock, { fetch: way(answer), timeout: 3_000 })).not.toBe('ok')
    const fetch = way(tokens)
    expect(await codeOf(request(clock, grantOfServer, { fetch }))).toBe(expected)
    expect(fetch).toHaveBeenCalledTimes(expected === 'ok' ? 1 : 0)
  })

  test('its own short deadline keeps nobody out who would wait longer', async () => {
    const clock = createVirtualClock()
    let delay = 500
    const fetch = vi.fn(async () => {
      await new Promise<void>((resolve) => clock.schedule(resolve, delay))
      return tokens()
    })
    expect(await asked(clock, { fetch, timeout: 100 })).toBe('renewal-timeout')
    expect(await asked(clock, { fetch, timeout: 100 }), 'who waits no longer').toBe('renewal-timeout')
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(await asked(clock, { fetch })).toBe('ok')
    delay = 0
    expect(await asked(clock, { fetch, timeout: 100 }), 'what was too slow is over').toBe('ok')
  })

  test('a probe that fails by itself leaves the next one to the others', async () => {
    const clock = createVirtualClock()
    const limited = way(() => new Response('{}', { status: 429 }))
    await codeOf(request(clock, grantOfServer, { fetch: limited }))
    await clock.advance(10_000)
    expect(await asked(clock, { fetch: way(refused), timeout: 3_000 })).toBe('renewal-failed')
    expect(await codeOf(request(clock, grantOfServer, { fetch: way(tokens) }))).toBe('ok')
  })

  test('its own failure keeps itself from trying again at once, whatever others meet', async () => {
    const clock = createVirtualClock()
    const fetch = way(refused)
    const session = request(clock, grantOfServer, { fetch, timeout: 3_000 })
    const first = codeOf(session)
    await clock.advance(3_000)
    expect(await first).toBe('renewal-failed')
    expect(await codeOf(request(clock, grantOfServer, { fetch: way(tokens) }))).toBe('ok')
    const calls = fetch.mock.calls.length
    expect(await codeOf(session)).toBe('renewal-failed')
    expect(fetch).toHaveBeenCalledTimes(calls)
  })
})

test.each<[string, () => Promise<Response>, number]>([
  ['that refuses connections', refused, 14],
  ['that does not answer', silent, 3],
])('200 sessions in a minute do not storm a provider %s', async (_, answer, most) => {
  const clock = createVirtualClock()
  const fetch = vi.fn(answer)
  const outcomes: Promise<string>[] = []
  for (let render = 0; render < 200; render++) {
    outcomes.push(codeOf(request(clock, grantOfServer, { fetch })))
    await clock.advance(300)
  }
  // Those of the first moments had nothing to learn from yet.
  const early = answer === silent ? 100 : 4
  expect(fetch.mock.calls.length).toBeLessThanOrEqual(early + most)
  await clock.advance(60_000)
  expect(await Promise.all(outcomes)).not.toContain('ok')
})

test('a server that makes a session for each request without a store is told so, once', async () => {
  const clock = createVirtualClock()
  const events: SessionEvent[] = []
  const on = (event: SessionEvent): void => void events.push(event)
  const provider = counted(() => undefined)
  for (let render = 0; render < 50; render++) await codeOf(request(clock, provider.grant, { on }))
  expect(events.filter(({ type }) => type === 'sign-ins-unshared')).toHaveLength(1)
  expect(vi.mocked(console.warn).mock.calls).toEqual([[expect.stringContaining('Give them one `store`')]])
})

test('one long-lived session, sessions over a store and a few in an hour are no such server', async () => {
  const clock = createVirtualClock()
  const events: SessionEvent[] = []
  const on = (event: SessionEvent): void => void events.push(event)
  const provider = counted(() => undefined)
  const session = request(clock, provider.grant, { on })
  for (let renewal = 0; renewal < 30; renewal++) {
    await session.token()
    await clock.advance(hour)
  }
  for (let render = 0; render < 30; render++) {
    await codeOf(request(clock, provider.grant, { on, store: memoryStore({ clock }) }))
    if (render % 5 === 0) await codeOf(request(clock, provider.grant, { on }))
    await clock.advance(3 * minute)
  }
  expect(events.filter(({ type }) => type === 'sign-ins-unshared')).toEqual([])
})

test('a thousand other credentials push out what is known of one, and nothing grows without an end', async () => {
  const clock = createVirtualClock()
  const provider = counted(() => outage())
  await codeOf(request(clock, provider.grant))
  for (let other = 0; other < 1_000; other++)
    await codeOf(request(clock, counted(() => undefined, { principal: `other ${other}` }).grant))
  await codeOf(request(clock, provider.grant))
  expect(provider.calls()).toBe(2)
})
