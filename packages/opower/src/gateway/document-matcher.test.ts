import { describe, expect, it } from 'vitest'
import { documentMatcher } from './document-matcher.ts'

const listed = 'query Q { a(first: 1) { b } }'
const typed = 'query Q { a(first: 1) { b __typename } }'

describe('a document matcher', () => {
  it('takes the document in any layout, and no other document', () => {
    const matches = documentMatcher([listed, typed])
    for (const text of [
      listed,
      typed,
      'query Q{a(first:1){b}}',
      `# app\n${listed}`,
      '  query Q{a(first:1){b}}',
    ])
      expect([matches?.(text), matches?.(text)]).toEqual([true, true])
    for (const text of [
      '',
      'query Q { a(first: 2) { b } }',
      `${listed} ${listed}`,
      'query Q { a(first: 1) { ? } }',
    ])
      expect([matches?.(text), matches?.(text)]).toEqual([false, false])
  })

  it('does not take a refused text for the last one that it took', () => {
    const matches = documentMatcher([listed])
    expect(matches?.(typed)).toBe(true)
    expect(matches?.('query Q { c }')).toBe(false)
    expect(matches?.('query Q { c }')).toBe(false)
    expect(matches?.(typed)).toBe(true)
  })

  it('reads a text once, however often it is asked about', () => {
    const matches = documentMatcher([listed, typed])
    const long = `${listed} # ${'x'.repeat(16_000)}`
    matches?.(long)
    const started = performance.now()
    for (let round = 0; round < 20_000; round++) matches?.(long)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('is not made for a text that is no document', () => {
    expect(documentMatcher(['query { ? }'])).toBeUndefined()
  })

  it('is not made for texts of two documents', () => {
    expect(documentMatcher([listed, 'query Q { a(first: 2) { b } }'])).toBeUndefined()
  })
})
