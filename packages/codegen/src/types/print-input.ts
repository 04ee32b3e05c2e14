import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql'
import { docComment } from './js-doc.ts'
import { inputScalar } from './scalar-type.ts'
import { schemaTypeName } from './schema-type-name.ts'
import type { TypeOptions } from './type-options.ts'

/** Prints the type of a variable or an input field. The enums and inputs that it names are added to `schemaTypes`. */
export function printInputType(
  type: GraphQLInputType,
  options: TypeOptions,
  schemaTypes: Set<string>,
): string {
  const named = getNamedType(type)
  if (!isScalarType(named)) schemaTypes.add(named.name)
  return modify(isScalarType(named) ? inputScalar(named, options) : schemaTypeName(named.name), type)
}

/** Prints an input object as a type. Of a `@oneOf` input exactly one field can be set. */
export function printInputObject(
  type: GraphQLInputObjectType,
  options: TypeOptions,
  schemaTypes: Set<string>,
): string {
  const fields = Object.values(type.getFields())
  const head = docComment({ description: type.description }, '', options.descriptions)
  if (!type.isOneOf) {
    const lines = fields.map((field) => `  ${printInputField(field, options, schemaTypes)}\n`)
    return `${head}export type ${schemaTypeName(type.name)} = {\n${lines.join('')}}`
  }
  const members = fields.map((chosen) => {
    const lines = fields.map((field) =>
      field === chosen
        ? `${docComment(field, '', options.descriptions)}${field.name}: ${withoutNull(printInputType(field.type, options, schemaTypes))}`
        : `${field.name}?: never`,
    )
    return `  | { ${lines.join('; ')} }`
  })
  return `${head}export type ${schemaTypeName(type.name)} =\n${members.join('\n')}`
}

function printInputField(field: GraphQLInputField, options: TypeOptions, schemaTypes: Set<string>): string {
  const comment = docComment(field, '  ', options.descriptions)
  const name = isRequiredInputField(field) ? field.name : `${field.name}?`
  const type = printInputType(field.type, options, schemaTypes)
  return `${comment}${name}: ${isRequiredInputField(field) ? type : `${type} | undefined`}`
}

/** Prints lists and nulls around a type as the wire takes them. */
function modify(type: string, modifier: GraphQLInputType): string {
  if (isNonNullType(modifier)) return modifyList(type, modifier.ofType)
  const nonNull = modifyList(type, modifier)
  return nonNull.endsWith(' | null') ? nonNull : `${nonNull} | null`
}

function modifyList(type: string, modifier: GraphQLInputType): string {
  if (!isListType(modifier)) return type
  const item = modify(type, modifier.ofType)
  // GraphQL takes a single item for a list of one.
  return `ReadonlyArray<${item}> | ${item}`
}

function withoutNull(type: string): string {
  return type.endsWith(' | null') ? type.slice(0, -' | null'.length) : type
}
