import { GraphQLError } from 'graphql'

/** An error of the API. The vendor documents no codes; these are an assumption of the sandbox. */
export function apiError(code: 'UNAUTHENTICATED' | 'BAD_USER_INPUT', message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
