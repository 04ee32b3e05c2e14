import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CodegenConfig as GraphqlCodegenConfig, generate } from '@graphql-codegen/cli'

const root = fileURLToPath(new URL('..', import.meta.url))

/** An app in a folder of its own, whose files a test can write and read. */
export interface App {
  readonly folder: string
  write(file: string, text: string): void
  read(file: string): string
  /** Runs code generation as `graphql-codegen` does in the folder of the app. */
  generate(config: GraphqlCodegenConfig): Promise<void>
  /** Type-checks the app and returns what the compiler says. */
  typecheck(version: string, options?: Record<string, unknown>): string
  remove(): void
}

/** The schema of the fixture app. */
export const fixtureSchema: URL = new URL('../__fixtures__/app/schema.graphql', import.meta.url)

/** Makes an app inside this package, so that it finds the packages that generated code imports. */
export function makeApp(files: Readonly<Record<string, string>> = {}): App {
  mkdirSync(join(root, '.report/apps'), { recursive: true })
  const folder = mkdtempSync(join(root, '.report/apps/app-'))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  return {
    folder,
    write,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    async generate(config) {
      const before = process.cwd()
      process.chdir(folder)
      try {
        await generate({ silent: true, errorsOnly: true, ...config }, true)
      } finally {
        process.chdir(before)
      }
    },
    typecheck(version, options = {}) {
      write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...strictest, ...options }, include: ['src'] }),
      )
      const compiler = join(root, 'node_modules', version, 'bin/tsc')
      const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], {
        encoding: 'utf8',
        cwd: folder,
      })
      return stdout
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Makes an app with the files of the fixture. */
export function makeFixtureApp(): App {
  const app = makeApp()
  cpSync(fileURLToPath(new URL('../__fixtures__/app', import.meta.url)), app.folder, { recursive: true })
  return app
}

const strictest = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  customConditions: ['source'],
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
}
