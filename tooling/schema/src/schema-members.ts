import { type InputValueDefinitionNode, isTypeDefinitionNode, parse, print } from 'graphql'
import { type Member, membersOf } from './members.ts'
import { type Provenance, readProvenance } from './provenance.ts'

/** A field, an input field, an argument or an enum value of a schema. */
export interface SchemaMember {
  /** Such as `Query.account`, `Query.account(number:)` or `Kind.HOME`. */
  readonly coordinate: string
  /** Name of the type that it stands in. */
  readonly typeName: string
  /** Its type as SDL; empty for an enum value. */
  readonly type: string
  readonly description: string
  /** Its own provenance, or else that of what it stands in; undefined in a schema without any. */
  readonly provenance: Provenance | undefined
}

/** Lists every member of a schema by its coordinate. */
export function schemaMembers(sdl: string): ReadonlyMap<string, SchemaMember> {
  const types = parse(sdl, { noLocation: true }).definitions.filter(isTypeDefinitionNode)
  const members = types.flatMap((type) => {
    const typeName = type.name.value
    return membersOf(type).flatMap((node) => {
      const member = describeMember(node, `${typeName}.${node.name.value}`, typeName, readProvenance(type))
      return [member, ...argumentsOf(node).map((argument) => describeArgument(argument, member))]
    })
  })
  return new Map(members.map((member) => [member.coordinate, member]))
}

function describeArgument(argument: InputValueDefinitionNode, field: SchemaMember): SchemaMember {
  const coordinate = `${field.coordinate}(${argument.name.value}:)`
  return describeMember(argument, coordinate, field.typeName, field.provenance)
}

function describeMember(
  node: Member,
  coordinate: string,
  typeName: string,
  inherited: Provenance | undefined,
): SchemaMember {
  return {
    coordinate,
    typeName,
    type: 'type' in node ? print(node.type) : '',
    description: node.description?.value.replace(/\s+/g, ' ').trim() ?? '',
    provenance: readProvenance(node) ?? inherited,
  }
}

function argumentsOf(node: Member): readonly InputValueDefinitionNode[] {
  return 'arguments' in node ? (node.arguments ?? []) : []
}
