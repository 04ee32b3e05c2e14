import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentTokens } from './document-tokens.ts'

const word = fc.constantFrom(
  'query',
  'A',
  'urn',
  '$x',
  ':',
  '{',
  '}',
  '(',
  ')',
  '!',
  '[',
  ']',
  '"a # b"',
  '"""c"""',
  '12',
  '-3.5',
  '...',
)
const blank = fc.constantFrom(' ', '\n', '\t', ', ', ' # comment\n', ' __typename ', '\uFEFF')

describe('documentTokens', () => {
  it('does not mind how a document is laid out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, blank, blank)), (parts) => {
        const one = parts.map(([token, gap]) => token + gap).join(' ')
        const other = parts.map(([token, , gap]) => token + gap).join(' ')
        expect(documentTokens(one)).toBe(documentTokens(other))
      }),
    )
  })

  it('tells documents apart that differ in a token', () => {
    fc.assert(
      fc.property(fc.array(word), fc.nat(), word, (tokens, at, token) => {
        const index = at % (tokens.length + 1)
        const changed = [...tokens.slice(0, index), token, ...tokens.slice(index)]
        expect(documentTokens(changed.join(' '))).not.toBe(documentTokens(tokens.join(' ')))
      }),
    )
  })

  it.each(['query { a ? }', 'query { a(b: "never closed) }', 'query { a; }', '\u0000'])(
    'does not take %j for a document',
    (text) => {
      expect(documentTokens(text)).toBeUndefined()
    },
  )

  it('reads a hostile text in linear time', () => {
    const started = performance.now()
    for (const text of [
      '"'.repeat(16_384),
      '{'.repeat(16_384),
      '"""\\'.repeat(4_096),
      '-1'.repeat(8_192),
      '#'.repeat(16_384),
    ])
      documentTokens(text)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
