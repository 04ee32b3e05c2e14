import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql'
import type { Zone } from '../data/zone.ts'
import { type Believable, type Echo, isConnection, madeUpOf } from './believable.ts'

// A table reads the object of its type, and the arguments that the schema names, under that assumption.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Known = any

/** Says how one field is read from the object of its type. */
export type FieldReader<Context> = (source: Known, args: Known, context: Context) => unknown

/** How the fields of a type are read; a field without a reader is the property of its name. `__typename` tells the type. */
export type TypeTable<Context> = Readonly<Record<string, FieldReader<Context>>>

/**
 * Tables by the names of types, and by what objects are. That of an interface holds for every type which has it; that of
 * a kind of objects (`is`) holds for them in whatever type they are shown, unless the type reads a field in its own way.
 */
export type TypeTables<Context> = Readonly<Record<string, TypeTable<Context>>>

/** The type that a field belongs to. */
export interface Parent {
  readonly name: string
  /** Whether it is that of queries or mutations. */
  readonly isRoot: boolean
}

/** What a schema is played with. */
export interface PlayOptions<Context> {
  readonly sdl: string
  readonly tables: TypeTables<Context>
  /** Says which of several types shows an object, where no table does. */
  readonly typeOf?: (source: Known, possible: readonly GraphQLObjectType[]) => GraphQLObjectType | undefined
  readonly believable: (schema: GraphQLSchema) => Believable
  /** Writes the numbers that tables answer for dates and moments, as ms since the Unix epoch. */
  readonly zone: LocalDates
  /** Objects of the world for fields that nobody wrote down, by type. */
  readonly examples?: Readonly<Record<string, (context: Context) => readonly unknown[]>>
  /** Called before a field is read; what it throws is the answer. */
  readonly before?: (field: string, args: Known, context: Context, parent: Parent) => void
  /** Called when a root field has run to its end. */
  readonly after?: (field: string, context: Context) => void
  /** Turns a list into the connection that the schema wants there. */
  readonly connect?: (items: Known, args: Known, context: Context, field: string) => unknown
  /** Values that an enum does not have give way to one that it has: for schemas that the tables were not written for. */
  readonly lenient?: boolean
  /** Says which root fields there are; all of them without it. */
  readonly serves?: (field: string) => boolean
}

/**
 * Makes an SDL file executable. A field is read by the table of its type, then as the property of its name; what neither
 * holds is made up from its type and name.
 */
export function createExecutableSchema<Context>(options: PlayOptions<Context>): GraphQLSchema {
  const schema = buildSchema(options.sdl, { assumeValidSDL: true })
  const believable = options.believable(schema)
  const roots = [schema.getQueryType(), schema.getMutationType()]
  for (const fields of roots.map((root) => root?.getFields() ?? {}))
    for (const name of Object.keys(fields)) if (options.serves?.(name) === false) delete fields[name]
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type)
      const typeOf = options.tables[type.name]?.__typename
      type.resolveType = (source, context: Context) => {
        const isWorld = !madeUpOf(source)
        const name = isWorld && typeOf ? typeOf(source, {}, context) : Reflect.get(source, '__typename')
        const found = possible.find((one) => one.name === name)
        return (found ?? ((isWorld && options.typeOf?.(source, possible)) || believable.typeOf(possible)))
          ?.name
      }
    }
    if (!isObjectType(type)) continue
    const parent = { name: type.name, isRoot: roots.includes(type) }
    const named = [...type.getInterfaces(), type].map(({ name }) => options.tables[name])
    const readers: TypeTable<Context> = Object.assign({}, ...named)
    for (const field of Object.values(type.getFields()))
      field.resolve = resolverOf(readers[field.name], parent, believable, options)
  }
  return schema
}

function resolverOf<Context>(
  reader: FieldReader<Context> | undefined,
  parent: Parent,
  believable: Believable,
  { tables, before, after, connect, examples = {}, lenient = false, zone }: PlayOptions<Context>,
): GraphQLFieldResolver<unknown, Context> {
  const { isRoot } = parent
  return (source, args, context, { fieldName, returnType, parentType }) => {
    before?.(fieldName, args, context, parent)
    const named = getNamedType(returnType)
    const isPaged = isObjectType(named) && isConnection(named)

    const madeUp = (): unknown => {
      const origin = madeUpOf(source)
      const label = `${origin?.label ?? parentType.name} ${fieldName}`
      return believable.value(returnType, fieldName, label, { ...origin?.echo, ...(isRoot && echoOf(args)) })
    }
    const example = (): unknown => {
      const found = examples[isPaged ? nodeTypeOf(named) : named.name]?.(context)
      return isPaged || isListType(getNullableType(returnType)) ? found : found?.[0]
    }
    const finish = (read: unknown): unknown => {
      const isKnown = read !== undefined && !(lenient && isEnumType(named) && !isLegal(read, named))
      const value = isKnown ? read : ((isRoot ? undefined : example()) ?? madeUp())
      if (isRoot) after?.(fieldName, context)
      if (isPaged && connect) return connect(value ?? [], args, context, fieldName)
      const write = writers[named.name]
      return write ? written(value, (number) => write(number, zone)) : value
    }

    // A table reads objects of the world, not those that are made up.
    const known = isRoot || !madeUpOf(source) ? (reader ?? tables[kindOf(source)]?.[fieldName]) : undefined
    const read = known ? known(source, args, context) : propertyOf(source, fieldName, args, context)
    return read instanceof Promise ? read.then(finish) : finish(read)
  }
}

function propertyOf(source: unknown, name: string, args: Known, context: unknown): unknown {
  if (typeof source !== 'object' || source === null) return undefined
  const value: unknown = Reflect.get(source, name)
  return typeof value === 'function' ? value(args, context) : value
}

function kindOf(source: unknown): string {
  return typeof source === 'object' && source !== null && 'is' in source ? String(source.is) : ''
}

type LocalDates = Pick<Zone, 'date' | 'dateTime'>

/** How a number is written where a scalar stands: a table answers it as it is, whatever the schema wants. */
const writers: Readonly<Record<string, (value: number, zone: LocalDates) => unknown>> = {
  Date: (value, zone) => zone.date(value),
  DateTime: (value, zone) => zone.dateTime(value),
  Decimal: (value) => value.toFixed(4),
  Float: (value) => Number(value.toFixed(6)),
  Int: Math.round,
  String: (value) => String(Number(value.toFixed(4))),
}

function written(value: unknown, write: (value: number) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => written(one, write))
  return typeof value === 'number' ? write(value) : value
}

function nodeTypeOf(connection: GraphQLObjectType): string {
  const edge = getNamedType(connection.getFields().edges?.type)
  const node = isObjectType(edge) ? edge.getFields().node : undefined
  return node ? getNamedType(node.type).name : ''
}

function isLegal(value: unknown, type: GraphQLEnumType): boolean {
  if (Array.isArray(value)) return value.every((one) => isLegal(one, type))
  return value === null || type.getValue(String(value)) !== undefined
}

/** The arguments and the fields of inputs by their names; what stands further out wins. */
function echoOf(args: Readonly<Record<string, unknown>>): Echo {
  const inner = Object.values(args).filter(isRecord).map(echoOf)
  return Object.assign({}, ...inner, args)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lays tables over each other, field by field: the later ones win. */
export function composeTables<Context>(...layers: readonly TypeTables<Context>[]): TypeTables<Context> {
  const composed: Record<string, TypeTable<Context>> = {}
  for (const layer of layers)
    for (const [type, table] of Object.entries(layer)) composed[type] = { ...composed[type], ...table }
  return composed
}
