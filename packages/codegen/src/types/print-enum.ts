import type { GraphQLEnumType } from 'graphql'
import { deprecationComment, escapeComment } from './js-doc.ts'
import type { TypeOptions } from './type-options.ts'

/** Prints an enum as a union of its values, open to values that the schema gets later. */
export function printEnum(type: GraphQLEnumType, { enums }: TypeOptions): string {
  const values = type.getValues()
  const deprecated = values.filter(({ deprecationReason }) => typeof deprecationReason === 'string')
  const members = values.map(
    ({ name, deprecationReason }) => `  ${deprecationComment(deprecationReason, '  ')}| '${name}'`,
  )
  if (enums === 'open') members.push('  | (string & {})')
  return `${deprecatedValues(deprecated)}export type ${type.name} =\n${members.join('\n')}`
}

/** Editors show no comment of a member of a union, so the type repeats which values are deprecated. */
function deprecatedValues(values: ReturnType<GraphQLEnumType['getValues']>): string {
  if (values.length === 0) return ''
  const lines = values.map(
    ({ name, deprecationReason }) => ` * - \`${name}\`: ${escapeComment(deprecationReason ?? '')}`,
  )
  return `/**\n * Deprecated values:\n${lines.join('\n')}\n */\n`
}
