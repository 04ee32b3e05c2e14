import type {
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
} from 'graphql'

/** What stands inside a type: a field, an input field or an enum value. */
export type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode

/** Lists the members of a type, in the order written; a scalar or union has none. */
export function membersOf(type: TypeDefinitionNode | TypeExtensionNode): readonly Member[] {
  if ('fields' in type) return type.fields ?? []
  if ('values' in type) return type.values ?? []
  return []
}

/** Gives a type other members. */
export function withMembers(type: TypeDefinitionNode, members: readonly Member[]): TypeDefinitionNode {
  // The members come from a type of the same kind, which `describeMismatch` has made sure of.
  const list = 'values' in type ? { values: members } : 'fields' in type ? { fields: members } : {}
  return { ...type, ...list } as TypeDefinitionNode
}
