import type { FailureClass } from '@energy/auth-core'

const classes = {
  'KT-CT-1120': 'token-refused',
  'KT-CT-1124': 'token-refused',
  'KT-CT-1125': 'token-refused',
  'KT-CT-1126': 'token-refused',
  'KT-CT-1127': 'token-refused',
  'KT-CT-1162': 'token-refused',
  'KT-CT-1163': 'token-refused',
  'KT-CT-1112': 'token-missing',
  'KT-CT-1143': 'token-missing',
  'KT-CT-1144': 'token-missing',
  'KT-CT-1134': 'refresh-token-rejected',
  'KT-CT-1135': 'refresh-token-rejected',
  'KT-CT-1136': 'credential-rejected',
  'KT-CT-1137': 'credential-rejected',
  'KT-CT-1138': 'credential-rejected',
  'KT-CT-1139': 'credential-doubted',
  'KT-CT-1140': 'credential-rejected',
  'KT-CT-1141': 'credential-rejected',
  'KT-CT-1142': 'credential-rejected',
  'KT-CT-1146': 'credential-rejected',
  'KT-CT-1148': 'credential-rejected',
  'KT-CT-1160': 'credential-rejected',
  'KT-CT-1161': 'credential-rejected',
  'KT-CT-11100': 'credential-rejected',
  'KT-CT-1111': 'forbidden',
  'KT-CT-1113': 'forbidden',
  'KT-CT-1114': 'forbidden',
  'KT-CT-1128': 'forbidden',
  'KT-CT-1129': 'forbidden',
  'KT-CT-1130': 'forbidden',
  'KT-CT-1131': 'forbidden',
  'KT-CT-1132': 'forbidden',
  'KT-CT-1145': 'forbidden',
  'KT-CT-3822': 'forbidden',
  'KT-CT-3823': 'forbidden',
  'KT-CT-3824': 'forbidden',
  'KT-CT-4101': 'forbidden',
  'KT-CT-4123': 'forbidden',
  'KT-CT-4124': 'forbidden',
  'KT-CT-4125': 'forbidden',
  'KT-CT-4150': 'forbidden',
  'KT-CT-4177': 'forbidden',
  'KT-CT-4501': 'forbidden',
  'KT-CT-1199': 'rate-limited',
  'KT-GB-4042': 'rate-limited',
  'KT-CT-1188': 'too-complex',
  'KT-CT-1189': 'too-complex',
  'KT-CT-1147': 'transient',
  'KT-CT-3956': 'transient',
  'KT-CT-4376': 'transient',
  'KT-GB-4043': 'transient',
  'KT-GB-4502': 'transient',
  'KT-CT-1190': 'invalid',
  'KT-CT-1201': 'invalid',
  'KT-CT-1202': 'invalid',
  'KT-CT-1203': 'invalid',
  'KT-CT-1204': 'invalid',
  'KT-CT-1601': 'invalid',
  'KT-CT-1602': 'invalid',
  'KT-CT-1603': 'schema-mismatch',
  'KT-CT-1604': 'invalid',
  'KT-CT-1605': 'invalid',
  'KT-CT-1606': 'invalid',
  'KT-CT-1607': 'invalid',
  'KT-CT-1608': 'invalid',
  'KT-CT-1609': 'invalid',
  'KT-CT-3928': 'invalid',
  'KT-CT-9221': 'invalid',
  'KT-CT-4301': 'other',
  'KT-CT-4340': 'other',
  'KT-CT-4382': 'other',
  'KT-CT-7899': 'other',
  'KT-GB-4039': 'other',
  'OE-0101': 'token-missing',
  'OE-0102': 'token-missing',
  'OE-0103': 'forbidden',
  'OE-0104': 'token-refused',
} as const

/** A code that the package knows. The platform has many more: treat the list as open. */
export type KrakenErrorCode = keyof typeof classes

/**
 * What each known code means for a client.
 *
 * @see The published error lists of the platform. The class follows from what clients observed, because the `errorType`
 * misleads: an expired token is APPLICATION, a wrong password VALIDATION, a rate limit AUTHORIZATION. The codes that begin
 * with OE are those of the second British host, from its schema as published by others.
 */
export const failureClasses: Readonly<Record<KrakenErrorCode, FailureClass>> = classes

/** Tells whether the package knows a code. */
export function isKrakenErrorCode(code: string): code is KrakenErrorCode {
  return Object.hasOwn(classes, code)
}
