import { writeFileSync } from 'node:fs'
import { composeFolders } from './compose-folders.ts'
import { SchemaError } from './schema-error.ts'

const [core, overlayOrOutput, output] = process.argv.slice(2)
if (!core) {
  console.error('usage: node tooling/schema/src/cli.ts <core folder> [<overlay folder>] [<output>.graphql]')
  process.exit(2)
}

try {
  const overlay = overlayOrOutput?.endsWith('.graphql') ? undefined : overlayOrOutput
  const target = output ?? (overlay === undefined ? overlayOrOutput : undefined)
  const schema = composeFolders(core, overlay)
  if (target) writeFileSync(target, schema)
  else process.stdout.write(schema)
} catch (error) {
  if (!(error instanceof SchemaError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
