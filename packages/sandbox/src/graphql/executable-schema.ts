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

/** Tables by the names of types. That of an interface holds for every type which has it. */
export type TypeTables<Context> = Readonly<Record<string, TypeTable<Context>>>

/** The type that a field belongs to, by the name that it has in tables. */
export interface Parent {
  readonly name: string
  /** Whether it is that of queries or mutations. */
  readonly isRoot: boolean
}

/** What a schema is played with. */
export interface PlayOptions<Context> {
  readonly sdl: string
  readonly tables: TypeTables<Context>
  /** Names of types in the tables that this schema spells in another way. */
  readonly typeNames?: Readonly<Record<string, string>>
  readonly believable: (schema: GraphQLSchema) => Believable
  /** Writes the numbers that tables answer for dates and moments, as ms since the Unix epoch. */
  readonly zone: Pick<Zone, 'date' | 'dateTime'>
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
  const nameOf = (name: unknown): unknown => options.typeNames?.[String(name)] ?? name
  const roots = [schema.getQueryType(), schema.getMutationType()]
  for (const fields of roots.map((root) => root?.getFields() ?? {}))
    for (const name of Object.keys(fields)) if (options.serves?.(name) === false) delete fields[name]
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type)
      const typeOf = tableOf(type.name, options).__typename
      type.resolveType = (source, context: Context) => {
        const name = nameOf(
          typeOf && !madeUpOf(source)
            ? typeOf(source, {}, context)
            : propertyOf(source, '__typename', {}, context),
        )
        const found = possible.find((one) => one.name === name)
        return (found ?? believable.typeOf(possible))?.name
      }
    }
    if (!isObjectType(type)) continue
    const isRoot = roots.includes(type)
    const readers = readersOf(type, options)
    for (const field of Object.values(type.getFields()))
      field.resolve = resolverOf(
        readers[field.name],
        { name: knownName(type.name, options.typeNames), isRoot },
        believable,
        options,
      )
  }
  return schema
}

function tableOf<Context>(name: string, { tables, typeNames }: PlayOptions<Context>): TypeTable<Context> {
  return { ...tables[name], ...tables[knownName(name, typeNames)] }
}

/** The name that a type of the schema has in tables. */
function knownName(name: string, typeNames: Readonly<Record<string, string>> = {}): string {
  return Object.entries(typeNames).find(([, spelled]) => spelled === name)?.[0] ?? name
}

function readersOf<Context>(type: GraphQLObjectType, options: PlayOptions<Context>): TypeTable<Context> {
  const tables = [...type.getInterfaces(), type].map(({ name }) => tableOf(name, options))
  return Object.assign({}, ...tables)
}

function resolverOf<Context>(
  reader: FieldReader<Context> | undefined,
  parent: Parent,
  believable: Believable,
  { before, after, connect, examples = {}, lenient = false, zone }: PlayOptions<Context>,
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
      return named.name === 'DateTime' || named.name === 'Date' ? written(value, named.name, zone) : value
    }

    // A table reads objects of the world, not those that are made up.
    const isWritten = reader !== undefined && (isRoot || !madeUpOf(source))
    const read = isWritten ? reader(source, args, context) : propertyOf(source, fieldName, args, context)
    return read instanceof Promise ? read.then(finish) : finish(read)
  }
}

function propertyOf(source: unknown, name: string, args: Known, context: unknown): unknown {
  if (typeof source !== 'object' || source === null) return undefined
  const value: unknown = Reflect.get(source, name)
  return typeof value === 'function' ? value(args, context) : value
}

function written(
  value: unknown,
  scalar: 'Date' | 'DateTime',
  zone: Pick<Zone, 'date' | 'dateTime'>,
): unknown {
  if (Array.isArray(value)) return value.map((one) => written(one, scalar, zone))
  if (typeof value !== 'number') return value
  return scalar === 'Date' ? zone.date(value) : zone.dateTime(value)
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
