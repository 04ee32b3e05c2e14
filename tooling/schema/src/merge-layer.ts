import type { NamedTypeNode, TypeDefinitionNode, TypeExtensionNode } from 'graphql'
import { type Member, membersOf, withMembers } from './members.ts'
import type { Layer } from './parse-sources.ts'
import { inheritProvenance, provenanceDirective } from './provenance.ts'
import { describeProblem, SchemaError } from './schema-error.ts'

export type Types = ReadonlyMap<string, TypeDefinitionNode>

/**
 * Adds a layer to the types of the layer below: a definition of the same name takes the place of the earlier one, an
 * extension adds members or takes the place of those with the same name. Within one layer nothing is written twice.
 */
export function mergeLayer(below: Types, layer: Layer): Types {
  const problems: string[] = []
  const types = new Map(below)
  const written = new Set<string>()
  const claim = (name: string, node: TypeDefinitionNode | Member): void => {
    if (written.has(name)) problems.push(describeProblem(node, `${name} is written twice.`))
    written.add(name)
  }

  for (const definition of layer.definitions) {
    claim(definition.name.value, definition)
    for (const member of membersOf(definition)) claim(`${definition.name.value}.${member.name.value}`, member)
    types.set(definition.name.value, definition)
  }
  for (const extension of layer.extensions) {
    const name = extension.name.value
    const type = types.get(name)
    const mismatch = describeMismatch(type, extension)
    if (!type || mismatch) {
      problems.push(describeProblem(extension, mismatch ?? ''))
      continue
    }
    for (const member of membersOf(extension)) claim(`${name}.${member.name.value}`, member)
    types.set(name, extendType(type, extension))
  }

  if (problems.length > 0) throw new SchemaError(problems)
  return types
}

function describeMismatch(
  type: TypeDefinitionNode | undefined,
  extension: TypeExtensionNode,
): string | undefined {
  if (!type) return `There is no type ${extension.name.value} to extend.`
  const kind = extension.kind.replace('Extension', 'Definition')
  return type.kind === kind ? undefined : `${extension.name.value} is a ${type.kind}, not a ${kind}.`
}

function extendType(type: TypeDefinitionNode, extension: TypeExtensionNode): TypeDefinitionNode {
  const inherited = provenanceDirective(extension)
  const added = membersOf(extension).map((member) => inheritProvenance(member, inherited))
  const extended = withMembers(type, replaceByName(membersOf(type), added))
  if ('interfaces' in extended && 'interfaces' in extension)
    return { ...extended, interfaces: union(extended.interfaces, extension.interfaces) }
  if ('types' in extended && 'types' in extension)
    return { ...extended, types: union(extended.types, extension.types) }
  return extended
}

function replaceByName(members: readonly Member[], added: readonly Member[]): readonly Member[] {
  const replacements = new Map(added.map((member) => [member.name.value, member]))
  const kept = members.map((member) => {
    const replacement = replacements.get(member.name.value)
    replacements.delete(member.name.value)
    return replacement ?? member
  })
  return [...kept, ...replacements.values()]
}

function union(
  names: readonly NamedTypeNode[] | undefined = [],
  added: readonly NamedTypeNode[] | undefined = [],
): readonly NamedTypeNode[] {
  const known = new Set(names.map(({ name }) => name.value))
  return [...names, ...added.filter(({ name }) => !known.has(name.value))]
}
