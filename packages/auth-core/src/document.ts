export { compactDocument, type DocumentMarks } from './document/compact-document.ts'
export { createDecoder, type Decoded, type DecoderShape, type ScalarDecoder } from './document/decoder.ts'
export { documentHash } from './document/document-hash.ts'
export { InvalidScalarError } from './document/invalid-scalar-error.ts'
export { persistedDocument } from './document/persisted-document.ts'
export { type CalendarDate, calendarDate, dateTime, decimal } from './document/scalar-decoders.ts'
export type {
  FragmentDocument,
  FragmentString,
  Scalar,
  TypedDocumentNode,
  TypedDocumentString,
} from './document/typed-document-node.ts'
