import { expect, test } from 'vitest'
import { documentHash } from './document-hash.ts'

test('the hash of a document is the one that code generation gave it', () => {
  expect(documentHash({ kind: 'Document', definitions: [], __meta__: { hash: 'abc' } })).toBe('abc')
})

test.each([null, undefined, 'text', {}, { __meta__: null }, { __meta__: { hash: 5 } }])(
  '%j has none',
  (document) => {
    expect(Reflect.apply(documentHash, undefined, [document])).toBe('')
  },
)
