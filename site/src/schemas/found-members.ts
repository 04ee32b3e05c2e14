import type { SchemaData, SchemaType } from './schema-data.ts'

/** A schema whose members are to be found. */
interface Searched {
  readonly id: string
  readonly data: SchemaData
}

/**
 * Makes what the search finds on the pages of schemas: each type with the names of its members, and each field of Query and
 * Mutation by itself. Most schemas have most members in common, and nobody wants the same result a dozen times: a member is found
 * on the first page that has it, that of the schema which all platforms share before those of each.
 *
 * @returns HTML with a heading for each result, by the schema.
 */
export function foundMembers(schemas: readonly Searched[]): ReadonlyMap<string, string> {
  const known = new Set<string>()
  const isShared = ({ id }: Searched): boolean => id.endsWith('-shared')
  const sharedFirst = schemas.toSorted((one, other) => Number(isShared(other)) - Number(isShared(one)))
  return new Map(
    sharedFirst.map(({ id, data }) => {
      const sections = data.types.flatMap((type) => {
        const names = [type.name, ...type.members.map(({ name }) => `${type.name}.${name}`)]
        const fresh = names.filter((name) => !known.has(name))
        for (const name of fresh) known.add(name)
        return fresh.length > 0 ? sectionsOf(type, new Set(fresh)) : []
      })
      return [id, sections.join('')]
    }),
  )
}

function sectionsOf(type: SchemaType, fresh: ReadonlySet<string>): readonly string[] {
  const members = type.members.filter(({ name }) => fresh.has(`${type.name}.${name}`))
  if (type.name === 'Query' || type.name === 'Mutation')
    return members.map(({ name }) => section(`${type.name}.${name}`, name))
  return [section(type.name, members.map(({ name }) => name).join(' '))]
}

/** As the pages have headings: the search reads the anchor from the link. A type without new members is found by its name. */
const section = (anchor: string, text: string): string =>
  `<h2>${anchor} <a href="#${anchor}"></a></h2>${text || anchor}`
