export {
  compactDocument,
  type FragmentDocument,
  type Scalar,
  type TypedDocumentNode,
} from '@energy/auth-core/document'
