/** A value that is bound to a statement. */
type Binding = string | number | null

/** What the store needs of an SQLite binding; every statement is prepared once. */
export interface SqliteDatabase {
  exec(sql: string): void
  run(sql: string, ...bindings: Binding[]): void
  get(sql: string, ...bindings: Binding[]): Record<string, unknown> | undefined
  close(): void
}

interface Statement {
  run(...bindings: Binding[]): unknown
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
    run(sql, ...bindings) {
      prepared(sql).run(...bindings)
    },
    get(sql, ...bindings) {
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
