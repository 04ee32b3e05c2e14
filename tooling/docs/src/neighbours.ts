import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defineConfig as beEnergised } from '@energy/beenergised/codegen'
import type { CodegenConfig } from '@energy/codegen'
import { defineConfig as kraken } from '@energy/kraken/codegen'
import { defineConfig as opower } from '@energy/opower/codegen'
import { generate } from '@graphql-codegen/cli'
import { root } from './repository.ts'

type Files = Readonly<Record<'documents' | 'output', string>>

const ofKraken = (files: Files): CodegenConfig =>
  kraken({ instance: 'de', ...files, decoders: { DateTime: 'dateTime', Decimal: 'decimal' } })

/** Documents whose blocks import what code generation writes: the folder that it writes to, and for whom. */
const generatedBeside: Readonly<Record<string, readonly [string, (files: Files) => CodegenConfig]>> = {
  'packages/beenergised/docs/getting-started.md': ['generated', beEnergised],
  'packages/codegen/README.md': ['generated', ofKraken],
  'packages/codegen/docs/migration.md': ['gql', ofKraken],
  'packages/codegen/docs/scalars.md': ['generated', ofKraken],
  'packages/kraken/docs/getting-started.md': ['generated', ofKraken],
  'packages/opower/docs/getting-started.md': ['generated', opower],
}

/** Documents whose blocks import one another, by what stands for the other block. */
const filesBeside: Readonly<Record<string, readonly string[]>> = {
  'packages/opower/docs/gateway.md': [
    'packages/opower/examples/gateway.ts',
    'packages/opower/examples/sessions.ts',
  ],
}

/** Puts into a folder with the snippets of a document what they import from files of the reader's app. */
export async function writeNeighbours(document: string, folder: string): Promise<void> {
  for (const file of filesBeside[document] ?? []) {
    const target = join(folder, file.slice(dirname(file).length))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, `export * from '${relative(dirname(target), join(root, file))}'\n`)
  }
  const [output, configure] = generatedBeside[document] ?? []
  if (output === undefined || !configure) return
  const config = configure({ documents: `${folder}/*.ts`, output: `${folder}/${output}/` })
  await generate({ silent: true, errorsOnly: true, ...config }, true)
}
