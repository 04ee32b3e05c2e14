import { relative } from 'node:path'
import ts from 'typescript-6.0'
import { compilerOptions, entryPoints } from './public-symbols.ts'
import { root } from './repository.ts'

/**
 * Writes down what an app can import from each entry point, as declarations without comments and in the order of names.
 * Of what is generated from a schema the names are enough: its text is committed as it is.
 */
export function apiReports(): ReadonlyMap<string, string> {
  const entries = entryPoints()
  const program = ts.createProgram([...entries.values()], compilerOptions())
  const checker = program.getTypeChecker()
  const declarationsOf = declarationReader()
  const report = (file: string): string => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} exports nothing.`)
    const exported = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const texts = exported.map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return { name: symbol.name, text: textOf(symbol.name, target, declarationsOf) }
    })
    const generated = texts
      .filter(({ text }) => text === undefined)
      .map(({ name }) => `// generated: ${name}`)
    return `${[...texts.flatMap(({ text }) => text ?? []), generated.join('\n')].filter(Boolean).join('\n\n')}\n`
  }
  return new Map([...entries].map(([entry, file]) => [entry, report(file)]))
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
