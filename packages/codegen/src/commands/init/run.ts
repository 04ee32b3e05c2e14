import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CodegenError } from '../../errors/codegen-error.ts'
import { openSchema } from '../../schema/schema-file.ts'
import { runSchemaPull } from '../schema-pull/run.ts'
import { chooseProvider, type ProviderSetup } from './provider-setup.ts'

/** How an app is set up. */
export interface InitOptions {
  readonly folder: string
  readonly provider: string | undefined
  readonly instance: string | undefined
  /** The folder with the app's code. */
  readonly source: string
  /** Whether files that are there already are written again. */
  readonly force: boolean
  /** Whether the platform's whole schema is pulled, to take the place of the bundled part. */
  readonly pull: boolean
  readonly fetch: typeof fetch
}

/** What was written. */
export interface InitResult {
  readonly files: readonly string[]
  readonly packageName: string
  /** What became of the schema: pulled, or the bundled part, with the reason where it was to be pulled. */
  readonly schema: { readonly pulled: true } | { readonly pulled: false; readonly reason?: string }
}

/**
 * Writes the configuration for code generation and for the GraphQL support of editors.
 *
 * @throws {@link CodegenError} when a file is there already, or something is not known.
 */
export async function runInit(options: InitOptions): Promise<InitResult> {
  const { folder, provider, instance, source, force } = options
  const setup = chooseProvider(provider, instance, readDependencies(folder))
  const { selector, packageName } = setup
  if (selector !== undefined && instance === undefined)
    throw new CodegenError(`${packageName} needs --${selector}, such as --${selector} de.`)
  const documents = `${source}/**/*.{graphql,ts,tsx}`
  for (const file of options.pull ? [...written, pulledFile] : written)
    if (!force && existsSync(join(folder, file)))
      throw new CodegenError(`${file} is there already. --force writes it again.`)
  const bundled = setup.schemaFiles(instance).map((file) => `node_modules/${packageName}/${file}`)
  const schema = options.pull ? await pullSchema(bundled, options) : { pulled: false as const }
  const texts = {
    'codegen.ts': codegenFile(setup, instance, documents, source, schema.pulled),
    '.graphqlrc.json': editorFile(schema.pulled ? [pulledFile] : bundled, documents),
  }
  for (const file of written) writeFileSync(join(folder, file), texts[file])
  return { files: schema.pulled ? [...written, pulledFile] : written, packageName, schema }
}

const written = ['codegen.ts', '.graphqlrc.json'] as const
const pulledFile = 'schema.graphql'

/** Pulls the schema from where the bundled part says; without a network, or a right to it, the part is good enough. */
async function pullSchema(
  bundled: readonly string[],
  { folder, fetch }: InitOptions,
): Promise<InitResult['schema']> {
  try {
    const { pullCommand } = openSchema(bundled.map((file) => join(folder, file)))
    const url = /--url (\S+)/.exec(pullCommand ?? '')?.[1]
    if (url === undefined || !URL.canParse(url)) return { pulled: false, reason: 'Its address is not known.' }
    await runSchemaPull({ url, headers: {}, output: pulledFile, folder, fetch })
    return { pulled: true }
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error
    return { pulled: false, reason: error.message }
  }
}

function readDependencies(folder: string): readonly string[] {
  const file = join(folder, 'package.json')
  if (!existsSync(file))
    throw new CodegenError('There is no package.json here. Run energy init in the folder of the app.')
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.keys({ ...dependencies, ...devDependencies })
}

function codegenFile(
  setup: ProviderSetup,
  instance: string | undefined,
  documents: string,
  source: string,
  isPulled: boolean,
): string {
  const schema = isPulled ? `  schema: '${pulledFile}',\n` : ''
  const selected = setup.selector === undefined ? '' : `  ${setup.selector}: '${instance}',\n`
  return `import { defineConfig } from '${setup.packageName}/codegen'

export default defineConfig({
${selected}${schema}  documents: '${documents}',
  output: '${source}/generated/',
})
`
}

function editorFile(files: readonly string[], documents: string): string {
  const [schema] = files
  return `${JSON.stringify({ schema: files.length === 1 ? schema : files, documents }, null, 2)}\n`
}
