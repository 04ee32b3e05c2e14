export { compactDocument } from './document/compact-document.ts'
export type { FragmentDocument, Scalar, TypedDocumentNode } from './document/typed-document-node.ts'
