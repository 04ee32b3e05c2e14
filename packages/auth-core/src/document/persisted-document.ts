import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
} from '@0no-co/graphql.web'
import { compactDocument, type DocumentMarks } from './compact-document.ts'
import { lazyDocument } from './lazy-document.ts'
import type { TypedDocumentNode } from './typed-document-node.ts'
import { withTypenames } from './with-typenames.ts'

/**
 * Makes a typed document that a client can send by its hash instead of its text. It asks for the name of every type, as
 * caches do, so that no cache changes what was hashed.
 *
 * @param text - the operation or fragment in the GraphQL language.
 * @param fragments - the documents of the fragments that the text spreads. Fragments that those spread come along.
 * @param hash - the SHA-256 of the document as it is sent, in hexadecimal digits; or those of several operations by
 * name, for a text whose operation is not known yet. A fragment has none.
 * @param marks - what else is known of the operation.
 * @returns a document as {@link compactDocument} makes it; {@link documentHash} reads its hash.
 *
 * @remarks Generated code calls this where `persistedDocuments` is set. A bundler drops the call when its result is unused.
 *
 * @example
 * ```ts
 * const BalanceDocument: TypedDocumentNode<{ balance: number }> = persistedDocument(
 *   'query Balance{balance}',
 *   [],
 *   '6e5c3f1c1bd9c2fa23c3e1a8f9c4f6a6a9dd6ba3d8ed3f12bb3b1c4a87ef1fd5',
 * )
 * ```
 */
export function persistedDocument<Result, Variables>(
  text: string,
  fragments?: readonly DocumentNode[],
  hash?: string | Readonly<Record<string, string>>,
  marks?: DocumentMarks,
): TypedDocumentNode<Result, Variables>
/* @__NO_SIDE_EFFECTS__ */
export function persistedDocument(
  text: string,
  fragments: readonly DocumentNode[] = [],
  hash: string | Readonly<Record<string, string>> = {},
  marks?: DocumentMarks,
): object {
  const compact = compactDocument(text, fragments)
  const document = lazyDocument(
    () => compact.definitions.map(withTypenames),
    // What urql finds there it sends; where there is nothing, it puts what it prints, which is what was hashed.
    (definitions) => (definitions.some(isOperation) ? undefined : compact.loc),
  )
  const meta = {
    get hash() {
      return typeof hash === 'string' ? hash : hash[document.definitions.find(isOperation)?.name?.value ?? '']
    },
  }
  return Object.assign(document, marks, { __meta__: meta })
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION
}
