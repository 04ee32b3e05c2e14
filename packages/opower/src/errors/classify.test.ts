import { describe, expect, it } from 'vitest'
import { classify, errorCode } from './classify.ts'

describe('classify', () => {
  it.each([
    ['401', { status: 401 }, 'token-refused'],
    [
      '403 that says invalid token, as the gateway of the widgets does',
      { status: 403, body: '{"error":"invalid token","error_description":"jwtAuthority is not found."}' },
      'token-refused',
    ],
    ['403 that says expired_token', { status: 403, body: '{"error":"expired_token"}' }, 'token-refused'],
    [
      '403 that says that the token has expired',
      { status: 403, body: 'The token has expired' },
      'token-refused',
    ],
    ['any other 403', { status: 403, body: '{"error":"not entitled"}' }, 'forbidden'],
    ['403 with an empty body', { status: 403 }, 'forbidden'],
    ['404, which means no data', { status: 404 }, 'invalid'],
    ['429', { status: 429 }, 'rate-limited'],
    ['503 of a firewall', { status: 503, body: '<html>slow down</html>' }, 'transient'],
    ['504', { status: 504 }, 'transient'],
    ['an unknown code', { code: 'DOWNSTREAM', status: 200 }, 'other'],
    ['a name from the prototype as code', { code: 'constructor' }, 'other'],
    ['a missing token', { code: 'UNAUTHENTICATED' }, 'token-refused'],
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
    expect(errorCode({})).toBeUndefined()
  })
})
