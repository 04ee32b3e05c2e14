import { describe, expect, test } from 'vitest'
import { RateLimitedError, TransportError } from '../errors/errors.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import type { Limit, RateGateOptions } from './gate.ts'
import type { Permit } from './permit.ts'
import { createRateGate, type RateGate } from './rate-gate.ts'

function createRig(options: RateGateOptions = {}): { clock: VirtualClock; gate: RateGate } {
  const clock = createVirtualClock()
  return { clock, gate: createRateGate({ clock, random: () => 0.5, ...options }) }
}

/** A request that keeps what the gate does with it. */
function ask(gate: RateGate, log: unknown[] = [], name: unknown = 'request', fields: string[] = []) {
  const permits: Permit[] = []
  const errors: unknown[] = []
  const permit = gate.enter({
    admit(current) {
      permits.push(current)
      log.push(name)
    },
    refuse: (error) => errors.push(error),
    fields: () => fields,
  })
  const pass = {
    passed: () => gate.passed(permit),
    limited: (limit: Limit = {}) => gate.limited(permit, limit),
    leave: () => gate.leave(permit),
  }
  return { permits, errors, pass }
}

/** Leaves a gate closed for a pause. */
function close(gate: RateGate, clock: VirtualClock, delay?: number): void {
  ask(gate).pass.limited(delay === undefined ? {} : { retryAt: clock.now() + delay })
}

describe('the window', () => {
  test('bounds what is under way, first come first served', () => {
    const { gate } = createRig({ window: 2 })
    const log: unknown[] = []
    const requests = [1, 2, 3, 4].map((name) => ask(gate, log, name))
    expect(log).toEqual([1, 2])
    requests[1]?.pass.passed()
    expect(log).toEqual([1, 2, 3])
    requests[0]?.pass.leave()
    expect(log).toEqual([1, 2, 3, 4])
  })

  test('is not entered by a request that left while it waited', () => {
    const { gate } = createRig({ window: 1 })
    const log: unknown[] = []
    const [first, second] = [1, 2, 3].map((name) => ask(gate, log, name))
    second?.pass.leave()
    first?.pass.passed()
    expect(log).toEqual([1, 3])
  })
})

describe('after a refusal', () => {
  test('a later time that somebody else is told counts', async () => {
    const { clock, gate } = createRig()
    const [first, second] = [ask(gate), ask(gate)]
    first?.pass.limited({ retryAt: clock.now() + 2_000 })
    second?.pass.limited({ retryAt: clock.now() + 10_000 })
    const log: unknown[] = []
    ask(gate, log)
    await clock.advance(9_999)
    expect(log).toEqual([])
    await clock.advance(1)
    expect(log).toEqual(['request'])
  })

  test('the provider is asked for its limits once for each pause, from the second refusal on', async () => {
    const { clock, gate } = createRig()
    let questions = 0
    const refuse = (times: number) => {
      let left = times
      gate.enter({
        admit: (permit) => void (left-- > 0 ? gate.limited(permit, { again: true }) : gate.passed(permit)),
        refuse() {},
        async askLimits() {
          questions += 1
          return undefined
        },
      })
    }
    refuse(1)
    await clock.advance(100_000)
    expect(questions).toBe(0)
    refuse(3)
    await clock.advance(100_000)
    expect(questions).toBe(1)
    refuse(1)
    await clock.advance(100_000)
    expect(questions).toBe(2)
  })

  test('a limit is not forgotten while somebody is still out', async () => {
    const { clock, gate } = createRig()
    close(gate, clock, 1_000)
    const probe = ask(gate)
    await clock.advance(1_000)
    probe.pass.passed()
    ask(gate)
    await clock.advance(700_000)
    const log: unknown[] = []
    for (let count = 0; count < 20; count++) ask(gate, log)
    expect(log.length).toBeLessThan(10)
  })

  test('nobody leaves before the time that the provider named, then one probe goes', async () => {
    const { clock, gate } = createRig()
    close(gate, clock, 2_000)
    const log: unknown[] = []
    for (let name = 1; name <= 5; name++) ask(gate, log, name)
    await clock.advance(1_999)
    expect(log).toEqual([])
    await clock.advance(1)
    expect(log).toEqual([1])
    await clock.advance(60_000)
    expect(log).toEqual([1])
  })

  test('the window opens step by step behind a probe that passed', async () => {
    const { clock, gate } = createRig()
    close(gate, clock, 1_000)
    const log: unknown[] = []
    const requests = Array.from({ length: 9 }, (_, name) => ask(gate, log, name))
    await clock.advance(1_000)
    requests[0]?.pass.passed()
    expect(log).toHaveLength(2)
    requests[1]?.pass.passed()
    expect(log).toHaveLength(4)
  })

  test('a probe that leaves makes room for another one', async () => {
    const { clock, gate } = createRig()
    close(gate, clock, 1_000)
    const log: unknown[] = []
    const [probe] = [1, 2].map((name) => ask(gate, log, name))
    await clock.advance(1_000)
    probe?.pass.leave()
    expect(log).toEqual([1, 2])
  })

  test('pauses grow from probe to probe, with full jitter above a second', async () => {
    for (const [draw, expected] of [
      [0, [1_000, 1_000, 1_000]],
      [0.5, [3_000, 5_000, 9_000]],
    ] as const) {
      const { clock, gate } = createRig({ random: () => draw })
      close(gate, clock)
      const log: number[] = []
      const start = clock.monotonic()
      gate.enter({
        admit(current) {
          log.push(clock.monotonic() - start)
          gate.limited(current, { again: true })
        },
        refuse() {},
      })
      await clock.advance(60_000)
      const pauses = log.map((at, index) => at - (log[index - 1] ?? 0))
      expect(pauses.slice(0, 3)).toEqual(expected)
    }
  })

  test('the rate is what passed since the last refusal, its pause included', async () => {
    const { clock, gate } = createRig()
    // 100 requests in a second, then a pause of four: 20 per second.
    for (let count = 0; count < 100; count++) {
      ask(gate).pass.passed()
      await clock.advance(10)
    }
    close(gate, clock, 4_000)
    const log: unknown[] = []
    const probe = ask(gate, log)
    await clock.advance(4_000)
    probe.pass.passed()
    log.length = 0
    const next = () => {
      gate.enter({
        admit(current) {
          log.push('gone')
          gate.passed(current)
          next()
        },
        refuse() {},
      })
    }
    next()
    await clock.advance(1_000)
    expect(log.length).toBeGreaterThanOrEqual(19)
    expect(log.length).toBeLessThanOrEqual(22)
  })
})

describe('the lanes of fields', () => {
  const limitField = (gate: RateGate, clock: VirtualClock, field: string, delay: number): void => {
    ask(gate, [], field, [field]).pass.limited({ retryAt: clock.now() + delay, fields: [field] })
  }

  test('hold up who selects a closed field until the last of its lanes opens, and nobody else', async () => {
    const { clock, gate } = createRig()
    limitField(gate, clock, 'rates', 2_000)
    limitField(gate, clock, 'bills', 5_000)
    const log: unknown[] = []
    ask(gate, log, 'both', ['rates', 'bills'])
    ask(gate, log, 'rates', ['rates'])
    ask(gate, log, 'viewer', ['viewer'])
    expect(log).toEqual(['viewer'])
    await clock.advance(2_000)
    expect(log).toEqual(['viewer', 'rates'])
    await clock.advance(3_000)
    // The probe of the first lane is out.
    expect(log).toEqual(['viewer', 'rates'])
  })

  test('hold up those too who waited for the host when a field was refused for the first time', async () => {
    const { clock, gate } = createRig({ window: 1 })
    const log: unknown[] = []
    const refused = ask(gate, log, 'rates', ['rates'])
    const waiting = [1, 2, 3].map((count) => ask(gate, log, `rates ${count}`, ['rates']))
    const other = ask(gate, log, 'bills', ['bills'])
    refused.pass.limited({ again: true, fields: ['rates'] })
    expect(log).toEqual(['rates', 'bills'])
    other.pass.passed()
    await clock.advance(60_000)
    expect(log).toEqual(['rates', 'bills', 'rates 1'])
    waiting[0]?.pass.limited({ again: true, fields: ['rates'] })
    for (const { errors } of [refused, ...waiting]) expect(errors).toMatchObject([{ code: 'rate-limited' }])
  })

  test('hold up nobody behind them who waits for the pace of the host alone', async () => {
    const { clock, gate } = createRig()
    for (let count = 0; count < 20; count++) {
      ask(gate).pass.passed()
      await clock.advance(500)
    }
    close(gate, clock, 1_000)
    const probe = ask(gate)
    await clock.advance(1_000)
    probe.pass.passed()
    const log: unknown[] = []
    const limited = ask(gate, log, 'rates', ['rates'])
    await clock.advance(5_000)
    limited.pass.limited({ again: true, fields: ['rates'], retryAt: clock.now() + 60_000 })
    ask(gate, log, 'bills', ['bills']).pass.passed()
    ask(gate, log, 'meters', ['meters'])
    expect(log).toEqual(['rates', 'bills'])
    await clock.advance(1_000)
    expect(log).toEqual(['rates', 'bills', 'meters'])
  })

  test('hold up whoever comes when they were refused again and are known to open within ten seconds', async () => {
    for (const [delay, refused] of [
      [9_000, 0],
      [11_000, 1],
    ] as const) {
      const { clock, gate } = createRig()
      const limit = () => ({ again: true, fields: ['rates'], retryAt: clock.now() + delay })
      const first = ask(gate, [], 'rates', ['rates'])
      first.pass.limited(limit())
      await clock.advance(delay)
      first.pass.limited(limit())
      const second = ask(gate, [], 'rates', ['rates'])
      expect(second.errors).toHaveLength(refused)
      expect(first.errors, 'two attempts are all').toHaveLength(1)
      await clock.advance(20_000)
      expect(second.permits).toHaveLength(1 - refused)
    }
  })

  test('go on with those behind a probe once it has passed', async () => {
    const { clock, gate } = createRig()
    limitField(gate, clock, 'rates', 2_000)
    limitField(gate, clock, 'bills', 5_000)
    const log: unknown[] = []
    ask(gate, log, 'both', ['rates', 'bills'])
    const probe = ask(gate, log, 'rates', ['rates'])
    await clock.advance(5_000)
    probe.pass.passed()
    await clock.advance(1_000)
    expect(log).toEqual(['rates', 'both'])
  })

  test('answer everybody when a probe was refused, also those behind others who wait for the host', async () => {
    const { clock, gate } = createRig({ window: 1 })
    limitField(gate, clock, 'rates', 1_000)
    await clock.advance(1_000)
    const probe = ask(gate, [], 'probe', ['rates'])
    const [next, waiting] = [ask(gate), ask(gate)]
    const behind = ask(gate, [], 'behind', ['rates'])
    probe.pass.limited({ retryAt: clock.now() + 30_000, fields: ['rates'] })
    expect([next.permits.length, waiting.permits.length]).toEqual([1, 0])
    expect(behind.errors).toEqual([expect.objectContaining({ code: 'rate-limited' })])
  })
})

describe('the deadline', () => {
  test('ends a wait in an error that says when to try again', async () => {
    const { clock, gate } = createRig({ window: 1, deadline: 5_000, provider: 'example' })
    ask(gate)
    const waiting = ask(gate)
    await clock.advance(5_000)
    expect(waiting.errors).toEqual([expect.any(RateLimitedError)])
    expect(waiting.errors[0]).toMatchObject({ provider: 'example', retryAt: clock.now() })
    expect(waiting.permits).toEqual([])
  })

  test('ends it at once when the provider asks for a longer pause', () => {
    const { clock, gate } = createRig({ window: 10 })
    const waiting = Array.from({ length: 12 }, () => ask(gate))
    waiting[0]?.pass.limited({ retryAt: clock.now() + 300_000, again: true })
    for (const { errors } of [waiting[0], waiting[10], ask(gate)].filter((each) => each !== undefined))
      expect(errors).toEqual([
        expect.objectContaining({ code: 'rate-limited', retryAt: clock.now() + 300_000 }),
      ])
  })
})

test('a provider that refuses everything is asked a few times more, however short the pauses are that it names', async () => {
  const { clock, gate } = createRig({ window: 1000 })
  let sent = 0
  let failed = 0
  for (let count = 0; count < 1000; count++)
    gate.enter({
      admit(current) {
        sent += 1
        // Half a second passes before the refusal, so that all are under way at once.
        clock.schedule(() => gate.limited(current, { retryAt: clock.now() + 10, again: true }), 500)
      },
      refuse: () => {
        failed += 1
      },
    })
  await clock.drain(200_000)
  expect(failed).toBe(1000)
  expect(sent - 1000).toBeGreaterThan(2)
  expect(sent - 1000).toBeLessThanOrEqual(10)
})

test('retries stay within a tenth of the traffic and a small floor', async () => {
  const { clock, gate } = createRig({ window: 1000 })
  let asked = 0
  let failed = 0
  // A provider that lets every probe through and refuses half of the rest keeps the gate busy.
  for (let count = 0; count < 1000; count++)
    gate.enter({
      admit(current) {
        asked += 1
        if (asked % 2) gate.passed(current)
        else gate.limited(current, { retryAt: clock.now(), again: true })
      },
      refuse: () => {
        failed += 1
      },
    })
  await clock.drain(500_000)
  expect(failed).toBeGreaterThan(0)
  expect(asked - 1000).toBeGreaterThan(10)
  expect(asked - 1000).toBeLessThanOrEqual(100 + 10 + 12)
})

describe('run', () => {
  test('lets a task through, and passes its value or its error on', async () => {
    const { gate } = createRig()
    expect(await gate.run(async () => 7)).toBe(7)
    await expect(gate.run(() => Promise.reject(new TransportError('broken')))).rejects.toThrow('broken')
  })

  test('is not repeated after a limit, but keeps the next task waiting', async () => {
    const { clock, gate } = createRig({ window: 1 })
    let calls = 0
    const limit = new RateLimitedError('limited', { retryAt: clock.now() + 2_000 })
    const refused = gate.run(() => {
      calls += 1
      return Promise.reject(limit)
    })
    await expect(refused).rejects.toBe(limit)
    const next = gate.run(async () => clock.monotonic())
    await clock.advance(5_000)
    expect([calls, await next]).toEqual([1, 2_000])
  })

  test('ends a wait with the signal of its caller, and gives the place to the next one', async () => {
    const { clock, gate } = createRig({ window: 1 })
    const controller = new AbortController()
    let finish = () => {}
    const first = gate.run(() => new Promise<void>((resolve) => (finish = resolve)))
    const second = gate.run(async () => 'second', controller.signal)
    const third = gate.run(async () => 'third')
    controller.abort(new Error('no longer wanted'))
    await expect(second).rejects.toThrow('no longer wanted')
    finish()
    await first
    await clock.advance(0)
    expect(await third).toBe('third')
  })
})

test('two gates do not starve each other: a closed one for data leaves the one for tokens open', async () => {
  const { clock, gate: data } = createRig()
  const tokens = createRateGate({ clock, window: 1 })
  close(data, clock, 100_000)
  expect(await tokens.run(async () => 'token')).toBe('token')
  await expect(tokens.run(() => Promise.reject(new RateLimitedError('limited')))).rejects.toThrow()
  const other = createRateGate({ clock })
  expect(await other.run(async () => 'data')).toBe('data')
})

test('tells which lane pauses and opens, and names no field where the whole host does', async () => {
  const events: unknown[] = []
  const { clock, gate } = createRig({ on: (event) => events.push(event) })
  const refused = ask(gate, [], 'request', ['account'])
  refused.pass.limited({ retryAt: clock.now() + 2_000, again: true, fields: ['account'] })
  await clock.advance(2_000)
  refused.pass.passed()
  close(gate, clock, 3_000)
  expect(events).toEqual([
    { type: 'pause-start', retryAt: expect.any(Number), field: 'account' },
    { type: 'pause-end', field: 'account' },
    { type: 'pause-start', retryAt: expect.any(Number) },
  ])
})
