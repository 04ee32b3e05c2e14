/** Draws a number from 0 up to 1 that depends on nothing but the seed and the labels. */
export type Random = (...labels: (string | number)[]) => number

/** Creates a source of numbers that can be asked in any order and always answers the same. */
export function createRandom(seed: number | string): Random {
  const base = hash(2_166_136_261, String(seed))
  return (...labels) => {
    let state = base
    for (const label of labels) state = typeof label === 'number' ? mix(state ^ label) : hash(state, label)
    return mix(state) / 4_294_967_296
  }
}

function hash(start: number, text: string): number {
  let state = start
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), 16_777_619)
  return mix(state)
}

function mix(value: number): number {
  let state = (value + 0x6d2b79f5) | 0
  state = Math.imul(state ^ (state >>> 15), state | 1)
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61)
  return (state ^ (state >>> 14)) >>> 0
}
