import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHeadroom, type Headroom } from './headroom.ts'

/** Sends all that may leave at a moment. @returns how many that are */
function sendAll(headroom: Headroom, now: number): number {
  let sent = 0
  for (; sent < 10_000 && headroom.delayAt(now) === 0; sent++) headroom.sent()
  return sent
}

/** Answers some requests while others wait. @returns how many leave thereby */
function answer(headroom: Headroom, count: number, now: number): number {
  let sent = 0
  for (let passed = 0; passed < count; passed++) {
    headroom.passed(true)
    sent += sendAll(headroom, now)
  }
  return sent
}

test('a hundred leave at once, four more while those are answered, and then twice as many each time, up to a third of what passed', () => {
  const headroom = createHeadroom()
  const waves = [sendAll(headroom, 0)]
  for (let wave = 1; wave < 14; wave++) waves.push(answer(headroom, waves.at(-1) ?? 0, wave))
  expect(waves.slice(0, 6)).toEqual([100, 4, 5, 10, 20, 40])
  let passed = 179
  for (const wave of waves.slice(6)) {
    expect(wave / passed).toBeGreaterThan(0.25)
    expect(wave / passed).toBeLessThan(0.35)
    passed += wave
  }
})

test('what is out at once never exceeds a hundred before a hundred were answered, in whatever order', () => {
  const headroom = createHeadroom()
  let sent = sendAll(headroom, 0)
  for (let passed = 1; passed <= 100; passed++) {
    sent += answer(headroom, 1, 0)
    expect(sent).toBeLessThanOrEqual(104)
  }
})

test('as long as nobody waits, each that comes back gives its place to the next one', () => {
  const headroom = createHeadroom()
  for (let sent = 0; sent < 1_000; sent++) {
    expect(headroom.delayAt(0)).toBe(0)
    headroom.sent()
    if (sent < 99) continue
    if (sent % 2) headroom.passed(false)
    else headroom.left(false)
  }
})

test('a hundred slow answers hold up nobody for longer than a quarter of a second', () => {
  const headroom = createHeadroom()
  sendAll(headroom, 1_000)
  expect(headroom.delayAt(1_000)).toBe(250)
  expect(headroom.delayAt(1_200)).toBe(50)
  expect(sendAll(headroom, 1_250)).toBe(1)
  expect(headroom.delayAt(1_250)).toBe(250)
})

test('each that comes back begins the quarter of a second anew, whether or not it makes room', () => {
  const headroom = createHeadroom()
  sendAll(headroom, 1_000)
  answer(headroom, 5, 1_000)
  expect(headroom.delayAt(1_000)).toBe(250)
  headroom.passed(true)
  expect(headroom.delayAt(1_200)).toBe(250)
})

test('one that comes back without an answer keeps its place until a hundred were answered, and then gives it up', () => {
  const headroom = createHeadroom()
  sendAll(headroom, 0)
  headroom.left(true)
  expect(sendAll(headroom, 0)).toBe(0)
  answer(headroom, 101, 0)
  headroom.left(true)
  expect(sendAll(headroom, 0)).toBe(1)
})

test('four may be out although all that left before came back without an answer', () => {
  const headroom = createHeadroom()
  for (let left = sendAll(headroom, 0); left > 0; left--) headroom.left(true)
  expect(sendAll(headroom, 0)).toBe(4)
})

test('a rest makes room for another burst, and leaves what was proven', () => {
  const headroom = createHeadroom()
  let out = sendAll(headroom, 0)
  for (; out > 0; out--) headroom.passed(false)
  headroom.rest()
  out = sendAll(headroom, 1)
  expect(out).toBe(100)
  for (let wave = 0; wave < 14; wave++) out = answer(headroom, out, 1)
  for (let left = out; left > 0; left--) headroom.passed(false)
  headroom.rest()
  expect(sendAll(headroom, 2)).toBe(out)
})

/** Sends so many at once, waits for all answers to each wave of them, and rests. @returns how many each wave had */
function wavesOf(headroom: Headroom, load: number): number[] {
  let waiting = load
  const waves: number[] = []
  const sendWaiting = (): number => {
    let sent = 0
    for (; waiting > 0 && headroom.delayAt(0) === 0; sent++, waiting--) headroom.sent()
    return sent
  }
  for (let out = sendWaiting(); out > 0; ) {
    waves.push(out)
    let next = 0
    for (; out > 0; out--) {
      headroom.passed(waiting > 0)
      next += sendWaiting()
    }
    out = next
  }
  headroom.rest()
  return waves
}

test('a load that comes again finds the gate as wide as it has left it', () => {
  const headroom = createHeadroom()
  const loads = Array.from({ length: 5 }, () => wavesOf(headroom, 300))
  expect(loads.map((waves) => waves.length)).toEqual([8, 4, 3, 3, 2])
})

test('a rest on the way costs a load four waves at most, wherever it is taken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 3_000 }), (first, second) => {
      const headroom = createHeadroom()
      const waves = [...wavesOf(headroom, first), ...wavesOf(headroom, second)]
      expect(waves.length).toBeLessThanOrEqual(wavesOf(createHeadroom(), first + second).length + 4)
    }),
  )
})

test('a load that is hardly larger than a burst proves no more than itself, however often it comes', () => {
  const headroom = createHeadroom()
  for (let load = 0; load < 1_000; load++) wavesOf(headroom, 110)
  const [burst = 0, behind = 0] = wavesOf(headroom, 500)
  expect(burst).toBe(100)
  expect(behind).toBeLessThanOrEqual(10)
})

test('slow bursts behind one that never comes back grow no larger', () => {
  const headroom = createHeadroom()
  headroom.sent()
  for (let burst = 0; burst < 10; burst++) {
    let out = sendAll(headroom, burst * 60_000)
    expect(out).toBe(99)
    for (let waited = 250; waited < 10_000; waited += 250) out += sendAll(headroom, burst * 60_000 + waited)
    for (; out > 0; out--) headroom[out % 2 ? 'passed' : 'left'](false)
  }
})

test('one at a time proves nothing of many, though others wait for something else', () => {
  const headroom = createHeadroom()
  for (let sent = 0; sent < 3_000; sent++) {
    expect(headroom.delayAt(0)).toBe(0)
    headroom.sent()
    headroom.passed(true)
  }
  expect(sendAll(headroom, 0)).toBe(100)
})

test('whatever becomes of them, nobody waits when nothing is out, and no more leave at once than were proven', () => {
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 600 }),
    send: fc.integer({ min: 0, max: 400 }),
    back: fc.array(fc.constantFrom('passed', 'left'), { maxLength: 300 }),
    isWanted: fc.boolean(),
  })
  const property = fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    const headroom = createHeadroom()
    let [now, out, passed] = [0, 0, 0]
    for (const { wait, send, back, isWanted } of steps) {
      now += wait
      let sent = 0
      for (; sent < send && headroom.delayAt(now) === 0; sent++) headroom.sent()
      out += sent
      // One may leave besides for having waited.
      expect(sent).toBeLessThanOrEqual(Math.max(100, passed / 3) + 5)
      for (const way of back.slice(0, out)) {
        headroom[way](isWanted)
        out -= 1
        if (way === 'passed') passed += 1
        if (out === 0 && !isWanted) headroom.rest()
      }
      if (out === 0) expect(headroom.delayAt(now)).toBe(0)
    }
  })
  fc.assert(property, { numRuns: 500 })
})
