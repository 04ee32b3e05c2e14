// Type-checks the app in the working directory, and of what it has installed our declarations alone: a compiler written in
// JavaScript takes five times as long for those of the platform, of frameworks and of their tools. Prints what `tsc` would.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

type Compiler = typeof import('typescript-6.0')

const [name = '', project = ''] = process.argv.slice(2)
const compiler: Compiler = createRequire(resolve('package.json'))(name)
const { sys } = compiler
const print = (diagnostics: Parameters<Compiler['formatDiagnostics']>[0]): void =>
  sys.write(
    compiler.formatDiagnostics(compiler.sortAndDeduplicateDiagnostics(diagnostics), {
      getCurrentDirectory: sys.getCurrentDirectory,
      getCanonicalFileName: (file) => file,
      getNewLine: () => sys.newLine,
    }),
  )

const configuration = compiler.getParsedCommandLineOfConfigFile(
  project,
  { noEmit: true },
  { ...sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => print([diagnostic]) },
)
if (!configuration) throw new Error(`${project} cannot be read.`)
const program = compiler.createProgram({
  rootNames: configuration.fileNames,
  options: configuration.options,
  configFileParsingDiagnostics: configuration.errors,
})

const ofApp = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'))
const ofOurs = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/node_modules/@energy/'))
if (ofApp.length === 0 || ofOurs.length === 0) throw new Error('There is nothing to check.')

print([
  ...program.getConfigFileParsingDiagnostics(),
  ...program.getOptionsDiagnostics(),
  ...program.getGlobalDiagnostics(),
  ...[...ofApp, ...ofOurs].flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]),
  ...ofApp.flatMap((file) => program.getDeclarationDiagnostics(file)),
])
