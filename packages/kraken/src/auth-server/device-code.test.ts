import type { Clock } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { completeDeviceAuthorization, startDeviceAuthorization } from './device-code.ts'

const application = { instance: 'au', clientId: 'screen-1', scope: 'openid' } as const
const start = 1_780_000_000_000

const codes =
  (more: object = {}) =>
  () =>
    Response.json({
      device_code: 'canary-device-code',
      user_code: 'WDJB-MJHT',
      verification_uri: 'https://auth.origin-kraken.energy/device/',
      expires_in: 600,
      ...more,
    })
const tokens = () => Response.json({ access_token: 'access', expires_in: 3600, refresh_token: 'refresh' })
const problem =
  (error: string, status = 400) =>
  () =>
    Response.json({ error }, { status })

/** A clock that jumps to the next timer as soon as nothing else is left to do. */
function jumpingClock(): Clock {
  let now = start
  const timers = new Set<{ at: number; callback: () => void }>()
  const jump = (): void => {
    const [next] = [...timers].sort((one, other) => one.at - other.at)
    if (!next) return
    timers.delete(next)
    now = next.at
    next.callback()
    setImmediate(jump)
  }
  return {
    now: () => now,
    monotonic: () => now,
    schedule(callback, delay) {
      const timer = { at: now + delay, callback }
      timers.add(timer)
      setImmediate(jump)
      return () => timers.delete(timer)
    },
  }
}

/** An auth server that gives the codes, then answers in turn, the last answer again and again. */
function fakeServer(...answers: (() => Response | Promise<Response>)[]) {
  const clock = jumpingClock()
  const sent: { at: number; url: string; form: Record<string, string> }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    init?.signal?.throwIfAborted()
    const form = Object.fromEntries(new URLSearchParams(String(init?.body)))
    sent.push({ at: (clock.now() - start) / 1000, url: String(input), form })
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    return await Promise.race([answer?.(), aborted(init?.signal)]).then(
      (response) => response ?? Response.error(),
    )
  }
  return { clock, fetch, sent, times: () => sent.slice(1).map(({ at }) => at) }
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

describe('startDeviceAuthorization', () => {
  it('asks the device endpoint for codes, and says until when they work', async () => {
    const { fetch, clock, sent } = fakeServer(
      codes({ interval: 7, verification_uri_complete: 'https://x/?c=1' }),
    )
    await expect(startDeviceAuthorization({ ...application, fetch, clock })).resolves.toEqual({
      userCode: 'WDJB-MJHT',
      verificationUri: 'https://auth.origin-kraken.energy/device/',
      verificationUriComplete: 'https://x/?c=1',
      expiresAt: start + 600_000,
      interval: 7_000,
      deviceCode: 'canary-device-code',
      clientId: 'screen-1',
      tokenUrl: 'https://auth.origin-kraken.energy/token/',
      scope: 'openid',
    })
    expect(sent).toEqual([
      {
        at: 0,
        url: 'https://auth.origin-kraken.energy/device-authorization/',
        form: { scope: 'openid', client_id: 'screen-1' },
      },
    ])
  })

  it.each([
    ['an answer without codes', codes({ user_code: undefined }), 'renewal-failed'],
    ['an answer that is not JSON', () => new Response('<h1>404</h1>', { status: 404 }), 'transport'],
    ['an application that may not', problem('unauthorized_client'), 'forbidden'],
  ])('fails with a typed error upon %s', async (_, answer, code) => {
    const { fetch, clock } = fakeServer(answer)
    await expect(startDeviceAuthorization({ ...application, fetch, clock })).rejects.toMatchObject({ code })
  })
})

describe('completeDeviceAuthorization', () => {
  async function signIn(...answers: (() => Response | Promise<Response>)[]) {
    const server = fakeServer(codes(), ...answers)
    const started = await startDeviceAuthorization({ ...application, ...server })
    const result = completeDeviceAuthorization(started, server)
    return { ...server, started, result }
  }

  it('asks every 5 s unless told otherwise, until the customer has agreed', async () => {
    const pending = problem('authorization_pending')
    const { result, times, sent, fetch, clock } = await signIn(pending, pending, tokens)
    const { grant } = await result
    expect(times()).toEqual([5, 10, 15])
    expect(sent.at(-1)).toMatchObject({
      url: 'https://auth.origin-kraken.energy/token/',
      form: {
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code: 'canary-device-code',
        client_id: 'screen-1',
      },
    })
    const signal = new AbortController().signal
    await expect(grant.obtain({ fetch, clock, signal })).resolves.toMatchObject({
      accessToken: 'access',
      lifetime: 3_600_000,
      refreshToken: 'refresh',
    })
  })

  it('slows down for good by 5 s when the server says so', async () => {
    const pending = problem('authorization_pending')
    const { result, times } = await signIn(problem('slow_down'), pending, tokens)
    await result
    expect(times()).toEqual([5, 15, 25])
  })

  it('doubles the interval when there is no answer, and goes on', async () => {
    const offline = () => Promise.reject(new TypeError('offline'))
    const badGateway = () => new Response('<h1>502</h1>', { status: 502 })
    const { result, times } = await signIn(offline, badGateway, tokens)
    await result
    expect(times()).toEqual([5, 15, 35])
  })

  it('waits for as long as a limit says', async () => {
    const limited = () => new Response('', { status: 429, headers: { 'retry-after': '60' } })
    const { result, times } = await signIn(limited, tokens)
    await result
    expect(times()).toEqual([5, 65])
  })

  it.each([
    ['the customer says no', problem('access_denied'), { code: 'sign-in-failed', reason: 'denied' }],
    ['the server says that the code expired', problem('expired_token'), { reason: 'expired' }],
    ['the application is refused', problem('invalid_client', 401), { code: 'credential-rejected' }],
    ['a firewall refuses', () => new Response('<h1>403</h1>', { status: 403 }), { status: 403 }],
  ])('stops at once when %s', async (_, answer, expected) => {
    const { result, times } = await signIn(answer)
    const failure: unknown = await result.catch((error: unknown) => error)
    expect(failure).toMatchObject(expected)
    expect(JSON.stringify(failure) + String(failure)).not.toContain('canary')
    expect(times()).toEqual([5])
  })

  it('stops by itself when the codes have expired', async () => {
    const { result, times } = await signIn(problem('authorization_pending'))
    await expect(result).rejects.toMatchObject({ code: 'sign-in-failed', reason: 'expired' })
    expect(times()).toHaveLength(119)
  })

  it('is not held beyond that by a server that never answers', async () => {
    const { result, clock } = await signIn(() => new Promise<Response>(() => {}))
    await expect(result).rejects.toMatchObject({ reason: 'expired' })
    expect(clock.now()).toBe(start + 600_000)
  })

  it('ends with the reason of the signal, while it waits and while it asks', async () => {
    const server = fakeServer(codes(), problem('authorization_pending'))
    const started = await startDeviceAuthorization({ ...application, ...server })
    const before = AbortSignal.abort(new Error('cancelled'))
    await expect(completeDeviceAuthorization(started, { ...server, signal: before })).rejects.toThrow(
      'cancelled',
    )

    const stop = new AbortController()
    const fetch: typeof globalThis.fetch = async () => {
      stop.abort(new Error('cancelled later'))
      throw new TypeError('aborted')
    }
    await expect(
      completeDeviceAuthorization(started, { ...server, fetch, signal: stop.signal }),
    ).rejects.toThrow('cancelled later')
  })
})
