import {
  type GraphQLEnumType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql'
import type { Zone } from '../data/zone.ts'
import type { RequestRecord } from '../http/request-log.ts'
import { type BelievableOptions, createBelievable, type Echo, isConnection, madeUpOf } from './believable.ts'
import {
  composeTables,
  type Known,
  type RootFields,
  rootTable,
  type TypeTable,
  type TypeTables,
} from './type-tables.ts'

/** The type that a field belongs to. */
export interface Parent {
  readonly name: string
  /** Whether it is that of queries or mutations. */
  readonly isRoot: boolean
}

/** What the fields of a world are answered with. */
export interface PlayOptions<Context> extends Omit<BelievableOptions, 'schema'> {
  /** Root fields that somebody wrote down. */
  readonly query: RootFields<Context>
  readonly mutation: RootFields<Context>
  /** How types are read that are no plain objects. */
  readonly tables: TypeTables<Context>
  /** Says which of several types shows an object, where no table does. */
  readonly typeOf?: (source: Known, possible: readonly GraphQLObjectType[]) => GraphQLObjectType | undefined
  /** Objects of the world for fields that nobody wrote down, by type. */
  readonly examples?: Readonly<Record<string, (context: Context) => readonly unknown[]>>
  /** Called before a field is read; what it throws is the answer. */
  readonly before?: (field: string, args: Known, context: Context, parent: Parent) => void
  /** Refuses a root field that nobody wrote down, for those who may not read it. */
  readonly guard?: (args: Known, context: Context) => void
  /** Turns a list into the connection that the schema wants there. */
  readonly connect?: (items: Known, args: Known, context: Context, field: string) => unknown
}

/** How a schema without resolvers is executed. */
export interface WorldResolvers<Context> {
  readonly fieldResolver: GraphQLFieldResolver<unknown, Context>
  readonly typeResolver: GraphQLTypeResolver<unknown, Context>
}

/**
 * Creates what answers every field of a schema from one world. A field is read by the table of its type, then as the
 * property of its name; what neither holds is made up from its type and name.
 *
 * @param isOwn - the schema is not the one that the tables were written for: values that an enum does not have give way
 *   to one that it has.
 */
export function createWorldResolvers<Context extends { readonly record: RequestRecord }>(
  schema: GraphQLSchema,
  isOwn: boolean,
  options: PlayOptions<Context>,
): WorldResolvers<Context> {
  const { query, mutation, typeOf, examples = {}, before, guard, connect, zone } = options
  const believable = createBelievable({ ...options, schema })
  const roots = [schema.getQueryType(), schema.getMutationType()]
  const tables = composeTables(options.tables, { Query: rootTable(query), Mutation: rootTable(mutation) })
  const readers = new Map<GraphQLObjectType, TypeTable<Context>>()
  const readersOf = (type: GraphQLObjectType): TypeTable<Context> => {
    const known = readers.get(type)
    if (known) return known
    const made = Object.assign({}, ...[...type.getInterfaces(), type].map(({ name }) => tables[name]))
    readers.set(type, made)
    return made
  }

  return {
    typeResolver(source, context, _info, abstractType) {
      const possible = schema.getPossibleTypes(abstractType)
      const typeName = tables[abstractType.name]?.__typename
      const isWorld = !madeUpOf(source)
      const name =
        isWorld && typeName ? typeName(source, {}, context) : propertyOf(source, '__typename', {}, context)
      const found = possible.find((one) => one.name === name)
      return (found ?? ((isWorld && typeOf?.(source, possible)) || believable.typeOf(possible)))?.name
    },

    fieldResolver(source, args, context, { fieldName, returnType, parentType }) {
      const isRoot = roots.includes(parentType)
      before?.(fieldName, args, context, { name: parentType.name, isRoot })
      if (isRoot && !(query[fieldName] ?? mutation[fieldName])) guard?.(args, context)
      const named = getNamedType(returnType)
      const isPaged = isObjectType(named) && isConnection(named)

      const madeUp = (): unknown => {
        const origin = madeUpOf(source)
        const label = `${origin?.label ?? parentType.name} ${fieldName}`
        return believable.value(returnType, fieldName, label, {
          ...origin?.echo,
          ...(isRoot && echoOf(args)),
        })
      }
      const example = (): unknown => {
        const found = examples[isPaged ? nodeTypeOf(named) : named.name]?.(context)
        return isPaged || isListType(getNullableType(returnType)) ? found : found?.[0]
      }
      const finish = (read: unknown): unknown => {
        const isKnown = read !== undefined && !(isOwn && isEnumType(named) && !isLegal(read, named))
        const value = isKnown ? read : ((isRoot ? undefined : example()) ?? madeUp())
        if (isRoot) context.record.executed.push(fieldName)
        if (isPaged && connect) return connect(value ?? [], args, context, fieldName)
        const write = writers[named.name]
        return write ? written(value, (number) => write(number, zone)) : value
      }

      // A table reads objects of the world, not those that are made up.
      const reader =
        isRoot || !madeUpOf(source)
          ? (readersOf(parentType)[fieldName] ?? tables[kindOf(source)]?.[fieldName])
          : undefined
      const read = reader ? reader(source, args, context) : propertyOf(source, fieldName, args, context)
      return read instanceof Promise ? read.then(finish) : finish(read)
    },
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
