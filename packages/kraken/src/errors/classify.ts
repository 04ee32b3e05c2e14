import { classifyStatus, type Failure, type FailureClass } from '@energy/auth-core'
import { failureClasses, isKrakenErrorCode } from './failure-classes.ts'

/**
 * Says what a failure of a Kraken platform means: by its code, then by its `errorType`, then by the HTTP status.
 *
 * @remarks A code that is not in the table and has the type AUTHORIZATION is taken for a missing permission: nine in
 * ten of the published codes of that type say just that, and a renewal would not help. An answer without a code comes
 * from something in front of the platform: its 403 is a firewall's, not a verdict on the viewer.
 */
export function classify({ code, extensions, status }: Failure): FailureClass {
  if (code !== undefined && isKrakenErrorCode(code)) return failureClasses[code]
  if (extensions?.errorType === 'AUTHORIZATION') return 'forbidden'
  if (extensions?.errorType === 'VALIDATION') return 'invalid'
  return code === undefined ? classifyStatus(status) : 'other'
}

/** Reads the platform's code, such as `KT-CT-1139`, out of the `extensions` of a GraphQL error. */
export function errorCode(extensions: Readonly<Record<string, unknown>>): string | undefined {
  return typeof extensions.errorCode === 'string' ? extensions.errorCode : undefined
}
