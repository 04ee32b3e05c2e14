import type { SchemaData, SchemaMember, SchemaType } from './schema-data.ts'

/** What a reader looks for in a schema. */
export interface SchemaSearch {
  /** A part of the name of a type or a member, or `Type.member`. */
  readonly text: string
  /** A kind of type; empty for all. */
  readonly kind: string
  /** How it is known; empty for all. */
  readonly standing: string
}

/** A type with the members that were looked for; all of them where the type itself was. */
export interface FoundType {
  readonly type: SchemaType
  readonly members: readonly SchemaMember[]
  /** Whether the type was found by its members. */
  readonly byMembers: boolean
}

/** The name itself, then what begins with it, then what has it. */
function rankOf(name: string, wanted: string): number {
  const place = name.toLowerCase().indexOf(wanted)
  return name.length === wanted.length ? 0 : place === 0 ? 1 : 2
}

/** Finds types and members by name, kind and standing; those whose names begin with the text come first. */
export function searchSchema(
  { types }: SchemaData,
  { text, kind, standing }: SchemaSearch,
): readonly FoundType[] {
  const wanted = text.trim().toLowerCase()
  const [typePart = '', memberPart] = wanted.split('.')
  const isKnownSo = (member: { readonly standing: string }): boolean =>
    !standing || member.standing === standing
  const found = types
    .filter((type) => !kind || type.kind === kind)
    .flatMap((type): FoundType[] => {
      const name = type.name.toLowerCase()
      const known = type.members.filter(isKnownSo)
      if (memberPart !== undefined) {
        const members = known
          .filter((member) => member.name.toLowerCase().includes(memberPart))
          .toSorted((one, other) => rankOf(one.name, memberPart) - rankOf(other.name, memberPart))
        return name === typePart && members.length > 0
          ? [{ type, members, byMembers: memberPart !== '' }]
          : []
      }
      if (name.includes(wanted))
        return isKnownSo(type) || known.length > 0 ? [{ type, members: known, byMembers: false }] : []
      const members = known.filter((member) => member.name.toLowerCase().includes(wanted))
      return members.length > 0 ? [{ type, members, byMembers: true }] : []
    })
  const rank = ({ type, byMembers }: FoundType): number =>
    byMembers ? 2 : type.name.toLowerCase().startsWith(wanted) ? 0 : 1
  return wanted ? found.toSorted((one, other) => rank(one) - rank(other)) : found
}
