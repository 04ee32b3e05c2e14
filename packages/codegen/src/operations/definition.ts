import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql'
import type { SourceText } from './source-text.ts'

/** An operation or a fragment of the app. */
export type Definition = Operation | Fragment

/** A query, mutation or subscription that the app sends. */
export interface Operation {
  readonly kind: 'operation'
  readonly name: string
  readonly node: OperationDefinitionNode
  readonly origin: SourceText
}

/** A fragment of the app. */
export interface Fragment {
  readonly kind: 'fragment'
  readonly name: string
  readonly node: FragmentDefinitionNode
  readonly origin: SourceText
}

/** Tells whether a definition is an operation. */
export function isOperation(definition: Definition): definition is Operation {
  return definition.node.kind === Kind.OPERATION_DEFINITION
}

/** Tells whether a definition is a fragment. */
export function isFragment(definition: Definition): definition is Fragment {
  return definition.node.kind === Kind.FRAGMENT_DEFINITION
}

/** Tells whether a definition stands in a call such as `graphql('…')` of a TypeScript file. */
export function isTagged({ origin }: Definition): boolean {
  return origin.tag !== undefined
}
