import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grant } from '../grants/grant.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import type { SessionOptions } from './session.ts'
import { sha256 } from './sha256.ts'

test('hashes every text as node:crypto does', () => {
  const reference = (text: string): string => createHash('sha256').update(text).digest('hex')
  for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
    const text = 'a'.repeat(length)
    expect(sha256(text)).toBe(reference(text))
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === reference(text)),
    { numRuns: 500 },
  )
})

test('tells identities apart by provider, endpoint, grant kind and principal, and by nothing else', () => {
  const endpoint = { url: 'https://a.example/graphql' }
  const key = (options: Partial<SessionOptions>, grant: Partial<Grant> = {}): string =>
    createSession({ provider: exampleProvider, endpoint, grant: handGrant(grant).grant, ...options }).key
  const keys = [
    key({}),
    createSession({ endpoint, grant: handGrant().grant }).key,
    key({ endpoint: { url: 'https://b.example/graphql' } }),
    key({ endpoint: { ...endpoint, tokenUrl: 'https://b.example/token' } }),
    key({}, { kind: 'other' }),
    key({}, { principal: 'bert' }),
    key({}, { principal: null }),
    key({}, { principal: null }),
    key({ grant: null }),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(key({})).toBe(key({ clock: createVirtualClock(), store: memoryStore() }))
  expect(key({})).toMatch(/^[0-9a-f]{64}$/)
})

test('parts of a key cannot be moved from one to the other', () => {
  const key = (kind: string, principal: string): string =>
    createSession({ grant: handGrant({ kind, principal }).grant }).key
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      fc.string(),
      (kind, principal, otherKind, otherPrincipal) => {
        const same = kind === otherKind && principal === otherPrincipal
        return same === (key(kind, principal) === key(otherKind, otherPrincipal))
      },
    ),
  )
})
