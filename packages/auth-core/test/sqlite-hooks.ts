import { renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { ConformanceOptions } from '../src/conformance.ts'
import { fillDisk, prlimit } from './full-disk.ts'

/** Does to the file of a store what befalls files. */
export function sqliteHooks(path: string): Pick<ConformanceOptions, 'fillUp' | 'backUp' | 'damage'> {
  return {
    ...(prlimit ? { fillUp: () => fillDisk() } : {}),
    backUp() {
      const backup = `${path}.backup`
      rmSync(backup, { force: true })
      execute(path, `VACUUM INTO '${backup}'`)
      return () => {
        for (const file of [`${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
        renameSync(backup, path)
      }
    },
    damage: (key) => execute(path, `UPDATE entry SET revision = -3 WHERE key = '${key}'`),
  }
}

/** Runs SQL in a connection of its own. */
export function execute(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  try {
    database.exec(sql)
  } finally {
    database.close()
  }
}
