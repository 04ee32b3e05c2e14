import {
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { docComment } from './js-doc.ts'
import type { FieldShape, ObjectShape, ResultShape } from './result-shape.ts'
import { outputScalar } from './scalar-type.ts'
import { schemaTypeName } from './schema-type-name.ts'
import type { TypeOptions } from './type-options.ts'

/** The `__typename` of objects whose type came into being after the schema was read. */
const unknownTypename = '%other'

/** Prints the type of an answer. The enums that it names are added to `schemaTypes`. */
export function printResult(shape: ResultShape, options: TypeOptions, schemaTypes: Set<string>): string {
  return printShape(shape, { options, schemaTypes, indent: '' })
}

interface Printing {
  readonly options: TypeOptions
  readonly schemaTypes: Set<string>
  readonly indent: string
}

function printShape(shape: ResultShape, printing: Printing): string {
  const inner = { ...printing, indent: `${printing.indent}  ` }
  const isAbstract = shape.some(({ typename }) => typename === undefined)
  const groups = groupAlike(shape, inner)
  // When all types look alike and nobody asks for their names, they are one.
  const withTypename = isAbstract && groups.length > 1
  return groups
    .map(({ typenames, fields, lines }) => {
      const typename = typenames.map((name) => `'${name}'`).join(' | ')
      const isSelected = fields.some(({ key, definition }) => !definition && key === '__typename')
      const head = withTypename && !isSelected ? [`__typename?: ${typename}`] : []
      const body = [...head, ...lines.map((line) => line.replace(typenameMark, typename))]
      if (body.length === 0) return '{}'
      return `{\n${body.map((line) => `${inner.indent}${line}\n`).join('')}${printing.indent}}`
    })
    .join(' | ')
}

const typenameMark = '\u0000'

interface Group {
  readonly typenames: string[]
  readonly fields: readonly FieldShape[]
  readonly lines: readonly string[]
}

/**
 * Puts together the types whose answers look the same; what is not known yet stands for itself. Types that only describe
 * a field in other words look the same.
 */
function groupAlike(shape: ResultShape, printing: Printing): Group[] {
  const plain = { ...printing, options: { ...printing.options, descriptions: false } }
  const groups = new Map<string, Group>()
  for (const { typename, fields } of shape) {
    // A single type is compared with nothing.
    const lines = shape.length > 1 ? fields.map((field) => printField(field, plain)) : []
    const key = keyOf(typename, fields, lines)
    const group = groups.get(key) ?? {
      typenames: [],
      fields,
      lines: fields.map((field) => printField(field, printing)),
    }
    group.typenames.push(typename ?? unknownTypename)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function keyOf(
  typename: ObjectShape['typename'],
  fields: readonly FieldShape[],
  lines: readonly string[],
): string {
  const namesItself = typename === undefined && fields.some(({ definition }) => !definition)
  return `${namesItself ? unknownTypename : ''}\n${lines.join('\n')}`
}

function printField({ key, definition, conditional, selection }: FieldShape, printing: Printing): string {
  const name = conditional ? `${key}?` : key
  if (!definition) return `${name}: ${typenameMark}`
  const comment = docComment(definition, printing.indent, printing.options.descriptions)
  const type = selection ? printShape(selection, printing) : printLeaf(definition.type, printing)
  return `${comment}${name}: ${modify(type, definition.type)}`
}

function printLeaf(type: GraphQLOutputType, { options, schemaTypes }: Printing): string {
  const named = getNamedType(type)
  if (isScalarType(named)) return outputScalar(named, options)
  if (isEnumType(named)) schemaTypes.add(named.name)
  return schemaTypeName(named.name)
}

/** Prints lists and nulls around a type as the wire has them. */
function modify(type: string, modifier: GraphQLOutputType): string {
  if (isNonNullType(modifier)) return modifyList(type, modifier.ofType)
  return `${modifyList(type, modifier)} | null`
}

function modifyList(type: string, modifier: GraphQLOutputType): string {
  return isListType(modifier) ? `Array<${modify(type, modifier.ofType)}>` : type
}
