import type { GraphQLEnumType } from 'graphql'
import { docComment, escapeComment } from './js-doc.ts'
import { schemaTypeName } from './schema-type-name.ts'
import type { TypeOptions } from './type-options.ts'

/** Prints an enum as a union of its values, open to values that the schema gets later. */
export function printEnum(type: GraphQLEnumType, { enums, descriptions }: TypeOptions): string {
  const values = type.getValues()
  const deprecated = values.filter(({ deprecationReason }) => typeof deprecationReason === 'string')
  const members = values.map((value) => `  ${docComment(value, '  ', descriptions)}| '${value.name}'`)
  if (enums === 'open') members.push('  | (string & {})')
  const head = typeComment(descriptions ? type.description : undefined, deprecated)
  return `${head}export type ${schemaTypeName(type.name)} =\n${members.join('\n')}`
}

/** Editors show no comment of a member of a union, so the type repeats which values are deprecated. */
function typeComment(
  description: string | null | undefined,
  values: ReturnType<GraphQLEnumType['getValues']>,
): string {
  if (values.length === 0) return docComment({ description }, '', true)
  const lines = values.map(
    ({ name, deprecationReason }) => ` * - \`${name}\`: ${escapeComment(deprecationReason ?? '')}`,
  )
  const above = description ? ` * ${escapeComment(description)}\n *\n` : ''
  return `/**\n${above} * Deprecated values:\n${lines.join('\n')}\n */\n`
}
