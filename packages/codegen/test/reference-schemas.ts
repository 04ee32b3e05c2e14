import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder =
  process.env.ENERGY_REFERENCE ?? fileURLToPath(new URL('../../../../shared/reference', import.meta.url))

/**
 * Lists the real schemas of the providers, which stand beside the checkout on machines that have them.
 *
 * @param purpose - what is left out where they are missing, for the one line that says so.
 */
export function referenceSchemas(purpose: string): readonly string[] {
  try {
    const schemas = join(folder, 'schemas')
    return readdirSync(schemas).map((file) => join(schemas, file))
  } catch {
    console.info(`${purpose}: there are no reference schemas here, only the fixture is checked.`)
    return []
  }
}
