import type { CreateContender } from './contender.ts'
import { graphqlRequestContender } from './graphql-request-contender.ts'

/** Makes graphql-request with a token that never expires. */
export const create: CreateContender = (options) =>
  graphqlRequestContender(options, { authorization: 'token' })
