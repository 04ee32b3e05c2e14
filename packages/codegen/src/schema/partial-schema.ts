import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type OperationTypeNode,
  parse,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
  visit,
} from 'graphql'
import { mergeDefinitions } from './merge-definitions.ts'
import type { SchemaIndex } from './schema-index.ts'

/** The names that documents use, whatever type they are used on. */
interface UsedNames {
  readonly fields: ReadonlySet<string>
  readonly arguments: ReadonlySet<string>
  readonly types: ReadonlySet<string>
  readonly operations: ReadonlySet<OperationTypeNode>
}

/**
 * Builds the part of a schema that documents touch: the types that can be reached through fields whose names the
 * documents use.
 *
 * @returns a schema against which the documents mean the same as against the whole one.
 */
export function buildPartialSchema(index: SchemaIndex, documents: readonly DocumentNode[]): GraphQLSchema {
  const used = namesIn(documents)
  const definitions = index.others.flatMap(parseDefinitions).map((one) => keepUsedRoots(one, used))
  const reached = new Set([...used.types, ...rootTypes(definitions, used)])
  // A set that grows while it is walked is walked to its new end.
  for (const name of reached) {
    for (const implementer of index.implementers.get(name) ?? []) reached.add(implementer)
    for (const text of index.types.get(name) ?? []) {
      for (const definition of parseDefinitions(text)) {
        const kept = keepUsed(definition, used)
        definitions.push(kept)
        for (const type of typesIn(kept)) reached.add(type)
      }
    }
  }
  return buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: mergeDefinitions(definitions) },
    { assumeValid: true, assumeValidSDL: true },
  )
}

function parseDefinitions(text: string): readonly DefinitionNode[] {
  return parse(text, { noLocation: true }).definitions
}

function namesIn(documents: readonly DocumentNode[]): UsedNames {
  const used = {
    fields: new Set<string>(),
    arguments: new Set<string>(),
    types: new Set<string>(),
    operations: new Set<OperationTypeNode>(),
  }
  for (const document of documents) {
    visit(document, {
      OperationDefinition: ({ operation }) => void used.operations.add(operation),
      Field: ({ name }) => void used.fields.add(name.value),
      Argument: ({ name }) => void used.arguments.add(name.value),
      NamedType: ({ name }) => void used.types.add(name.value),
    })
  }
  return used
}

const defaultRoots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }

/** Names the root types of the operations that documents have. */
function rootTypes(definitions: readonly DefinitionNode[], { operations }: UsedNames): readonly string[] {
  const named = definitions.flatMap((definition) =>
    isSchema(definition) ? (definition.operationTypes ?? []) : [],
  )
  return [...operations].map(
    (operation) =>
      named.find((root) => root.operation === operation)?.type.name.value ?? defaultRoots[operation],
  )
}

/** Leaves out the roots that no document needs: the root of all mutations is large. */
function keepUsedRoots(definition: DefinitionNode, { operations }: UsedNames): DefinitionNode {
  if (!isSchema(definition) || !definition.operationTypes) return definition
  const kept = definition.operationTypes.filter(({ operation }) => operations.has(operation))
  return { ...definition, operationTypes: kept }
}

function isSchema(definition: DefinitionNode): definition is SchemaDefinitionNode | SchemaExtensionNode {
  return definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
}

/** Leaves out the fields and optional arguments that no document uses; inputs and enums stay whole. */
function keepUsed(definition: DefinitionNode, used: UsedNames): DefinitionNode {
  if (!hasOutputFields(definition)) return definition
  const fields = (definition.fields ?? []).filter(({ name }) => used.fields.has(name.value))
  return { ...definition, fields: fields.map((field) => keepUsedArguments(field, used)) }
}

function keepUsedArguments(field: FieldDefinitionNode, used: UsedNames): FieldDefinitionNode {
  const kept = field.arguments?.filter(
    ({ name, type }) => used.arguments.has(name.value) || type.kind === Kind.NON_NULL_TYPE,
  )
  return kept ? { ...field, arguments: kept } : field
}

type WithOutputFields =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode

function hasOutputFields(definition: DefinitionNode): definition is WithOutputFields {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_EXTENSION
  )
}

function typesIn(definition: DefinitionNode): readonly string[] {
  const names: string[] = []
  visit(definition, { NamedType: ({ name }) => void names.push(name.value) })
  return names
}
