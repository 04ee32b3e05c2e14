import type { FailureClass } from '@energy/auth-core'
import { failureClasses, isKrakenErrorCode, type KrakenErrorCode } from './failure-classes.ts'

const meanings: Readonly<Record<KrakenErrorCode, string>> = {
  'KT-CT-1111': 'The viewer lacks a role or a permission for this field.',
  'KT-CT-1112': 'The field needs a token and the request carried none.',
  'KT-CT-1113': 'The field is switched off on this platform.',
  'KT-CT-1114': 'The input field is switched off on this platform.',
  'KT-CT-1120': 'The access token has expired.',
  'KT-CT-1124': 'The signature of the access token has expired.',
  'KT-CT-1125': 'The platform signs with new keys; the access token was signed with an earlier one.',
  'KT-CT-1126': 'The signature of the access token does not hold.',
  'KT-CT-1127': 'The access token was issued by somebody else.',
  'KT-CT-1128': 'The viewer may not run this operation.',
  'KT-CT-1129': 'The viewer may not run this operation.',
  'KT-CT-1130': 'The viewer may not run this operation.',
  'KT-CT-1131': 'The viewer may not run this operation.',
  'KT-CT-1132': 'The viewer may not run this operation.',
  'KT-CT-1134': 'The refresh token has expired.',
  'KT-CT-1135': 'The refresh token is not one of this platform.',
  'KT-CT-1136': 'Only one of e-mail and password was given.',
  'KT-CT-1137': 'The fields of the token request do not belong together.',
  'KT-CT-1138': 'The e-mail or the password is wrong.',
  'KT-CT-1139': 'The API key was refused. It was also seen for a good key while the login was throttled.',
  'KT-CT-1140': 'The secret key of the organisation is wrong.',
  'KT-CT-1141': 'The credential was refused.',
  'KT-CT-1142': 'The credential was refused.',
  'KT-CT-1143': 'The authorization header holds nothing that the platform takes for a token.',
  'KT-CT-1144': 'The authorization header holds nothing that the platform takes for a token.',
  'KT-CT-1145': 'The given details fit no account or user, or not the conditions of the mutation.',
  'KT-CT-1146': 'The password has expired.',
  'KT-CT-1147': 'The platform could not fetch the keys that tokens are checked with.',
  'KT-CT-1148': 'This way of signing in is closed to users with a second factor.',
  'KT-CT-1160': 'The answer to the captcha is missing.',
  'KT-CT-1161': 'The credential was refused.',
  'KT-CT-1162': 'The access token was invalidated.',
  'KT-CT-1163': 'The access token could not be validated.',
  'KT-CT-1188': 'The document is more complex than the platform allows.',
  'KT-CT-1189': 'The document asks for more nodes than the platform allows.',
  'KT-CT-1190': 'The payload of a persisted query could not be used.',
  'KT-CT-1199': 'Too many requests, or too many points used; wait before the next one.',
  'KT-CT-1201': 'A connection was asked for without `first` or `last`.',
  'KT-CT-1202': 'A page larger than the maximum was asked for.',
  'KT-CT-1203': 'A page larger than the maximum was asked for.',
  'KT-CT-1204': 'The list takes `first` with `offset`; it has no cursors.',
  'KT-CT-1601': 'A value is empty that must not be.',
  'KT-CT-1602': 'An input did not pass validation.',
  'KT-CT-1603': 'The document is not valid GraphQL.',
  'KT-CT-1604': 'The document holds several operations and none was named.',
  'KT-CT-1605': 'The input lacks something or holds something wrong.',
  'KT-CT-1606': 'The schema has no such query or mutation.',
  'KT-CT-1607': 'A value is empty that must not be.',
  'KT-CT-1608': 'A date or date-time is not in ISO form.',
  'KT-CT-1609': 'A date-time carries no offset.',
  'KT-CT-3822': 'The viewer may not run this operation.',
  'KT-CT-3823': 'The viewer may not run this operation.',
  'KT-CT-3824': 'The viewer may not run this operation.',
  'KT-CT-3928': 'The idempotency key stands for another repayment request.',
  'KT-CT-3956': 'A passing fault of the platform.',
  'KT-CT-4101': 'The viewer may not see this account.',
  'KT-CT-4123': 'The viewer may not run this operation.',
  'KT-CT-4124': 'The viewer may not run this operation.',
  'KT-CT-4125': 'The viewer may not run this operation.',
  'KT-CT-4150': 'The viewer may not run this operation.',
  'KT-CT-4177': 'The viewer does not own what the input names.',
  'KT-CT-4301': 'The account or property has no such device.',
  'KT-CT-4340': 'The planned dispatches could not be fetched.',
  'KT-CT-4376': 'A step of the onboarding failed for a passing reason.',
  'KT-CT-4382': 'The charging sessions of the device could not be fetched.',
  'KT-CT-4501': 'The viewer may not see this field, at least not along this path.',
  'KT-CT-7899': 'An internal error of the platform, often of one nested field.',
  'KT-CT-9221': 'The idempotency key stands for another ledger entry.',
  'KT-CT-11100': 'Signing in with an API key is switched off on this platform.',
  'KT-GB-4039': 'The telemetry of the smart meter could not be read.',
  'KT-GB-4042': 'Too many requests for the telemetry of a smart meter.',
  'KT-GB-4043': 'A passing network fault behind the platform.',
  'KT-GB-4502': 'The granularities of the data could not be determined just now.',
  'OE-0101': 'The field needs a token and the request carried none.',
  'OE-0102': 'The authorization header holds nothing that the host takes for a token.',
  'OE-0103': 'The viewer may not run this operation.',
  'OE-0104': 'The access token has expired.',
}

/** What is known of one of the platform's codes. */
export interface KrakenErrorDescription {
  readonly class: FailureClass
  /** In our words; the platform's own text is in the GraphQL error. */
  readonly meaning: string
  /** Whether the same request can succeed later without a change. */
  readonly retryable: boolean
}

/**
 * Explains a code of the platform.
 *
 * @returns `undefined` for a code that the package does not know; the platform has some two thousand.
 *
 * @example
 * ```ts
 * describeErrorCode('KT-CT-1199') // { class: 'rate-limited', meaning: 'Too many requests …', retryable: true }
 * ```
 */
export function describeErrorCode(code: KrakenErrorCode): KrakenErrorDescription
export function describeErrorCode(code: string): KrakenErrorDescription | undefined
export function describeErrorCode(code: string): KrakenErrorDescription | undefined {
  if (!isKrakenErrorCode(code)) return undefined
  const failureClass = failureClasses[code]
  const retryable =
    failureClass === 'rate-limited' || failureClass === 'transient' || failureClass === 'token-refused'
  return { class: failureClass, meaning: meanings[code], retryable }
}
