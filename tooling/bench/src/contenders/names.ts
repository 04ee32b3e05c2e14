import type { Names } from '../measure/contestants.ts'

/** The clients that are compared, by the file that makes each. */
export const clientNames: Names = {
  urql: { name: 'urql alone' },
  stock: { name: 'urql, stock auth and retry' },
  ours: { name: '`createKrakenClient`', ours: true },
  apollo: { name: 'Apollo Client' },
  'graphql-request': { name: 'graphql-request' },
  'ours-in-graphql-request': { name: 'graphql-request, `authorizedFetch`', ours: true },
}
