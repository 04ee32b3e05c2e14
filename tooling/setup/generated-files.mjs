import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** A hash over every generated file: the same before and after a regeneration that changes nothing. */
export function fingerprintGenerated() {
  const hash = createHash('sha256')
  for (const name of readdirSync(packages).sort()) {
    for (const folder of ['schema', 'src/generated']) {
      const path = join(packages, name, folder)
      if (!existsSync(path)) continue
      for (const file of readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort())
        hash.update(file).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}
