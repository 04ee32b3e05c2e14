import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/**
 * Writes the call of a field with values by the names of arguments: those that must be given, and those of `given`.
 */
export function callField(
  field: GraphQLField<unknown, unknown>,
  known: Readonly<Record<string, unknown>>,
  given: object,
): string {
  const parts = field.args.flatMap((argument) => {
    const value = argumentOf(argument, { ...known, ...given }, argument.name in given)
    return value === undefined ? [] : [`${argument.name}: ${value}`]
  })
  return parts.length === 0 ? field.name : `${field.name}(${parts.join(', ')})`
}

/** Only what must be given is; and the size of a page. */
function argumentOf(
  { name, type, defaultValue }: Pick<GraphQLArgument, 'defaultValue' | 'name' | 'type'>,
  known: Readonly<Record<string, unknown>>,
  isGiven: boolean,
): string | undefined {
  const isNeeded = isNonNullType(type) && defaultValue === undefined
  if (isNeeded || isGiven || ['accountNumber', 'first', 'input'].includes(name))
    return literal(name, type, known)
  return undefined
}

function literal(name: string, type: GraphQLInputType, known: Readonly<Record<string, unknown>>): string {
  if (isNonNullType(type)) return literal(name, type.ofType, known)
  if (isListType(type)) return `[${literal(name, type.ofType, known)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const value = argumentOf(field, known, false)
      return value === undefined ? [] : [`${field.name}: ${value}`]
    })
    return `{ ${parts.join(', ')} }`
  }
  const value = known[name]
  if (type.name === 'Int' || type.name === 'Float') return String(Number(value ?? 1) || 1)
  if (type.name === 'Boolean') return 'false'
  if (type.name === 'DateTime') return JSON.stringify(value ?? known.endAt)
  if (type.name === 'Date') return JSON.stringify(String(value ?? known.endAt).slice(0, 10))
  return JSON.stringify(String(value ?? '1'))
}
