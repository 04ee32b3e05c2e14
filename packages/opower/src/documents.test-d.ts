import type { ReadResolution, UsageReadsQueryVariables } from './documents.ts'

// The lists of values are known in part only: one that the package does not know is taken as well.
const resolution: ReadResolution = 'TEN_MINUTES'
const variables: UsageReadsQueryVariables = {
  account: 'urn',
  timeInterval: 'a/b',
  readResolution: resolution,
}
void variables

// @ts-expect-error: a span is asked for.
const incomplete: UsageReadsQueryVariables = { account: 'urn', readResolution: 'HOUR' }
void incomplete
