import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { plugins } from '@energy/codegen'
import { composeFolders, SchemaError } from '@energy-tooling/schema'
import { generate as runCodegen } from '@graphql-codegen/cli'
import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers'

/** A schema that is composed from its sources; all paths are relative to the package. */
export interface ComposedSchema {
  /** Folder with the schema's shared files. */
  readonly core: string
  /** Folder with the instance's files; left out where a provider has one schema for all. */
  readonly overlay?: string
  /** File that the composed schema is written to. */
  readonly file: string
  /** Whose schema it is a part of, such as `Octopus Energy Germany`. */
  readonly platform: string
  /** The address that the whole schema is pulled from. */
  readonly url: string
}

/** What is generated for one instance of a provider; all paths are relative to the package. */
export interface GenerateTarget {
  /** The schema that the operations are written for: one, or several that stand behind each other. */
  readonly schemas: readonly ComposedSchema[]
  /** Folders with the operations. */
  readonly operations: readonly string[]
  /** File that the typed documents are written to. */
  readonly output: string
  /** The TypeScript type of each custom scalar in its wire form. */
  readonly scalars: Readonly<Record<string, string | { readonly input: string; readonly output: string }>>
  /** The field that tells the objects of a type apart, where it is not `id`. */
  readonly keyFields: Readonly<Record<string, string>>
  /** Files that the configurations of normalized caches are written to, for every type of the schema. */
  readonly caches: Readonly<Record<'graphcache' | 'apollo-cache', string>>
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
  for (const schema of target.schemas) {
    mkdirSync(dirname(schema.file), { recursive: true })
    writeFileSync(schema.file, `${header(schema)}${composeFolders(schema.core, schema.overlay)}`)
  }
  const files = target.schemas.map(({ file }) => file)
  await runCodegen(
    {
      schema: files,
      documents: target.operations.map((folder) => `${folder}/*.graphql`),
      silent: true,
      generates: {
        [target.output]: { preset: typedDocuments(target.scalars) },
        ...Object.fromEntries(
          Object.entries(target.caches).map(([cache, file]) => [
            file,
            { preset: cacheConfig({ cache, keyFields: target.keyFields }) },
          ]),
        ),
      },
    },
    true,
  )
  console.log([...files, target.output].map((file) => `${file}: ${lineCount(file)} lines`).join(', '))
}

/** Types and documents in one file. */
function typedDocuments(scalars: GenerateTarget['scalars']): Types.OutputPreset {
  return inOneFile({ scalars }, { types: plugins.types, documents: plugins.documents })
}

function cacheConfig(config: { cache: string; keyFields: GenerateTarget['keyFields'] }): Types.OutputPreset {
  return inOneFile(config, { cache: plugins.cache })
}

/** One file from the plugins themselves: no plugin is looked up by its name. */
function inOneFile(config: object, own: Readonly<Record<string, CodegenPlugin>>): Types.OutputPreset {
  return {
    buildGeneratesSection: ({ baseOutputDir, documents: files, schema, schemaAst }) => [
      {
        filename: baseOutputDir,
        schema,
        ...(schemaAst ? { schemaAst } : {}),
        documents: files,
        config,
        plugins: [{ header: {} }, ...Object.keys(own).map((name) => ({ [name]: {} }))],
        pluginMap: { header: headerPlugin, ...own },
      },
    ],
  }
}

/** Says what the file is. Codegen and `energy` read the command from here, and say it where a member is missing. */
function header({ platform, url }: ComposedSchema): string {
  return `# Generated: do not edit, run \`pnpm generate\`.
#
# A part of the schema of ${platform}: what apps of customers use, as far as it is known. @provenance says how.
# The whole, as the platform has it today (where it wants a sign-in, add --session):
#   npx energy schema pull --url ${url} --output schema.graphql
# Named as \`schema\` in codegen.ts it takes the place of this file; \`schema: ['own.graphql']\` adds to this file.

`
}

const headerPlugin: CodegenPlugin = {
  plugin: () => ({ prepend: ['// Generated: do not edit, run `pnpm generate`.'], content: '' }),
}

function lineCount(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1
}
