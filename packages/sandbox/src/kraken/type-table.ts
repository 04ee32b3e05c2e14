import type { TypeTable } from '../graphql/executable-schema.ts'
import type { KrakenContext } from './context.ts'

// The arguments of a field are what its schema says they are; a table reads them under that assumption.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Arguments = any

/** Says how the fields of a type are read from an object of the world. */
export function typeTable<Source>(
  table: Readonly<Record<string, (source: Source, args: Arguments, context: KrakenContext) => unknown>>,
): TypeTable<KrakenContext> {
  return table
}
