import { isRecord } from '../is-record.ts'
import type { FailureClass, Provider } from '../provider.ts'
import { classifyAnswer, readGraphQL } from '../requests/graphql-answer.ts'
import type { GrantContext } from './grant.ts'
import { postForToken, tokenRequestError } from './token-request.ts'

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
  const body = readGraphQL(answer.text) ?? { errors: [] }
  if (body.errors.length === 0 && isRecord(body.data)) return body.data
  const [gravest] = classifyAnswer(body, provider, undefined, gravity)
  const { failure = 'other', providerCode } = gravest ?? {}
  throw tokenRequestError({ failure, providerCode, provider: provider.name }, answer, context)
}

const gravity: readonly FailureClass[] = [
  'credential-rejected',
  'credential-doubted',
  'refresh-token-rejected',
  'token-refused',
  'token-missing',
  'rate-limited',
  'forbidden',
]
