import { describe, expect, it } from 'vitest'
import { classify, errorCode } from './classify.ts'

describe('classify', () => {
  it.each([
    ['401', { status: 401 }, 'token-refused'],
    ['403', { status: 403 }, 'forbidden'],
    ['404', { status: 404 }, 'invalid'],
    ['429', { status: 429 }, 'rate-limited'],
    ['502', { status: 502 }, 'transient'],
    ['a GraphQL error without a code', { status: 200 }, 'other'],
    ['an unknown code', { code: 'CONTRACT_MISSING', status: 200 }, 'other'],
    ['a name from the prototype as code', { code: 'constructor' }, 'other'],
    ['a missing token', { code: 'UNAUTHENTICATED', status: 200 }, 'token-refused'],
    ['a missing permission', { code: 'FORBIDDEN', status: 200 }, 'forbidden'],
    ['a wrong argument', { code: 'BAD_USER_INPUT', status: 400 }, 'invalid'],
    ['a field that is gone', { code: 'GRAPHQL_VALIDATION_FAILED', status: 400 }, 'schema-mismatch'],
  ] as const)('takes %s for what it is', (_, failure, expected) => {
    expect(classify(failure)).toBe(expected)
  })
})

describe('errorCode', () => {
  it('reads a code only when it is text', () => {
    expect(errorCode({ code: 'FORBIDDEN' })).toBe('FORBIDDEN')
    expect(errorCode({ code: 7 })).toBeUndefined()
  })
})
