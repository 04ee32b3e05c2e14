import type { ClientCase } from '../client-case.ts'
import { apolloClient } from './apollo-client.ts'
import { plainFetch } from './fetch.ts'
import { graphqlRequest } from './graphql-request.ts'
import { next } from './next.ts'
import { react } from './react.tsx'
import { solid } from './solid.ts'
import { svelte } from './svelte.ts'
import { tanstackQuery } from './tanstack-query.ts'
import { urql, urqlWithGraphcache } from './urql.ts'
import { vue } from './vue.ts'
import { watch } from './watch.ts'

/** The rows of the matrix. */
export const cases: readonly ClientCase[] = [
  urql,
  urqlWithGraphcache,
  react,
  next,
  vue,
  svelte,
  solid,
  apolloClient,
  tanstackQuery,
  graphqlRequest,
  plainFetch,
  watch,
]
