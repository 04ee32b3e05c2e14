export { compactDocument } from './document/compact-document.ts'
export type {
  FragmentDocument,
  FragmentString,
  Scalar,
  TypedDocumentNode,
  TypedDocumentString,
} from './document/typed-document-node.ts'
