/**
 * Hashes text with SHA-256.
 *
 * @remarks Written out because a session's key has to be known without waiting, and because pages without HTTPS have
 * no `crypto.subtle`. For names of entries, not for passwords.
 * @returns 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * const hash = sha256('query Balance { balance }')
 * ```
 */
export function sha256(text: string): string {
  const words = padToWords(new TextEncoder().encode(text))
  const state = [...initialState]
  for (let offset = 0; offset < words.length; offset += 16)
    mixBlock(state, words.subarray(offset, offset + 16))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function padToWords(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16)
  const setByte = (index: number, byte: number): void => {
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8))
  }
  bytes.forEach((byte, index) => {
    setByte(index, byte)
  })
  setByte(bytes.length, 0x80)
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32)
  words[words.length - 1] = bytes.length * 8
  return words
}

function mixBlock(state: number[], block: Uint32Array): void {
  const schedule = new Uint32Array(64)
  schedule.set(block)
  for (let i = 16; i < 64; i++) {
    const a = at(schedule, i - 15)
    const b = at(schedule, i - 2)
    const small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)
    const small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10)
    schedule[i] = at(schedule, i - 16) + small0 + at(schedule, i - 7) + small1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + big1 + choice + at(roundConstants, i) + at(schedule, i)) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = ((state[i] ?? 0) + word) | 0
  })
}

const rotate = (word: number, count: number): number => (word >>> count) | (word << (32 - count))
const at = (words: ArrayLike<number>, index: number): number => words[index] ?? 0

// The standard defines both tables as the first 32 bits of the fractions of roots of the first primes.
const primes = firstPrimes(64)
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0
const initialState: readonly number[] = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const roundConstants: readonly number[] = primes.map((prime) => fraction(Math.cbrt(prime)))

function firstPrimes(count: number): readonly number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}
