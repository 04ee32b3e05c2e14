import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'
import { type Connection, type ConnectionArguments, connect, isSequence } from './pagination.ts'

// The arguments of a field are what its schema says they are; a resolver reads them under that assumption.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Arguments = any

/** Answers a field, from its arguments. */
export type Field = (args: Arguments, context: KrakenContext) => unknown

/** Root fields by name. */
export type Fields = Readonly<Record<string, Field>>

/** What stands at the root of an instance. */
export interface Roots {
  readonly query: Fields
  readonly mutation: Fields
  /** Checks that the request may run this root field; throws when it may not. */
  readonly admit: (field: string, context: KrakenContext) => void
}

/**
 * Makes an SDL file executable. Resolvers are few, because a value is looked up by the name of its field: a function is
 * called with the arguments, and a list becomes a connection where the schema wants one. A field that the sandbox holds
 * no data for is null, and a root field that it does not play answers KT-CT-1113.
 */
export function createKrakenSchema(sdl: string, roots: Roots): GraphQLSchema {
  const schema = buildSchema(sdl, { assumeValidSDL: true })
  const query = schema.getQueryType()
  const mutation = schema.getMutationType()
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isAbstractType(type))
      type.resolveType = (value, context: KrakenContext) => typeNameOf(value, context.instance.typeNames)
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (type === query) field.resolve = rootResolver(roots.query, roots.admit)
      else if (type === mutation) field.resolve = rootResolver(roots.mutation, roots.admit)
      else field.resolve = resolveField
    }
  }
  return schema
}

type Resolver = GraphQLFieldResolver<unknown, KrakenContext>

function rootResolver(fields: Fields, admit: Roots['admit']): Resolver {
  return async (_root, args, context, info) => {
    admit(info.fieldName, context)
    failWhenAsked(info.fieldName, context)
    const field = fields[info.fieldName]
    // The platform's own word for a field that an environment does not offer.
    if (!field) throw krakenError('KT-CT-1113')
    const value = await field(args, context)
    context.record.executed.push(info.fieldName)
    return shape(value, args, context, info)
  }
}

const resolveField: Resolver = (source, args, context, info) => {
  failWhenAsked(info.fieldName, context)
  const value = isRecord(source) ? source[info.fieldName] : undefined
  const answer: unknown = typeof value === 'function' ? value(args, context) : value
  return answer instanceof Promise
    ? answer.then((settled) => shape(settled, args, context, info))
    : shape(answer, args, context, info)
}

function failWhenAsked(field: string, { fieldFaults }: KrakenContext): void {
  const code = fieldFaults.take(field)
  if (code !== undefined) throw krakenError(code)
}

/** Turns a list into a connection where the schema says so; a list that the sandbox does not hold is an empty one. */
function shape(
  value: unknown,
  args: ConnectionArguments,
  { instance, fieldFaults }: KrakenContext,
  info: Parameters<Resolver>[3],
): unknown {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type) || !type.getFields().edges) return value
  const items = value ?? []
  if (!isSequence(items)) return items
  const { pageSize, pageSizes } = instance.limits
  const connection = connect(items, args, pageSizes[info.fieldName] ?? pageSize)
  return fieldFaults.repeatsCursor(info.fieldName) ? stuck(connection) : connection
}

function stuck(connection: Connection): Connection {
  return { ...connection, pageInfo: { ...connection.pageInfo, hasNextPage: true, endCursor: 'c3R1Y2s=' } }
}

function typeNameOf(value: unknown, typeNames: Readonly<Record<string, string>>): string | undefined {
  if (!isRecord(value) || typeof value.__typename !== 'string') return undefined
  return typeNames[value.__typename] ?? value.__typename
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
