import type { FailureClass } from '@energy/auth-core'

/**
 * The codes that tell a client what to do, by class.
 *
 * @see The published error lists of the platform; the class of each code follows from what clients observed, because
 * the `errorType` misleads: an expired token is APPLICATION, a wrong password VALIDATION, a rate limit AUTHORIZATION.
 */
const codes = {
  'token-refused': [
    'KT-CT-1120',
    'KT-CT-1124',
    'KT-CT-1125',
    'KT-CT-1126',
    'KT-CT-1127',
    'KT-CT-1162',
    'KT-CT-1163',
  ],
  'token-missing': ['KT-CT-1112', 'KT-CT-1143', 'KT-CT-1144'],
  'refresh-token-rejected': ['KT-CT-1134', 'KT-CT-1135'],
  'credential-rejected': [
    'KT-CT-1136',
    'KT-CT-1137',
    'KT-CT-1138',
    'KT-CT-1139',
    'KT-CT-1140',
    'KT-CT-1141',
    'KT-CT-1142',
    'KT-CT-1146',
    'KT-CT-1148',
    'KT-CT-1160',
    'KT-CT-1161',
    'KT-CT-11100',
  ],
  forbidden: [
    'KT-CT-1111',
    'KT-CT-1113',
    'KT-CT-1114',
    'KT-CT-1128',
    'KT-CT-1129',
    'KT-CT-1130',
    'KT-CT-1131',
    'KT-CT-1132',
    'KT-CT-1145',
    'KT-CT-3822',
    'KT-CT-3823',
    'KT-CT-3824',
    'KT-CT-4101',
    'KT-CT-4123',
    'KT-CT-4124',
    'KT-CT-4125',
    'KT-CT-4150',
    'KT-CT-4177',
    'KT-CT-4501',
  ],
  'rate-limited': ['KT-CT-1199', 'KT-GB-4042'],
  'too-complex': ['KT-CT-1188', 'KT-CT-1189'],
  transient: ['KT-CT-1147', 'KT-CT-3956', 'KT-CT-4376', 'KT-GB-4043', 'KT-GB-4502'],
  invalid: [
    'KT-CT-1190',
    'KT-CT-1201',
    'KT-CT-1202',
    'KT-CT-1203',
    'KT-CT-1204',
    'KT-CT-1601',
    'KT-CT-1602',
    'KT-CT-1603',
    'KT-CT-1604',
    'KT-CT-1605',
    'KT-CT-1606',
    'KT-CT-1607',
    'KT-CT-1608',
    'KT-CT-1609',
    'KT-CT-3928',
    'KT-CT-9221',
  ],
  other: ['KT-CT-4301', 'KT-CT-4340', 'KT-CT-4382', 'KT-CT-7899', 'KT-GB-4039'],
} as const satisfies Record<FailureClass, readonly string[]>

/** A code that the package knows. The platform has many more: treat the list as open. */
export type KrakenErrorCode = (typeof codes)[FailureClass][number]

const classes = Object.keys(codes) as FailureClass[]

/** The class of each known code. */
export const failureClasses: ReadonlyMap<string, FailureClass> = /* @__PURE__ */ new Map(
  classes.flatMap((failureClass) =>
    codes[failureClass].map((code): [string, FailureClass] => [code, failureClass]),
  ),
)
