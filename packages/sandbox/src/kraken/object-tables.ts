import type { Kinds } from '../data/model.ts'
import type { TypeTables } from '../graphql/type-tables.ts'
import type { KrakenContext } from './context.ts'

// The arguments of a field are what its schema says they are; a table reads them under that assumption.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Arguments = any

/** How the fields of each kind of object are read, whatever a schema calls the types that show it. */
type ObjectTables = {
  readonly [Kind in keyof Kinds]: Readonly<
    Record<string, (source: Kinds[Kind], args: Arguments, context: KrakenContext) => unknown>
  >
}

/** Says how objects of the world are read. */
export function objectTables<Kind extends keyof Kinds>(
  tables: Pick<ObjectTables, Kind>,
): TypeTables<KrakenContext> {
  return { ...tables }
}
