import { GraphQLError } from 'graphql'

/** An error of the API. That the real one uses this code is an assumption of the sandbox. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
