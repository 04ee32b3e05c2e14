// A table reads the object of its type, and the arguments that the schema names, under that assumption.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Known = any

/** Says how one field is read from the object of its type. */
export type FieldReader<Context> = (source: Known, args: Known, context: Context) => unknown

/** How the fields of a type are read; a field without a reader is the property of its name. `__typename` tells the type. */
export type TypeTable<Context> = Readonly<Record<string, FieldReader<Context>>>

/**
 * Tables by the names of types, and by what objects are. That of an interface holds for every type which has it; that of
 * a kind of objects (`is`) holds for them in whatever type they are shown, unless the type reads a field in its own way.
 */
export type TypeTables<Context> = Readonly<Record<string, TypeTable<Context>>>

/** Root fields by name: each answers from its arguments. */
export type RootFields<Context> = Readonly<Record<string, (args: Known, context: Context) => unknown>>

/** The table of a type at the root, whose fields read no object. */
export function rootTable<Context>(fields: RootFields<Context>): TypeTable<Context> {
  const readers = Object.entries(fields).map(([name, field]): [string, FieldReader<Context>] => [
    name,
    (_root, args, context) => field(args, context),
  ])
  return Object.fromEntries(readers)
}

/** Lays tables over each other, field by field: the later ones win. */
export function composeTables<Context>(...layers: readonly TypeTables<Context>[]): TypeTables<Context> {
  const composed: Record<string, TypeTable<Context>> = {}
  for (const layer of layers)
    for (const [type, table] of Object.entries(layer)) composed[type] = { ...composed[type], ...table }
  return composed
}
