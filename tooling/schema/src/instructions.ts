import {
  type ConstDirectiveNode,
  Kind,
  type SchemaExtensionNode,
  type TypeDefinitionNode,
  visit,
} from 'graphql'
import { membersOf, withMembers } from './members.ts'
import type { Types } from './merge-layer.ts'
import { inferType } from './provenance.ts'
import { describeProblem, SchemaError } from './schema-error.ts'

const known = ['rename', 'omit', 'inferred', 'errors']

/**
 * Carries out what an overlay says about the core as a whole: first every `@rename(from:, to:)` of a type, then every
 * `@omit(coordinate:)` of a type, a field, an argument or an enum value, then `@inferred(evidence:)`.
 */
export function applyInstructions(core: Types, instructions: readonly SchemaExtensionNode[]): Types {
  const directives = instructions.flatMap((instruction) => instruction.directives ?? [])
  const foreign = directives.filter(({ name }) => !known.includes(name.value))
  if (foreign.length > 0)
    throw new SchemaError(
      foreign.map((node) => describeProblem(node, `Unknown instruction @${node.name.value}.`)),
    )
  const renamed = renameTypes(
    core,
    directives.filter(({ name }) => name.value === 'rename'),
  )
  const kept = directives.filter(({ name }) => name.value === 'omit').reduce(omit, renamed)
  return directives.filter(({ name }) => name.value === 'inferred').reduce(inferAll, kept)
}

/** Says of all that is left of the core that it is known elsewhere only. */
function inferAll(types: Types, directive: ConstDirectiveNode): Types {
  const evidence = argument(directive, 'evidence')
  return new Map([...types].map(([name, type]) => [name, inferType(type, evidence)]))
}

function renameTypes(types: Types, directives: readonly ConstDirectiveNode[]): Types {
  const names = new Map<string, string>()
  for (const directive of directives) {
    const from = argument(directive, 'from')
    const to = argument(directive, 'to')
    if (!types.has(from))
      throw new SchemaError([describeProblem(directive, `There is no type ${from} to rename.`)])
    if (types.has(to)) throw new SchemaError([describeProblem(directive, `There is a type ${to} already.`)])
    names.set(from, to)
  }
  if (names.size === 0) return types
  const rename = (type: TypeDefinitionNode): TypeDefinitionNode =>
    visit(type, {
      NamedType: (node) => renameNode(node, names),
      enter: (node) => (node === type ? renameNode(type, names) : undefined),
    })
  return new Map([...types.values()].map(rename).map((type) => [type.name.value, type]))
}

function renameNode<Node extends { readonly name: { readonly value: string } }>(
  node: Node,
  names: ReadonlyMap<string, string>,
): Node | undefined {
  const name = names.get(node.name.value)
  return name === undefined ? undefined : { ...node, name: { ...node.name, value: name } }
}

function omit(types: Types, directive: ConstDirectiveNode): Types {
  const coordinate = argument(directive, 'coordinate')
  const [, typeName = '', memberName, argumentName] =
    /^(\w+)(?:\.(\w+)(?:\((\w+):\))?)?$/.exec(coordinate) ?? []
  const type = types.get(typeName)
  const member = type && membersOf(type).find(({ name }) => name.value === memberName)
  const found = argumentName
    ? member && 'arguments' in member && member.arguments?.some(({ name }) => name.value === argumentName)
    : memberName
      ? member
      : type
  if (!type || !found)
    throw new SchemaError([describeProblem(directive, `There is no ${coordinate} to omit.`)])

  const kept = new Map(types)
  if (!memberName) kept.delete(typeName)
  else if (!argumentName)
    kept.set(
      typeName,
      withMembers(
        type,
        membersOf(type).filter((other) => other !== member),
      ),
    )
  else
    kept.set(
      typeName,
      withMembers(
        type,
        membersOf(type).map((other) =>
          other === member && 'arguments' in other
            ? {
                ...other,
                arguments: other.arguments?.filter(({ name }) => name.value !== argumentName) ?? [],
              }
            : other,
        ),
      ),
    )
  return memberName ? kept : withoutReferences(kept, typeName)
}

/** Takes an omitted type out of unions and `implements` lists, where its absence needs no further word. */
function withoutReferences(types: Types, omitted: string): Types {
  const others = <Name extends { readonly name: { readonly value: string } }>(
    names: readonly Name[] | undefined,
  ) => (names ?? []).filter(({ name }) => name.value !== omitted)
  return new Map(
    [...types].map(([name, type]) => {
      if ('types' in type) return [name, { ...type, types: others(type.types) }]
      if ('interfaces' in type) return [name, { ...type, interfaces: others(type.interfaces) }]
      return [name, type]
    }),
  )
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value
  if (value?.kind !== Kind.STRING)
    throw new SchemaError([describeProblem(directive, `@${directive.name.value} needs ${name}: a string.`)])
  return value.value
}
