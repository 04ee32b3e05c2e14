import { describe, expect, it } from 'vitest'
import { classify, errorCode } from './classify.ts'
import { describeErrorCode } from './describe-error-code.ts'

describe('classify', () => {
  it.each([
    ['an expired token, whose type is APPLICATION', 'KT-CT-1124', 'APPLICATION', 'token-refused'],
    ['a wrong API key, whose type is VALIDATION', 'KT-CT-1139', 'VALIDATION', 'credential-doubted'],
    ['a wrong password, whose type is VALIDATION', 'KT-CT-1138', 'VALIDATION', 'credential-rejected'],
    ['a rate limit, whose type is AUTHORIZATION', 'KT-CT-1199', 'AUTHORIZATION', 'rate-limited'],
    ['the rate limit of the British telemetry', 'KT-GB-4042', undefined, 'rate-limited'],
    ['a document that is too complex', 'KT-CT-1188', 'AUTHORIZATION', 'too-complex'],
    ['a refresh token that has expired', 'KT-CT-1134', 'VALIDATION', 'refresh-token-rejected'],
    ['a missing permission', 'KT-CT-4501', 'AUTHORIZATION', 'forbidden'],
    ['a token that has expired for the second British host', 'OE-0104', undefined, 'token-refused'],
    ['a page of no size', 'KT-CT-1201', 'VALIDATION', 'invalid'],
    ['a page that is too large', 'KT-CT-1202', 'VALIDATION', 'invalid'],
    ['a text that is not GraphQL to the platform', 'KT-CT-1603', 'VALIDATION', 'schema-mismatch'],
    ['an unknown code of the type AUTHORIZATION', 'KT-CT-99999', 'AUTHORIZATION', 'forbidden'],
    ['an unknown code of another type', 'KT-CT-99999', 'APPLICATION', 'other'],
  ])('goes by the code of %s', (_, code, errorType, expected) => {
    expect(classify({ code, extensions: { errorCode: code, errorType } })).toBe(expected)
  })

  it.each([
    [400, 'invalid'],
    [401, 'token-refused'],
    [403, 'invalid'],
    [429, 'rate-limited'],
    [502, 'transient'],
    [504, 'transient'],
  ])('takes an answer of HTTP %i without a code for %s', (status, expected) => {
    expect(classify({ status })).toBe(expected)
  })

  it('does not mistake a name of the prototype for a code', () => {
    expect(classify({ code: 'constructor' })).toBe('other')
  })
})

describe('errorCode', () => {
  it('reads the code and nothing but a string', () => {
    expect(errorCode({ errorCode: 'KT-CT-1111' })).toBe('KT-CT-1111')
    expect(errorCode({ errorCode: 1111 })).toBeUndefined()
    expect(errorCode({})).toBeUndefined()
  })
})

describe('describeErrorCode', () => {
  it('says class, meaning and whether to try again', () => {
    expect(describeErrorCode('KT-CT-1199')).toEqual({
      class: 'rate-limited',
      meaning: expect.stringMatching(/too many requests/i),
      retryable: true,
    })
    expect(describeErrorCode('KT-CT-1139').retryable).toBe(false)
  })

  it('knows nothing of a code that is not in the table', () => {
    expect(describeErrorCode('KT-CT-99999')).toBeUndefined()
    expect(describeErrorCode('toString')).toBeUndefined()
  })
})
