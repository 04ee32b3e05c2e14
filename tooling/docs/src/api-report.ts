import { relative } from 'node:path'
import ts from 'typescript-6.0'
import { compilerOptions } from './compiler-options.ts'
import { entryPoints } from './entry-points.ts'
import { root } from './repository.ts'

/** What an app can import under a name. */
export interface PublicDeclaration {
  readonly name: string
  readonly symbol: ts.Symbol
  /** Its declarations without comments; `undefined` when it is generated from a schema. */
  readonly text: string | undefined
}

/** What the packages export, by entry point and in the order of names. */
export interface PublicDeclarations {
  readonly checker: ts.TypeChecker
  readonly entries: ReadonlyMap<string, readonly PublicDeclaration[]>
}

/** Reads what an app can import from each entry point. */
export function publicDeclarations(): PublicDeclarations {
  const entries = entryPoints()
  const program = ts.createProgram([...entries.values()], compilerOptions())
  const checker = program.getTypeChecker()
  const declarationsOf = declarationReader()
  const read = (file: string): readonly PublicDeclaration[] => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} exports nothing.`)
    const exported = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return exported.map((own) => {
      const symbol = own.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(own) : own
      return { name: own.name, symbol, text: textOf(own.name, symbol, declarationsOf) }
    })
  }
  return { checker, entries: new Map([...entries].map(([entry, file]) => [entry, read(file)])) }
}

/**
 * Writes down what an app can import from each entry point, as declarations without comments and in the order of names.
 * Of what is generated from a schema the names are enough: its text is committed as it is.
 */
export function apiReports(): ReadonlyMap<string, string> {
  return new Map([...publicDeclarations().entries].map(([entry, exported]) => [entry, report(exported)]))
}

function report(exported: readonly PublicDeclaration[]): string {
  const generated = exported
    .filter(({ text }) => text === undefined)
    .map(({ name }) => `// generated: ${name}`)
  return `${[...exported.flatMap(({ text }) => text ?? []), generated.join('\n')].filter(Boolean).join('\n\n')}\n`
}

type Declarations = (file: string) => ts.SourceFile

/** Reads a source file as the declarations that are published of it. */
function declarationReader(): Declarations {
  const options = { ...compilerOptions(), removeComments: true, isolatedDeclarations: true }
  const read = new Map<string, ts.SourceFile>()
  return (file) => {
    const known = read.get(file)
    if (known) return known
    const { outputText } = ts.transpileDeclaration(ts.sys.readFile(file) ?? '', {
      compilerOptions: options,
      fileName: file,
    })
    const source = ts.createSourceFile(file, outputText, ts.ScriptTarget.Latest, true)
    read.set(file, source)
    return source
  }
}

/** The declarations of a symbol; `undefined` when it is generated. */
function textOf(name: string, symbol: ts.Symbol, declarationsOf: Declarations): string | undefined {
  const [first] = symbol.declarations ?? []
  if (!first) return `export { ${name} }`
  const file = first.getSourceFile().fileName
  if (file.includes('/generated/')) return undefined
  const path = relative(root, file)
  // What others publish is theirs to describe.
  if (path.includes('node_modules')) return `export { ${name} } from '${path.split('node_modules/').at(-1)}'`
  const statements = declarationsOf(file).statements.filter((statement) =>
    namesOf(statement).includes(symbol.name),
  )
  const renamed = symbol.name === name ? [] : [`// exported as ${name}`]
  return [...renamed, ...statements.map((statement) => statement.getText())].join('\n')
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  if (!isNamed(statement) || !statement.name) return []
  return [statement.name.text]
}

function isNamed(
  statement: ts.Statement,
): statement is
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
}
