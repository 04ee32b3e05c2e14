import type { Reasons } from './page/render-section.ts'

const onTheWay = `Our client is a urql client, of which it leaves out the generator that reads an answer and the abort that ends it, and so it
is faster than urql alone. graphql-request hands one promise on to \`fetch\`, without exchanges, deduplication or renewal. Over the
\`fetch\` of a session graphql-request has our guarantees as well, which is the last row.`

const inUrql = `Our client is a urql client, so that urql's row is inside ours and cannot be reached. What is added, by what an app would
lose without it (kB of brotli on 28 November 2026): one renewal for all, with fences of generation and identity 3.0; requests under a deadline,
sent again only where that is safe 2.5; a gate that slows down as one, with lanes for limited fields 2.3; answers judged by code 2.1,
typed errors 1.1; operations of one identity, each mutation once 1.5; answers without urql's generators 0.6; a second attempt, and refresh tokens
that work once 1.0; cooldowns that hold for the whole process 0.9; no secret to a stranger or in plain text 0.9; the grant 0.9; a key that
gives nothing away 0.6; suspicion host by host 0.5; \`context.pagination\` 0.4; why no answer came 0.3; events 0.1. Tried: lists, the
protocol of stores and split queries in a file that arrives at first use; one queue in place of one for each lane, functions in place of
event objects, errors named after their codes, which together brought 1.0. Names of members that a bundler shortens would bring
0.4, a store that must bring its protocol 0.3. Not tried on purpose: numbers in place of sentences in errors, and error paths that are
loaded when they are needed.`

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
