import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defineConfig } from '@energy/kraken/codegen'
import { generate } from '@graphql-codegen/cli'
import { root, snippetFolder } from './repository.ts'

/** Documents whose blocks import what code generation writes, and the folder that it writes to. */
const generatedBeside: Readonly<Record<string, string>> = {
  'packages/codegen/README.md': 'generated',
  'packages/codegen/docs/migration.md': 'gql',
}

/** Documents whose blocks import one another, by what stands for the other block. */
const filesBeside: Readonly<Record<string, readonly string[]>> = {
  'packages/opower/README.md': [
    'packages/opower/examples/gateway.ts',
    'packages/opower/examples/sessions.ts',
  ],
}

/** Puts beside the snippets of a document what they import from files of the reader's app. */
export async function writeNeighbours(): Promise<void> {
  for (const [document, files] of Object.entries(filesBeside)) {
    for (const file of files) {
      const target = join(snippetFolder, document, file.slice(dirname(file).length))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, `export * from '${relative(dirname(target), join(root, file))}'\n`)
    }
  }
  for (const [document, output] of Object.entries(generatedBeside)) {
    const folder = join(snippetFolder, document)
    const config = defineConfig({
      instance: 'de',
      documents: `${folder}/*.ts`,
      output: `${folder}/${output}/`,
      decoders: { DateTime: 'dateTime', Decimal: 'decimal' },
    })
    await generate({ silent: true, errorsOnly: true, ...config }, true)
  }
}
