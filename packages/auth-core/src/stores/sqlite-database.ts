/** A value that is bound to a statement. */
type Binding = string | number | Uint8Array | null

/** What the store needs of an SQLite binding; every statement is prepared once. */
export interface SqliteDatabase {
  exec(sql: string): void
  /**
   * Runs a statement that writes, to its end: only then is it committed, and only then is the error of the commit thrown.
   *
   * @returns how many rows it changed.
   */
  change(sql: string, ...bindings: Binding[]): number
  /**
   * Reads the first row. Never for a statement that writes: `RETURNING` hands out its row before the commit, and the
   * drivers drop the error of a commit that comes after the row (a full disk).
   */
  first(sql: string, ...bindings: Binding[]): Record<string, unknown> | undefined
  close(): void
}

interface Statement {
  run(...bindings: Binding[]): { readonly changes: number | bigint }
  get(...bindings: Binding[]): unknown
}

interface Driver {
  exec(sql: string): unknown
  prepare(sql: string): Statement
  close(): void
}

/** Opens an existing file with the SQLite of the runtime: `bun:sqlite` in Bun, `node:sqlite` in Node and Deno. */
export async function openDatabase(path: string): Promise<SqliteDatabase> {
  const driver = 'Bun' in globalThis ? await openInBun(path) : await openInNode(path)
  const statements = new Map<string, Statement>()

  function prepared(sql: string): Statement {
    const statement = statements.get(sql) ?? driver.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  return {
    exec(sql) {
      driver.exec(sql)
    },
    change: (sql, ...bindings) => Number(prepared(sql).run(...bindings).changes),
    first(sql, ...bindings) {
      const row = prepared(sql).get(...bindings)
      return isRow(row) ? row : undefined
    },
    close: () => driver.close(),
  }
}

async function openInNode(path: string): Promise<Driver> {
  const { DatabaseSync } = await import('node:sqlite')
  return new DatabaseSync(path)
}

async function openInBun(path: string): Promise<Driver> {
  // Put together at run time: a bundler for Node would stop at a scheme that it does not know.
  const name = ['bun', 'sqlite'].join(':')
  const { Database }: { Database: new (path: string) => Driver } = await import(
    /* webpackIgnore: true */ /* @vite-ignore */ name
  )
  return new Database(path)
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
