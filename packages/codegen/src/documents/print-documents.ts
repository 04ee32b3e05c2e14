import { type DefinitionNode, Kind, visit } from 'graphql'
import { commentOf } from '../operations/comment-of.ts'
import { type Definition, isFragment, isOperation, isTagged } from '../operations/definition.ts'
import { errorCodesOf } from '../operations/error-codes.ts'
import { isAnonymous } from '../operations/is-anonymous.ts'
import { documentName, typeName } from '../operations/names.ts'
import { spreadFragments, usedFragments } from '../operations/used-fragments.ts'
import { commentBlock } from '../types/js-doc.ts'
import { compactText, withoutBlockStrings } from './compact-text.ts'
import type { DocumentOptions } from './document-options.ts'
import { persist, withTypenames } from './persisted-documents.ts'
import { stringLiteral } from './string-literal.ts'

/** Prints the documents of operations and fragments, each as a constant that a bundler can drop. */
export function printDocuments(definitions: readonly Definition[], options: DocumentOptions): string {
  return definitions
    .map(
      (definition) =>
        `${documentComment(definition, options)}export const ${documentName(definition)}: ${documentType(definition, options)} = ${printValue(definition, options)}`,
    )
    .join('\n')
}

/** Prints the type of a definition's document. */
export function documentType(definition: Definition, options: DocumentOptions): string {
  const { documentMode } = options
  if (definition.kind === 'operation') {
    const document = documentMode === 'string' ? 'TypedDocumentString' : 'TypedDocumentNode'
    const codes = errorCodesOf(definition, options.schema, options.fragments)
    // A property that no document has: the codes are known to the type checker alone.
    const errors =
      codes.length > 0 ? ` & { readonly __errorCodes?: ${codes.map((code) => `'${code}'`).join(' | ')} }` : ''
    return `${document}<${typeName(definition)}, ${typeName(definition)}Variables>${errors}`
  }
  const document = documentMode === 'string' ? 'FragmentString' : 'FragmentDocument'
  return `${document}<${typeName(definition)}, '${definition.name}'>`
}

/** Says of a document what is written above its operation, and which errors it can meet. */
function documentComment(definition: Definition, options: DocumentOptions): string {
  if (definition.kind !== 'operation') return ''
  const codes = errorCodesOf(definition, options.schema, options.fragments)
  const errors = `@throws an error with one of the codes ${codes.join(', ')}; others can occur.`
  return commentBlock(commentOf(definition.node) ?? '', codes.length > 0 ? [errors] : [], '')
}

function printValue(definition: Definition, options: DocumentOptions): string {
  const { documentMode, fragments, persistedDocuments, schema } = options
  const isMarked = definition.kind === 'operation' && isAnonymous(definition, schema, fragments)
  const used = usedFragments(definition.node, fragments).map(({ node }) => node)
  const hash = persistedDocuments && isOperation(definition) ? persist(definition, options).hash : undefined
  if (documentMode === 'string') {
    const text = [definition.node, ...used].map(compactText).join(' ')
    return `${stringLiteral(text)} as ${documentType(definition, options)}`
  }
  if (documentMode === 'ast') {
    const plain = [definition.node, ...used].map(withoutBlockStrings)
    const nodes = persistedDocuments ? plain.map(withTypenames) : plain
    const document = {
      ...(isMarked && { anonymous: true }),
      kind: Kind.DOCUMENT,
      definitions: nodes.map(withoutLocations),
      ...(hash !== undefined && { __meta__: { hash } }),
    }
    return `${JSON.stringify(document)} as unknown as ${documentType(definition, options)}`
  }
  const spread = `[${spreadFragments(definition.node, fragments).map(documentName).join(', ')}]`
  const more = [
    spread,
    ...(hash === undefined ? [] : [`'${hash}'`]),
    ...(isMarked ? ['{ anonymous: true }'] : []),
  ]
  const others = more.length === 1 && spread === '[]' ? [] : more
  const given = [stringLiteral(compactText(definition.node)), ...others].join(', ')
  return `/*#__PURE__*/ ${documentFunction(options)}(${given})`
}

/** Names the function of the runtime that makes documents of texts. */
export function documentFunction({ persistedDocuments }: DocumentOptions): string {
  return persistedDocuments ? 'persistedDocument' : 'compactDocument'
}

function withoutLocations(node: DefinitionNode): DefinitionNode {
  return visit(node, {
    enter: ({ loc: _, ...rest }) =>
      Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  })
}

/**
 * Chooses the definitions that get a document: those of `.graphql` files, and the fragments that they spread. What
 * stands in TypeScript already is one. Fragments stand before what spreads them.
 */
export function documentsToPrint(
  definitions: readonly Definition[],
  { fragments }: DocumentOptions,
): readonly Definition[] {
  const ordered = new Set<Definition>()
  const add = (definition: Definition): void => {
    for (const fragment of spreadFragments(definition.node, fragments)) add(fragment)
    ordered.add(definition)
  }
  const inFiles = definitions.filter((definition) => !isTagged(definition))
  for (const definition of inFiles) if (isFragment(definition)) add(definition)
  for (const definition of inFiles) add(definition)
  return [...ordered]
}
