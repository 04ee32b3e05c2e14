import { cell, inlineCode, paragraphs, table } from '../markdown.ts'
import type { Page } from '../page.ts'
import { type BundledSchema, bundledSchemas } from './bundled-schemas.ts'
import { foundMembers } from './found-members.ts'
import { countStandings, readSchemaData, type SchemaData, type SchemaType } from './schema-data.ts'

/** A page of a schema, with the data that it loads on demand. */
export interface SchemaPage extends Page {
  readonly id: string
  readonly data: SchemaData
}

const kinds = [
  ['type', 'Types'],
  ['interface', 'Interfaces'],
  ['union', 'Unions'],
  ['input', 'Inputs'],
  ['enum', 'Enums'],
  ['scalar', 'Scalars'],
] as const

const standings = ['documented', 'observed', 'inferred', 'unverified']

/** A page for each schema that is bundled, and one that lists them. */
export function schemaPages(): readonly Page[] {
  const schemas = bundledSchemas().map((schema) => schemaPage(schema))
  const found = foundMembers(schemas)
  return [overview(schemas), ...schemas.map((page) => ({ ...page, found: found.get(page.id) ?? '' }))]
}

function overview(schemas: readonly SchemaPage[]): Page {
  return {
    path: 'schemas',
    title: 'All schemas',
    summary: 'Which schemas are bundled, how large they are, and how they are known.',
    text: paragraphs(
      '# Schemas',
      'What the packages bundle. [How they are written](/schemas/about) says what the words mean; an app can always put the schema that it [pulled itself](/codegen) in their place.',
      table(
        ['schema', 'types', 'members', ...standings],
        schemas.map(({ path, title, data }) => {
          const counts = countStandings(data)
          return [
            `[${title}](/${path})`,
            count(data.types.length),
            count(data.types.flatMap(({ members }) => members).length),
            ...standings.map((standing) => count(counts.get(standing) ?? 0)),
          ]
        }),
      ),
    ),
  }
}

function schemaPage(schema: BundledSchema): SchemaPage {
  const data = readSchemaData(schema.sdl)
  const members = data.types.flatMap((type) => type.members).length
  const counts = countStandings(data)
  return {
    id: schema.id,
    path: `schemas/${schema.id}`,
    title: schema.title,
    summary: `${count(data.types.length)} types and ${count(members)} members, with how each is known.`,
    data,
    text: paragraphs(
      `# ${schema.title}`,
      `[${inlineCode(schema.file)}](/files/${schema.file.replace('@energy/', 'packages/')}): ${count(data.types.length)} types with ${count(members)} members. How types and members are known: ${standings
        .flatMap((standing) =>
          counts.get(standing) ? `${count(counts.get(standing) ?? 0)} ${standing}` : [],
        )
        .join(', ')}.`,
      schema.breadth === undefined
        ? 'How much of the platform this is, is not known: no schema of its own was at hand to compare with.'
        : `At least ${100 * schema.breadth} % of the members of the schema that this one could be compared with.`,
      schema.hosts
        .map(
          ({ name, endpoint: { url, tokenUrl } }) =>
            `- ${inlineCode(name)}: ${inlineCode(url)}${tokenUrl ? `, tokens from ${inlineCode(tokenUrl)}` : ''}`,
        )
        .join('\n'),
      `<SchemaExplorer id="${schema.id}" />`,
      ...['Query', 'Mutation'].map((root) => rootFields(data, root)),
      ...kinds.map(([kind, title]) => namesOf(data.types, kind, title)),
    ),
  }
}

const count = (number: number): string => number.toLocaleString('en-US')

function rootFields({ types, evidence }: SchemaData, name: string): string {
  const root = types.find((type) => type.name === name)
  if (!root) return ''
  return paragraphs(
    `## ${name}`,
    table(
      ['field', 'what it does', 'known'],
      root.members.map(({ name: field, signature, description, standing, evidence: place }) => [
        inlineCode(`${field}${signature.replace(/\(.*\)(?=:)/, '(…)')}`),
        cell(description),
        cell(`${standing}: ${evidence[place]}`),
      ]),
    ),
  )
}

/** Names alone, so that the search finds them; what they hold is in the data. */
function namesOf(types: readonly SchemaType[], kind: string, title: string): string {
  const named = types.filter(
    (type) => type.kind === kind && type.name !== 'Query' && type.name !== 'Mutation',
  )
  return named.length > 0 ? `## ${title}\n\n${named.map(({ name }) => name).join(', ')}` : ''
}
