import {
  CredentialRejectedError,
  ForbiddenError,
  RateLimitedError,
  ReauthenticationRequiredError,
  RenewalFailedError,
  RenewalTimeoutError,
  TransportError,
} from '@energy/auth-core'
import { CombinedError } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { explainSignInFailure } from './explain-sign-in-failure.ts'

const rejected = (providerCode: string) => new CredentialRejectedError('', { providerCode })
const wrapped = (cause: Error) =>
  new CombinedError({ networkError: new RenewalFailedError('No token could be obtained.', { cause }) })

describe('explainSignInFailure', () => {
  it.each([
    ['a wrong key', rejected('KT-CT-1139'), 'credential'],
    ['a wrong client secret', rejected('invalid_client'), 'credential'],
    ['keys that are switched off', rejected('KT-CT-11100'), 'way-closed'],
    ['a user with a second factor', rejected('KT-CT-1148'), 'second-factor'],
    ['a missing captcha', rejected('KT-CT-1160'), 'captcha'],
    ['a way that is not allowed', new ForbiddenError(''), 'way-closed'],
    ['a login limit', new RateLimitedError(''), 'throttled'],
    ['a login limit behind a session', wrapped(new RateLimitedError('')), 'throttled'],
    ['the HTML 403 of a firewall', new TransportError('', { status: 403 }), 'firewall'],
    ['a firewall behind a session', wrapped(new TransportError('', { status: 403 })), 'firewall'],
    ['a bad gateway', wrapped(new TransportError('', { status: 502 })), 'unavailable'],
    ['no connection', wrapped(new TransportError('')), 'unavailable'],
    ['no answer in time', new RenewalTimeoutError(''), 'unavailable'],
    ['a failure of a foreign cause', wrapped(new TypeError('x')), 'unavailable'],
  ])('takes %s for what it is', (_, error, expected) => {
    expect(explainSignInFailure(error)).toBe(expected)
  })

  it.each([
    ['a signed-out session', new ReauthenticationRequiredError('')],
    ['an error of the operation itself', new CombinedError({ graphQLErrors: ['KT-CT-4501'] })],
    ['nothing', undefined],
  ])('has nothing to say of %s', (_, error) => {
    expect(explainSignInFailure(error)).toBeUndefined()
  })
})
