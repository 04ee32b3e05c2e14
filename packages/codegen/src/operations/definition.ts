import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql'

/** An operation or a fragment of the app. */
export type Definition = Operation | Fragment

/** A query, mutation or subscription that the app sends. */
export interface Operation {
  readonly kind: 'operation'
  readonly name: string
  readonly node: OperationDefinitionNode
  /** The path of the file, as it was found. */
  readonly file: string
  /** The text between the quotes of `graphql('…')`, when the operation stands in a TypeScript file. */
  readonly tag?: string
}

/** A fragment of the app. */
export interface Fragment {
  readonly kind: 'fragment'
  readonly name: string
  readonly node: FragmentDefinitionNode
  /** The path of the file, as it was found. */
  readonly file: string
  /** The text between the quotes of `graphql('…')`, when the fragment stands in a TypeScript file. */
  readonly tag?: string
}

/** Tells whether a definition is an operation. */
export function isOperation(definition: Definition): definition is Operation {
  return definition.node.kind === Kind.OPERATION_DEFINITION
}

/** Tells whether a definition is a fragment. */
export function isFragment(definition: Definition): definition is Fragment {
  return definition.node.kind === Kind.FRAGMENT_DEFINITION
}
