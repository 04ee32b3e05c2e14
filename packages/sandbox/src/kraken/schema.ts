import type { GraphQLObjectType, GraphQLSchema } from 'graphql'
import { createBelievable } from '../graphql/believable.ts'
import { composeTables, createExecutableSchema, type PlayOptions } from '../graphql/executable-schema.ts'
import { type RootFields, rootTable } from '../graphql/serve-schema.ts'
import {
  accountInReach,
  accountsInReach,
  admit,
  deviceInReach,
  propertyInReach,
  viewerOf,
} from './authorization.ts'
import type { KrakenContext, KrakenServices } from './context.ts'
import { krakenError } from './errors.ts'
import { type Connection, connect, isSequence } from './pagination.ts'
import { permitField } from './permissions.ts'
import { supplyPointsIn } from './supply-point-in-reach.ts'
import { sharedTables } from './tables/shared.ts'

/** Root fields by name. */
export type Fields = RootFields<KrakenContext>

/** Answers a field, from its arguments. */
export type Field = Fields[string]

/** What stands at the root of an instance. */
export interface Roots {
  readonly query: Fields
  readonly mutation: Fields
}

/** Makes the schema of an instance executable. What the sandbox holds no data for is made up from its type and name. */
export function createKrakenSchema(
  sdl: string,
  { query, mutation }: Roots,
  { world, clock, instance }: KrakenServices,
  host: Pick<PlayOptions<KrakenContext>, 'lenient' | 'serves'>,
): GraphQLSchema {
  const tables = composeTables<KrakenContext>(sharedTables, instance.tables, {
    Query: rootTable(query),
    Mutation: rootTable(mutation),
  })
  return createExecutableSchema<KrakenContext>({
    sdl,
    tables,
    typeOf: byFuel,
    ...host,
    believable: (schema) =>
      createBelievable({
        schema,
        random: world.random,
        zone: world.zone,
        now: clock.now,
        currency: instance.currency,
        language: instance.language,
      }),
    zone: world.zone,
    before(field, args, context, { name, isRoot }) {
      if (isRoot) admit(field, context)
      else permitField(name, field, context)
      const code = context.fieldFaults.take(field)
      if (code !== undefined) throw krakenError(code)
      if (isRoot && !(query[field] ?? mutation[field])) guard(args, context)
    },
    after: (field, { record }) => void record.executed.push(field),
    examples,
    connect(items, args, { fieldFaults }, field) {
      if (!isSequence(items)) return items
      const { pageSize, pageSizes } = instance.limits
      const connection = connect(items, args, pageSizes[field] ?? pageSize)
      return fieldFaults.repeatsCursor(field) ? stuck(connection) : connection
    },
  })
}

/** What stands where nobody wrote down whose an object is: something of the one who asks. */
const examples: NonNullable<PlayOptions<KrakenContext>['examples']> = {
  AccountType: accountsInReach,
  Account: accountsInReach,
  AccountUserType: (context) => [viewerOf(context) ?? context.world.people[0]],
  PropertyType: (context) => accountsInReach(context).flatMap(({ properties }) => properties),
  Property: (context) => accountsInReach(context).flatMap(({ properties }) => properties),
  SupplyPointType: (context) => accountsInReach(context).flatMap(supplyPointsIn),
  LedgerType: (context) => accountsInReach(context).map(({ ledger }) => ledger),
}

/** Types that show one kind of object come in pairs, by fuel; the one for electricity may be the one without a word for it. */
function byFuel(
  { fuel, product }: { fuel?: string; product?: { fuel?: string } },
  possible: readonly GraphQLObjectType[],
): GraphQLObjectType | undefined {
  const known = fuel ?? product?.fuel
  if (known === undefined) return undefined
  const inWords = possible.find(({ name }) => name.toLowerCase().startsWith(known))
  if (inWords || known === 'gas') return inWords ?? possible.find(({ name }) => name.includes('Gas'))
  const others = possible.filter(({ name }) => !name.includes('Gas'))
  return others.toSorted((one, other) => one.name.length - other.name.length)[0]
}

/** What is made up is somebody's all the same: what belongs to a stranger is refused. */
function guard(args: Parameters<Field>[0], context: KrakenContext): void {
  const { accountNumber, propertyId, deviceId } = { ...args.input, ...args }
  if (typeof accountNumber === 'string') accountInReach(accountNumber, context)
  if (typeof propertyId === 'string') propertyInReach(propertyId, context)
  if (typeof deviceId === 'string') deviceInReach(deviceId, context)
}

function stuck(connection: Connection): Connection {
  return { ...connection, pageInfo: { ...connection.pageInfo, hasNextPage: true, endCursor: 'c3R1Y2s=' } }
}
