import { classifyStatus, type Failure, type FailureClass } from '@energy/auth-core'

/** The codes that the package knows. Treat the list as open. */
export type BeEnergisedErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_VALIDATION_FAILED'

const failureClasses: Readonly<Record<BeEnergisedErrorCode, FailureClass>> = {
  UNAUTHENTICATED: 'token-refused',
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'invalid',
  GRAPHQL_VALIDATION_FAILED: 'schema-mismatch',
}

/**
 * Says what a failure of be.ENERGISED means.
 *
 * @remarks Unverified: the vendor documents neither codes nor the answer to an expired token. The codes here are the
 * common ones of GraphQL servers, the statuses those of HTTP.
 */
export function classify({ code, status }: Failure): FailureClass {
  if (code !== undefined) return isBeEnergisedErrorCode(code) ? failureClasses[code] : 'other'
  return status === 403 ? 'forbidden' : classifyStatus(status)
}

/** Reads the code out of the `extensions` of a GraphQL error. */
export function errorCode(extensions: Readonly<Record<string, unknown>>): string | undefined {
  return typeof extensions.code === 'string' ? extensions.code : undefined
}

function isBeEnergisedErrorCode(code: string): code is BeEnergisedErrorCode {
  return Object.hasOwn(failureClasses, code)
}
