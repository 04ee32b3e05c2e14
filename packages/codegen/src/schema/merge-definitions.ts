import {
  type DefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql'

/**
 * Lets the files of one schema stand side by side: what defines a type that an earlier file has adds to it, and a member
 * of a name that is there already takes its place.
 */
export function mergeDefinitions(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const types = new Map<string, TypeDefinitionNode>()
  const directives = new Set<string>()
  let hasSchema = false
  return definitions.flatMap((definition): readonly DefinitionNode[] => {
    if (isTypeDefinitionNode(definition)) {
      const name = definition.name.value
      const known = types.get(name)
      if (known) return toExtension(definition, known)
      types.set(name, definition)
    }
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      if (directives.has(definition.name.value)) return []
      directives.add(definition.name.value)
    }
    if (definition.kind === Kind.SCHEMA_DEFINITION) {
      if (hasSchema) return []
      hasSchema = true
    }
    return [definition]
  })
}

/** A scalar says nothing that could be added; a type of another kind is left for the builder to refuse. */
function toExtension(later: TypeDefinitionNode, known: TypeDefinitionNode): readonly TypeExtensionNode[] {
  const { description: _, ...rest } = later
  switch (rest.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return []
    case Kind.OBJECT_TYPE_DEFINITION:
      return [
        { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION, interfaces: added(rest.interfaces, namesOf(known)) },
      ]
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        { ...rest, kind: Kind.INTERFACE_TYPE_EXTENSION, interfaces: added(rest.interfaces, namesOf(known)) },
      ]
    case Kind.UNION_TYPE_DEFINITION:
      return [{ ...rest, kind: Kind.UNION_TYPE_EXTENSION, types: added(rest.types, namesOf(known)) }]
    case Kind.ENUM_TYPE_DEFINITION:
      return [{ ...rest, kind: Kind.ENUM_TYPE_EXTENSION }]
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [{ ...rest, kind: Kind.INPUT_OBJECT_TYPE_EXTENSION }]
  }
}

function namesOf(type: TypeDefinitionNode): readonly string[] {
  const nodes = 'types' in type ? type.types : 'interfaces' in type ? type.interfaces : []
  return (nodes ?? []).map(({ name }) => name.value)
}

function added(
  nodes: readonly NamedTypeNode[] | undefined,
  known: readonly string[],
): readonly NamedTypeNode[] {
  return (nodes ?? []).filter(({ name }) => !known.includes(name.value))
}
