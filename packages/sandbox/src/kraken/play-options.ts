import type { GraphQLObjectType } from 'graphql'
import { supplyPointsIn } from '../data/world.ts'
import { composeTables } from '../graphql/type-tables.ts'
import type { PlayOptions } from '../graphql/world-resolvers.ts'
import { admit } from './authorization.ts'
import type { KrakenContext, KrakenServices } from './context.ts'
import { krakenError } from './errors.ts'
import { accountsInReach, requireInReach, viewerOf } from './in-reach.ts'
import { type Connection, connect, isSequence } from './pagination.ts'
import { permitField } from './permissions.ts'
import { mutation } from './resolvers/mutation.ts'
import { query } from './resolvers/query.ts'
import { sharedTables } from './tables/shared.ts'

/** Says how an instance answers: as all do, and in its own way. */
export function playOptions({ world, clock, instance }: KrakenServices): PlayOptions<KrakenContext> {
  return {
    query: { ...query, ...instance.query },
    mutation: { ...mutation, ...instance.mutation },
    tables: composeTables(sharedTables, instance.tables),
    typeOf: byFuel,
    examples,
    guard: requireInReach,
    random: world.random,
    zone: world.zone,
    now: clock.now,
    currency: instance.currency,
    language: instance.language,
    before(field, _args, context, { name, isRoot }) {
      if (isRoot) admit(field, context)
      else permitField(name, field, context)
      const code = context.fieldFaults.take(field)
      if (code !== undefined) throw krakenError(code)
    },
    connect(items, args, { fieldFaults }, field) {
      if (!isSequence(items)) return items
      const { pageSize, pageSizes } = instance.limits
      const connection = connect(items, args, pageSizes[field] ?? pageSize)
      return fieldFaults.repeatsCursor(field) ? stuck(connection) : connection
    },
  }
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

function stuck(connection: Connection): Connection {
  return { ...connection, pageInfo: { ...connection.pageInfo, hasNextPage: true, endCursor: 'c3R1Y2s=' } }
}
