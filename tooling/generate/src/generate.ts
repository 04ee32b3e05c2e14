import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { plugins } from '@energy/codegen'
import { composeFolders, SchemaError } from '@energy-tooling/schema'
import { generate as runCodegen } from '@graphql-codegen/cli'
import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers'
import * as operations from '@graphql-codegen/typescript-operations'

/** What is generated for one instance of a provider; all paths are relative to the package. */
export interface GenerateTarget {
  /** Folder with the schema's shared files. */
  readonly core: string
  /** Folder with the instance's files; left out where a provider has one schema for all. */
  readonly overlay?: string
  /** File that the composed schema is written to. */
  readonly schema: string
  /** Folders with the operations. */
  readonly operations: readonly string[]
  /** File that the typed documents are written to. */
  readonly output: string
  /** The TypeScript type of each custom scalar in its wire form. */
  readonly scalars: Readonly<Record<string, string | { readonly input: string; readonly output: string }>>
}

/** Composes the schema of each target, and writes typed documents of its operations. */
export async function generate(targets: readonly GenerateTarget[]): Promise<void> {
  try {
    for (const target of targets) await generateTarget(target)
  } catch (error) {
    console.error(error instanceof SchemaError ? error.message : error)
    process.exitCode = 1
  }
}

async function generateTarget(target: GenerateTarget): Promise<void> {
  mkdirSync(dirname(target.schema), { recursive: true })
  writeFileSync(target.schema, `${header}${composeFolders(target.core, target.overlay)}`)
  await runCodegen(
    {
      schema: target.schema,
      documents: target.operations.map((folder) => `${folder}/*.graphql`),
      silent: true,
      generates: { [target.output]: { preset: typedDocuments(target.scalars) } },
    },
    true,
  )
  console.log(
    `${target.schema}: ${lineCount(target.schema)} lines, ${target.output}: ${lineCount(target.output)} lines`,
  )
}

/** Types and documents in one file, from the plugins themselves: no plugin is looked up by its name. */
function typedDocuments(scalars: GenerateTarget['scalars']): Types.OutputPreset {
  return {
    buildGeneratesSection: ({ baseOutputDir, documents: files, schema, schemaAst }) => [
      {
        filename: baseOutputDir,
        schema,
        ...(schemaAst ? { schemaAst } : {}),
        documents: files,
        config: { scalars, ...configuration },
        plugins: [{ header: {} }, { types: {} }, { documents: {} }],
        pluginMap: { header: headerPlugin, types: openOperations, documents: plugins.documents },
      },
    ],
  }
}

const configuration = {
  useTypeImports: true,
  enumType: 'string-literal',
  // The lists of most enums are known in part only, and platforms add values.
  futureProofEnums: true,
  skipTypename: true,
  dedupeFragments: true,
} as const

/**
 * The types of typescript-operations, with the value that it adds to an open enum widened to any text: an app can then
 * send a value that the schema here does not know, too.
 */
const openOperations: CodegenPlugin = {
  async plugin(...input) {
    const { content, ...output } = await operations.plugin(...input)
    return { ...output, content: content.replaceAll("| '%future added value'", '| (string & {})') }
  },
}

const header = '# Generated: do not edit, run `pnpm generate`.\n\n'

const headerPlugin: CodegenPlugin = {
  plugin: () => ({ prepend: ['// Generated: do not edit, run `pnpm generate`.'], content: '' }),
}

function lineCount(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1
}
