import type { Reasons } from './page/render-section.ts'

const onTheWay = `Our client is a urql client, of which it leaves out the generator that reads an answer and the abort that ends it, and so it
is faster than urql alone. graphql-request hands one promise on to \`fetch\`, without exchanges, deduplication or renewal. Over the
\`fetch\` of a session graphql-request has our guarantees as well, which is the last row.`

const inUrql = `Our client is a urql client, so that urql's row is inside ours and cannot be reached; what is added holds the session, the
rate gate and the typed errors. Tried: moving lists, the protocol of stores and the second host out of the start, without rewriting
anything, which brought 29.1 kB (brotli) to 22.2. Not tried on purpose: numbers in place of sentences in errors, and error paths
that are loaded when they are needed.`

/**
 * Why ours is behind a peer, and what was tried: by the comparison, or by `comparison/metric`. The page shows a reason
 * only while it is needed, and `pnpm bench` names what has none.
 */
export const reasons: Reasons = {
  'bytes-of-a-client': inUrql,
  'bytes-of-a-fetch': `graphql-request renews nothing, waits for no limit and types no error.`,
  'time-of-a-query': onTheWay,
  'allocation-of-a-query': onTheWay,
  'cold-start/modules': `urql and Linear's SDK are published as very few large files. Ours are files of shared code, so that an entry point loads
what it needs and no more.`,
  'cold-start/time': 'urql is loaded by ours, and its time is in ours.',
  evaluation: `urql is in the bundle of ours. graphql-request neither parses nor has exchanges until it is used.`,
  installation: `urql is among what ours brings, and schemas and source maps are most of the size: codegen reads the schemas without
network. What an app runs is in the column \`code\`.`,
}
