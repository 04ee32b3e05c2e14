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
  const message = inBlocks(new TextEncoder().encode(text))
  let state: readonly number[] = initialState
  for (let block = 0; block < message.byteLength; block += 64) state = mixBlock(state, message, block)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function inBlocks(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, bytes.length / 2 ** 29)
  view.setUint32(padded.length - 4, bytes.length * 8)
  return view
}

function mixBlock(state: readonly number[], message: DataView, block: number): readonly number[] {
  const schedule = new Int32Array(64)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const early = at(schedule, i - 15)
    const late = at(schedule, i - 2)
    schedule[i] =
      i < 16
        ? message.getInt32(block + i * 4)
        : at(schedule, i - 16) +
          at(schedule, i - 7) +
          (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
          (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))
    const choice = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g))
    const majority = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    const first = h + choice + at(roundConstants, i) + at(schedule, i)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + majority) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + at(state, i)) | 0)
}

const rotate = (word: number, count: number): number => (word >>> count) | (word << (32 - count))
const at = (words: ArrayLike<number>, index: number): number => words[index] ?? 0

// The standard defines both tables as the first 32 bits of the fractions of roots of the first primes.
const primes = firstPrimes(64)
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0
const initialState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const roundConstants = primes.map((prime) => fraction(Math.cbrt(prime)))

function firstPrimes(count: number): readonly number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}
