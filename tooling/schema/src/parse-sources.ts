import {
  type DefinitionNode,
  GraphQLError,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type SchemaExtensionNode,
  Source,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql'
import { describeProblem, SchemaError } from './schema-error.ts'

/** One file of SDL. */
export interface SchemaSource {
  /** Names the file in error messages. */
  readonly file: string
  readonly text: string
}

/** What the files of one folder say together. */
export interface Layer {
  readonly definitions: readonly TypeDefinitionNode[]
  readonly extensions: readonly TypeExtensionNode[]
  readonly instructions: readonly SchemaExtensionNode[]
}

/** Reads SDL files; refuses what is neither a type, nor an extension of one, nor `extend schema`. */
export function parseSources(sources: readonly SchemaSource[]): Layer {
  const nodes = sources.flatMap(parseSource)
  const foreign = nodes.filter(
    (node) => !isTypeDefinitionNode(node) && !isTypeExtensionNode(node) && !isInstruction(node),
  )
  if (foreign.length > 0)
    throw new SchemaError(
      foreign.map((node) => describeProblem(node, `${node.kind} has no place in a schema source.`)),
    )
  return {
    definitions: nodes.filter(isTypeDefinitionNode),
    extensions: nodes.filter(isTypeExtensionNode),
    instructions: nodes.filter(isInstruction),
  }
}

function parseSource({ file, text }: SchemaSource): readonly DefinitionNode[] {
  try {
    return parse(new Source(text, file)).definitions
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new SchemaError([`${file}:${error.locations?.[0]?.line ?? 1}: ${error.message}`])
  }
}

function isInstruction(node: DefinitionNode): node is SchemaExtensionNode {
  return node.kind === Kind.SCHEMA_EXTENSION
}
