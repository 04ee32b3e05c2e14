import type { FailureClass, Provider } from '../provider.ts'
import type { GrantContext } from './grant.ts'
import { isRecord, postForToken, type TokenAnswer, tokenRequestError } from './token-request.ts'

/** A GraphQL operation that hands out tokens. */
export interface GraphQLTokenRequest {
  readonly provider: Provider
  /** The GraphQL URL. */
  readonly url: string
  readonly query: string
  readonly operationName: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Sent besides the content type. The session's own token never goes along. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Posts a GraphQL operation that hands out tokens, and returns its `data`.
 *
 * @remarks No header of a session is sent: an expired token makes the sign-in of some providers fail.
 * @throws CredentialRejectedError when the credential or the refresh token was refused.
 * @throws RateLimitedError with `retryAt` when the provider limits sign-ins.
 * @throws TransportError when there was no answer, or one that is not JSON.
 * @throws RenewalFailedError for every other answer without data.
 *
 * @example
 * ```ts
 * const data = await graphqlTokenRequest(
 *   {
 *     provider,
 *     url,
 *     query: 'mutation SignIn($key: String!) { signIn(key: $key) { token } }',
 *     operationName: 'SignIn',
 *     variables: { key },
 *   },
 *   context,
 * )
 * ```
 */
export async function graphqlTokenRequest(
  request: GraphQLTokenRequest,
  context: GrantContext,
): Promise<Readonly<Record<string, unknown>>> {
  const { provider, url, query, operationName, variables, headers } = request
  const answer = await postForToken(
    url,
    JSON.stringify({ query, variables, operationName }),
    {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    context,
  )
  const errors = readErrors(answer)
  const data = answer.json?.data
  if (errors.length === 0 && isRecord(data)) return data
  const { failure, providerCode } = worstFailure(provider, answer, errors)
  throw tokenRequestError(failure, answer, context, { provider: provider.name, providerCode })
}

function readErrors({ json }: TokenAnswer): Record<string, unknown>[] {
  return Array.isArray(json?.errors) ? json.errors.filter(isRecord) : []
}

const gravity: readonly FailureClass[] = [
  'credential-rejected',
  'refresh-token-rejected',
  'token-refused',
  'token-missing',
  'rate-limited',
  'forbidden',
]

function worstFailure(
  provider: Provider,
  { status, text, json }: TokenAnswer,
  errors: readonly Record<string, unknown>[],
): { failure: FailureClass; providerCode?: string | undefined } {
  const failures = errors.map(({ extensions }) => {
    const known = isRecord(extensions) ? extensions : {}
    const providerCode = provider.errorCode(known)
    return {
      failure: provider.classify({
        status,
        extensions: known,
        ...(providerCode ? { code: providerCode } : {}),
      }),
      providerCode,
    }
  })
  for (const grave of gravity) {
    const found = failures.find(({ failure }) => failure === grave)
    if (found) return found
  }
  if (failures[0]) return failures[0]
  return { failure: provider.classify({ status, ...(json === undefined ? { body: text } : {}) }) }
}
