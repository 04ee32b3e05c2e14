import type { Reasons } from './page/render-section.ts'

const onTheWay = `Our client is a urql client, of which it leaves out the generator that reads an answer and the abort that ends it, and so it
is faster than urql alone. graphql-request hands one promise on to \`fetch\`, without exchanges, deduplication or renewal. Over the
\`fetch\` of a session graphql-request has our guarantees as well, which is the last row.`

const inUrql = `Our client is a urql client, so that urql's row is inside ours and cannot be reached: 9.0 of 31.9 kB (brotli, 29 November
2026). What is added, by what an app would lose without it: one renewal for all, with fences of generation and identity 3.4; requests
under a deadline, sent again only where that is safe 2.5; a gate that slows down as one, with lanes for limited fields 2.3; answers
judged by code 2.1, typed errors 1.1; operations of one identity, each mutation once 1.5; answers without urql's generators 0.6; a
second attempt, and refresh tokens that work once 1.0; cooldowns that hold for the whole process 0.9; no secret to a stranger or in
plain text 0.9; the grant 0.9; a key that gives nothing away 0.6; suspicion host by host 0.5; \`context.pagination\` 0.4; why no answer
came 0.3; events 0.1. Tried: lists, the protocol of stores, split queries and answers in parts in a file that arrives at first use, the
last in place of urql's \`fetchExchange\`, which brought 1.0; one queue in place of one for each lane, functions in place of event objects,
errors named after their codes, which together brought 1.0; of a browser's store all that writes, makes handles or resumes by them at first
use, which took 1.0 of the 3.9 that \`webStore\` adds; what devtools are told in development alone, and one way to read an object out of a
text, which together brought 0.1. Without gain, because brotli makes whatever repeats nearly free: the table of error codes grouped by what they
mean (0.00), members of errors declared and not set twice (0.01), errors of lists in a file of their own (0.02). The
hashes in names of chunks alone moved a figure by 0.08, and are not counted any more. Sessions and identities as records, read by functions of their modules,
cost 0.4 and save 2.5 kB of memory for each client. What urql brings for answers in parts cannot be loaded later, because bundlers
divide by files and it lies in a file that every client needs; merging parts without it would bring another 0.4. Names of members that a
bundler shortens would bring 0.4, a store that must bring its protocol 0.3, the provider's question for its limits at first use 0.3. No
step to 16 is in sight that leaves all of these. Not tried on purpose: numbers in place of sentences in errors, and error paths that
are loaded when they are needed.`

const gatewayWork = `The proxy looks at nothing. The gateway makes a web request and a web response for \`authenticate\` and the app's framework,
follows the customer's connection, gives each part of the request a deadline, compares the document, checks variables, asks through a urql
client with its token, gate and typed errors, and copies out of the answer what the document selects. The profile is flat: no function
takes more than 7 % (writing to the socket) but the collector (10 to 16 %), and none of ours more than 2. Tried: keys that are counted
instead of drawn, which brought a tenth; one timer for all deadlines of a request, one wait in place of \`Promise.race\`, a signal that is
put on the request instead of joined to it, each of which brought less than what can be measured; an answer that is not read back from a
stream, and headers that are made once, which took 5 of the 77 kB that a request allocates. What is left is the price of the web's own
classes: a handler for \`node:http\` that makes none would be a second gateway.`

const ofASession = `A session holds a token, a gate and what it has learned, of which graphql-request and urql alone have nothing.`

/**
 * Why ours is behind a peer, and what was tried: by the comparison, or by `comparison/metric`. The page shows a reason
 * only while it is needed, and `pnpm bench` names what has none.
 */
export const reasons: Reasons = {
  'bytes-of-a-client': inUrql,
  'bytes-of-a-document': `Within a hundredth of gql.tada, whose documents a client still has to read.`,
  'bytes-of-a-fetch': `graphql-request renews nothing, waits for no limit and types no error.`,
  'time-of-a-query': onTheWay,
  'allocation-of-a-query': onTheWay,
  'cold-start/modules': `urql and Linear's SDK are published as very few large files. Ours are files of shared code, so that an entry point loads
what it needs and no more.`,
  'cold-start/time': `urql is loaded by ours, and its time is in ours. \`oauth4webapi\`, which took 6 of 44 ms of
processor time (urql alone 14), comes with the first sign-in of a user now.`,
  'hundred-queries': `Within the spread of the rounds: urql is in ours, and graphql-request has no exchanges.`,
  'client-per-request': ofASession,
  'ten-thousand-sessions': ofASession,
  'heap-growth': `Nothing grows: the figures say what the collector happened to free after the last query.`,
  'loop-without-yielding': `graphql-request keeps no operation; ours is a urql client, which does until its answer is there.`,
  'list-5-0': `A reader that takes no time leaves nothing to read ahead. What \`paginate\` adds is the check of each page: cursors, size, identity.`,
  'types-5.9/memory': `Equal to the preset with documents by name; that with \`graphql()\` is lighter in some rounds.`,
  'gateway-0': gatewayWork,
  'gateway-100': `${gatewayWork} Besides, a rate gate that knows nothing of a provider lets a hundred requests out at once, four behind them,
and then the more the more have passed: until all 128 are out takes about ten times an answer. It used to begin anew whenever
nothing was out for a moment, as between the warm-up of this load and what is measured, so that 5 to 60 of the 128 were at the upstream and
the others at the gate; now it stays as wide as it has become. A window of 1,000,
which has no such start, brought 640 to 683 requests per second where the gate that learns brought 580 to 629: what is left is the same work.`,
  evaluation: `urql is in the bundle of ours. graphql-request neither parses nor has exchanges until it is used.`,
  installation: `urql is among what ours brings, and schemas and source maps are most of the size: codegen reads the schemas without
network. What an app runs is in the column \`code\`.`,
}
