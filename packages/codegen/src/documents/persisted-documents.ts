import { createHash } from 'node:crypto'
import { print } from '@0no-co/graphql.web'
import {
  type ASTVisitor,
  type DefinitionNode,
  type DirectiveNode,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql'
import { isFile } from '../layouts/output.ts'
import { type Definition, isOperation, type Operation } from '../operations/definition.ts'
import { usedFragments } from '../operations/used-fragments.ts'
import { withoutBlockStrings } from './compact-text.ts'
import type { DocumentOptions } from './document-options.ts'

/** An operation that a server keeps, so that clients send its hash. */
export interface PersistedDocument {
  readonly name: string
  /** The SHA-256 of the text, in hexadecimal digits. */
  readonly hash: string
  /** What travels when the hash does not. */
  readonly text: string
}

/** Makes what a server keeps of an operation. */
export function persist(
  operation: Operation,
  { fragments }: Pick<DocumentOptions, 'fragments'>,
): PersistedDocument {
  const nodes = [operation, ...usedFragments(operation.node, fragments)].map(({ node }) => node)
  const sent = nodes.map((node) => visit(withTypenames(withoutBlockStrings(node)), withoutClientDirectives))
  const text = asUrqlSends(sent.map((node) => print(node)).join('\n\n'))
  return { name: operation.name, hash: createHash('sha256').update(text).digest('hex'), text }
}

/** Breaks lines where urql does: before strings, and never twice. */
function asUrqlSends(text: string): string {
  const parts = text.split(/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/)
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\r\n]+|$/g, '\n') : part))
    .join('')
    .trim()
}

/** Prints the manifest: the text of each operation by its hash, in the order of their names. */
export function printManifest(
  definitions: readonly Definition[],
  options: Pick<DocumentOptions, 'fragments'>,
): string {
  const persisted = definitions.filter(isOperation).map((operation) => persist(operation, options))
  return `${JSON.stringify(Object.fromEntries(persisted.map(({ hash, text }) => [hash, text])), null, 2)}\n`
}

/** Names the file: in the output folder, or beside the single output file. */
export function manifestFile(output: string): string {
  return isFile(output)
    ? output.replace(/\.[cm]?tsx?$/, '.persisted-documents.json')
    : `${output.replace(/\/$/, '')}/persisted-documents.json`
}

/** Asks for the name of every type, where the caches of clients do: last, and not at the root of an operation. */
export function withTypenames<Node extends DefinitionNode>(definition: Node): Node {
  return visit(definition, {
    SelectionSet: {
      leave: (node, _key, parent) => {
        const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        if (isRoot || node.selections.some(isTypename)) return undefined
        return { ...node, selections: [...node.selections, typename] }
      },
    },
  })
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias
}

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** What clients take out before they send: what they resolve themselves, and directives that only they read. */
const withoutClientDirectives: ASTVisitor = {
  Field: (node) => (isLocal(node) ? null : undefined),
  InlineFragment: (node) => (isLocal(node) ? null : undefined),
  FragmentSpread: (node) => (isLocal(node) ? null : undefined),
  Directive: ({ name: { value } }) => (value.startsWith('_') || ofApollo.has(value) ? null : undefined),
}

function isLocal({ directives }: { readonly directives?: readonly DirectiveNode[] | undefined }): boolean {
  return directives?.some(({ name }) => name.value === 'client') ?? false
}

const ofApollo: ReadonlySet<string> = new Set(['connection', 'nonreactive', 'unmask'])
