import { type ConstDirectiveNode, Kind, type SchemaExtensionNode, type TypeDefinitionNode } from 'graphql'
import { membersOf, withMembers } from './members.ts'
import type { Types } from './merge-layer.ts'
import { describeProblem, SchemaError } from './schema-error.ts'

/**
 * Writes to root fields which errors they are known to raise, as `extend schema @errors(of:, codes:)` says: once for the
 * errors of all instances, and once more for those of one.
 *
 * @param missing - whether a field that is not there is a mistake (unless said otherwise), or passed over.
 */
export function tellErrors(
  types: Types,
  instructions: readonly SchemaExtensionNode[],
  missing: 'is a mistake' | 'is passed over' = 'is a mistake',
): Types {
  const directives = instructions
    .flatMap((instruction) => instruction.directives ?? [])
    .filter(({ name }) => name.value === 'errors')
  return directives.reduce((told, directive) => tell(told, directive, missing), types)
}

/** Tells whether a field of some type says which errors it raises. */
export function hasErrors(types: Types): boolean {
  return [...types.values()].some((type) => membersOf(type).some((member) => errorsOf(member) !== undefined))
}

function tell(
  types: Types,
  directive: ConstDirectiveNode,
  missing: 'is a mistake' | 'is passed over',
): Types {
  const coordinate = textOf(directive, 'of')
  const codes = listOf(directive, 'codes')
  const [typeName = '', fieldName = ''] = coordinate.split('.')
  const type = types.get(typeName)
  const isThere = type && membersOf(type).some(({ name }) => name.value === fieldName)
  if (!isThere && missing === 'is passed over') return types
  if (!type || !isThere)
    throw new SchemaError([describeProblem(directive, `There is no ${coordinate} that could raise errors.`)])
  const wrong = codes.find((code) => !/^[A-Z]+(-[A-Z0-9]+)+$/.test(code))
  if (codes.length === 0 || wrong !== undefined)
    throw new SchemaError([
      describeProblem(directive, `@errors of ${coordinate} needs codes: a list of them.`),
    ])
  return new Map(types).set(typeName, withCodes(type, fieldName, codes))
}

function withCodes(
  type: TypeDefinitionNode,
  fieldName: string,
  codes: readonly string[],
): TypeDefinitionNode {
  const members = membersOf(type).map((member) => {
    if (member.name.value !== fieldName) return member
    const earlier = errorsOf(member)
    const others = (member.directives ?? []).filter((directive) => directive !== earlier)
    const all = [...new Set([...(earlier ? listOf(earlier, 'codes') : []), ...codes])].toSorted()
    return { ...member, directives: [...others, errorsNode(all)] }
  })
  return withMembers(type, members)
}

function errorsOf({ directives }: ReturnType<typeof membersOf>[number]): ConstDirectiveNode | undefined {
  return directives?.find(({ name }) => name.value === 'errors')
}

function errorsNode(codes: readonly string[]): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'errors' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'codes' },
        value: { kind: Kind.LIST, values: codes.map((value) => ({ kind: Kind.STRING, value })) },
      },
    ],
  }
}

function textOf(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value
  return value?.kind === Kind.STRING ? value.value : ''
}

function listOf(directive: ConstDirectiveNode, argument: string): readonly string[] {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value
  if (value?.kind !== Kind.LIST) return []
  return value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
}
