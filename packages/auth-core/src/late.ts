// What arrives at its first use, in one piece: each further piece would cost every app a file at its start, with what
// the two have in common.
export { readResults } from './exchanges/read-results.ts'
export { createPager } from './pagination/pager.ts'
export { openParts } from './requests/answer-in-parts.ts'
export { splitRequest } from './requests/split-request.ts'
export { createEntryWriter } from './session/entry-writer.ts'
export { share } from './session/share.ts'
