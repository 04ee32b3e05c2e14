import { type DefinitionNode, type DocumentNode, parse } from '@0no-co/graphql.web'
import { lazyDocument } from './lazy-document.ts'
import type { TypedDocumentNode } from './typed-document-node.ts'

/** What is known of a document besides its text. */
export type DocumentMarks = Pick<TypedDocumentNode, 'anonymous'>

/**
 * Makes a typed document out of its text. The text is parsed when a client first looks at it, and once only;
 * the definitions of a fragment are the same objects in every document that spreads it.
 *
 * @param text - the operation or fragment in the GraphQL language.
 * @param fragments - the documents of the fragments that the text spreads. Fragments that those spread come along.
 * @param marks - what else is known of the operation.
 * @returns a document for urql, Apollo Client, graphql-request, graphql-js and whatever else takes a `DocumentNode`.
 *
 * @remarks Generated code calls this. A bundler drops the call when its result is unused.
 *
 * @example
 * ```ts
 * interface BalanceQuery {
 *   account: { balance: number } | null
 * }
 *
 * const BalanceDocument: TypedDocumentNode<BalanceQuery, { number: string }> =
 *   compactDocument('query Balance($number:String!){account(accountNumber:$number){balance}}')
 * ```
 */
export function compactDocument<Result, Variables>(
  text: string,
  fragments?: readonly DocumentNode[],
  marks?: DocumentMarks,
): TypedDocumentNode<Result, Variables>
/* @__NO_SIDE_EFFECTS__ */
export function compactDocument(
  text: string,
  fragments: readonly DocumentNode[] = [],
  marks?: DocumentMarks,
): object {
  const document = lazyDocument(
    () => collectDefinitions(text, fragments),
    (definitions) => locationOf(collectTexts(definitions).join(' ')),
  )
  return marks ? Object.assign(document, marks) : document
}

function collectDefinitions(text: string, fragments: readonly DocumentNode[]): readonly DefinitionNode[] {
  const { definitions, loc } = parse(text)
  const own = definitions.map((definition) => (loc ? { ...definition, loc } : definition))
  return [...new Set([...own, ...fragments.flatMap((fragment) => fragment.definitions)])]
}

function collectTexts(definitions: readonly DefinitionNode[]): string[] {
  return [...new Set(definitions.flatMap(({ loc }) => loc?.source.body ?? []))]
}

function locationOf(body: string): object {
  const source = { body, name: 'GraphQL request', locationOffset: { line: 1, column: 1 } }
  return { start: 0, end: body.length, source }
}
