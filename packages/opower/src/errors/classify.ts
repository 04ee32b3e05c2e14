import { classifyStatus, type Failure, type FailureClass } from '@energy/auth-core'

/** The codes that the package knows. Treat the list as open. */
export type OpowerErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED'

const failureClasses: Readonly<Record<OpowerErrorCode, FailureClass>> = {
  UNAUTHENTICATED: 'token-refused',
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'invalid',
  GRAPHQL_VALIDATION_FAILED: 'schema-mismatch',
}

/**
 * Says what a failure of Opower means.
 *
 * @remarks Unverified: no code of a GraphQL error is documented; those here are the common ones of GraphQL servers.
 * The official answer to an expired token is not known either: 401 is that of the REST interface, and 403 with "invalid
 * token" in its body was seen at the widgets' gateway. Any other 403 is a missing permission.
 */
export function classify({ code, status, body }: Failure): FailureClass {
  if (code !== undefined) return isOpowerErrorCode(code) ? failureClasses[code] : 'other'
  if (status === 403) return speaksOfToken(body) ? 'token-refused' : 'forbidden'
  return classifyStatus(status)
}

/** Reads the code out of the `extensions` of a GraphQL error. */
export function errorCode(extensions: Readonly<Record<string, unknown>>): string | undefined {
  return typeof extensions.code === 'string' ? extensions.code : undefined
}

function isOpowerErrorCode(code: string): code is OpowerErrorCode {
  return Object.hasOwn(failureClasses, code)
}

function speaksOfToken(body: string | undefined): boolean {
  return (
    body !== undefined && /\b(invalid|expired)[ _]token\b|\btoken (is |has )?(invalid|expired)\b/i.test(body)
  )
}
