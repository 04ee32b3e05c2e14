import { type SchemaMember, schemaMembers } from './schema-members.ts'

/** How much of a platform's schema stands in ours. */
export interface Breadth {
  /** Members of ours that the platform has. */
  readonly members: number
  /** Members of the platform. */
  readonly of: number
  /** `members / of`. */
  readonly share: number
  /** The same for the fields of `Query` and `Mutation` alone. */
  readonly roots: { readonly fields: number; readonly of: number; readonly share: number }
}

/** Says how much of a platform's schema stands in ours: the companion of how true ours is. */
export function breadthOf(ours: string, theirs: string): Breadth {
  const own = schemaMembers(ours)
  const all = [...schemaMembers(theirs).values()]
  const roots = all.filter(isRootField)
  const count = (members: readonly SchemaMember[]) =>
    members.filter(({ coordinate }) => own.has(coordinate)).length
  return {
    members: count(all),
    of: all.length,
    share: count(all) / all.length,
    roots: { fields: count(roots), of: roots.length, share: count(roots) / roots.length },
  }
}

function isRootField({ coordinate, typeName }: SchemaMember): boolean {
  return (typeName === 'Query' || typeName === 'Mutation') && !coordinate.includes('(')
}
