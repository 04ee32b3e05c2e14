import type { RootFields } from '../graphql/type-tables.ts'
import type { KrakenContext } from './context.ts'

/** Root fields by name. */
export type Fields = RootFields<KrakenContext>

/** Answers a field, from its arguments. */
export type Field = Fields[string]
