import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CodegenError } from '../../errors/codegen-error.ts'
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
}

/** What was written. */
export interface InitResult {
  readonly files: readonly string[]
  readonly packageName: string
}

/**
 * Writes the configuration for code generation and for the GraphQL support of editors.
 *
 * @throws {@link CodegenError} when a file is there already, or something is not known.
 */
export function runInit({ folder, provider, instance, source, force }: InitOptions): InitResult {
  const setup = chooseProvider(provider, readDependencies(folder))
  const { selector, packageName } = setup
  if (selector !== undefined && instance === undefined)
    throw new CodegenError(`${packageName} needs --${selector}, such as --${selector} de.`)
  const documents = `${source}/**/*.{graphql,ts,tsx}`
  const texts = {
    'codegen.ts': codegenFile(setup, instance, documents, source),
    '.graphqlrc.json': editorFile(setup, instance, documents),
  }
  const files = Object.entries(texts)
  for (const [file] of files)
    if (!force && existsSync(join(folder, file)))
      throw new CodegenError(`${file} is there already. --force writes it again.`)
  for (const [file, text] of files) writeFileSync(join(folder, file), text)
  return { files: files.map(([file]) => file), packageName }
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
): string {
  const selected = setup.selector === undefined ? '' : `  ${setup.selector}: '${instance}',\n`
  return `import { defineConfig } from '${setup.packageName}/codegen'

export default defineConfig({
${selected}  documents: '${documents}',
  output: '${source}/generated/',
})
`
}

function editorFile(setup: ProviderSetup, instance: string | undefined, documents: string): string {
  const schema = `node_modules/${setup.packageName}/${setup.schemaFile(instance)}`
  return `${JSON.stringify({ schema, documents }, null, 2)}\n`
}
