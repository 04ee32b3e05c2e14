import type { CodegenContext } from '@graphql-codegen/cli'
import type { GraphQLSchema } from 'graphql'
import { documentGlobs } from '../config/document-globs.ts'
import { pluckConfig } from '../config/pluck-config.ts'
import { CodegenError } from '../errors/codegen-error.ts'
import type { PageLimits } from '../lint/page-limits.ts'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import type { Definition } from '../operations/definition.ts'
import { readDocuments } from '../operations/read-documents.ts'
import { refuseUnreadableNames } from '../operations/refuse-unreadable-names.ts'
import type { MissingAdvice } from '../operations/validate-operations.ts'
import type { PresetOptions } from '../preset/preset-options.ts'
import { adviceOf } from '../schema/alternative-schema.ts'
import { openSchema } from '../schema/schema-file.ts'
import { ownDocuments } from '../tags/own-documents.ts'

/** One output of an app's configuration, with the operations that it is generated from. */
export interface AppOutput {
  readonly output: string
  readonly definitions: readonly Definition[]
  /** Reads the whole schema that the output is generated from. */
  schema(): Promise<GraphQLSchema>
  /** What can be done about something that the schema lacks. */
  advice(): MissingAdvice
  /** What the platform allows one request to ask for, where it is known. */
  readonly limits: PageLimits | undefined
}

/** The files of an app without a configuration. */
export interface AppFiles {
  /** Files of SDL that make one schema. */
  readonly schema: readonly string[]
  /** Globs of the files with operations. */
  readonly documents: readonly string[]
}

/**
 * Reads the operations of an app as `graphql-codegen` does, from the same configuration.
 *
 * @param configFile - the path of the configuration; the usual places in the current folder are searched without it.
 * @throws {@link CodegenError} when there is no configuration, or its operations cannot be read.
 */
export async function readApp(configFile?: string): Promise<readonly AppOutput[]> {
  const context = await loadContext(configFile)
  const { generates, schema: rootSchema, documents: rootDocuments } = context.getConfig()
  return Promise.all(
    Object.entries(generates).map(async ([output, entry]) => {
      const { schema, documents, presetConfig } = Array.isArray(entry) ? {} : entry
      const { outputs, schemaFile, limits, alternative }: PresetOptions = presetConfig ?? {}
      const pointers = [rootDocuments ?? [], documents ?? []].flat()
      const loaded = await loadDocuments(context, pointers)
      const definitions = collectDefinitions(ownDocuments(loaded, output, outputs))
      const schemas = [rootSchema ?? [], schema ?? []].flat()
      return {
        output,
        definitions,
        schema: async () => (schemaFile ? openSchema(schemaFile).whole() : context.loadSchema(schemas)),
        advice: () => ({
          pullCommand: schemaFile && openSchema(schemaFile).pullCommand,
          alternative: adviceOf(alternative, definitions),
        }),
        limits,
      }
    }),
  )
}

/** Reads the operations of an app that has no configuration. */
export async function readFiles({ schema, documents }: AppFiles): Promise<AppOutput> {
  const cli = await importCodegen()
  const config = { generates: {}, pluckConfig: pluckConfig(['graphql', 'gql']) }
  const context = new cli.CodegenContext({ config })
  const file = openSchema(schema)
  return {
    output: '',
    definitions: collectDefinitions(await loadDocuments(context, documentGlobs(documents))),
    schema: async () => file.whole(),
    advice: () => ({ pullCommand: file.pullCommand }),
    limits: undefined,
  }
}

async function loadDocuments(
  context: CodegenContext,
  pointers: Parameters<CodegenContext['loadDocuments']>[0],
): Promise<ReturnType<typeof readDocuments>> {
  try {
    refuseUnreadableNames([pointers].flat().filter((pointer) => typeof pointer === 'string'))
    return readDocuments(await context.loadDocuments(pointers, 'standard'))
  } catch (error) {
    if (error instanceof CodegenError) throw error
    if (error instanceof Error && error.constructor.name === 'NoTypeDefinitionsFound') return []
    throw new CodegenError(firstLines(error))
  }
}

async function importCodegen(): Promise<typeof import('@graphql-codegen/cli')> {
  const cli = await import('@graphql-codegen/cli').catch(() => undefined)
  if (!cli) throw new CodegenError('Install @graphql-codegen/cli: the operations are read with it.')
  return cli
}

async function loadContext(configFile: string | undefined): Promise<CodegenContext> {
  const cli = await importCodegen()
  const found = await cli
    .loadCodegenConfig({ ...(configFile !== undefined && { configFilePath: configFile }) })
    .catch((error: unknown) => {
      throw new CodegenError(`The configuration cannot be read: ${firstLines(error)}`)
    })
  if (!found)
    throw new CodegenError(
      'There is no codegen.ts here. Run `energy init`, name the configuration with --config, or the files themselves with --schema and --documents.',
    )
  return new cli.CodegenContext({ config: found.config, filepath: found.filepath })
}

/** What an error says, without the stack that some libraries put into their messages. */
function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, 4)
    .join('\n')
}
