import { relative } from 'node:path'
import ts from 'typescript-6.0'
import { compilerOptions } from './compiler-options.ts'
import { entryPoints } from './entry-points.ts'
import { fencedBlocks } from './fenced-blocks.ts'
import { root } from './repository.ts'
import type { Snippet } from './snippet.ts'

/** A symbol that an app can import. */
export interface PublicSymbol {
  readonly name: string
  /** What it is imported from, such as `@energy/auth-core/node`. */
  readonly entry: string
  /** The file that declares it, from the root of the repository. */
  readonly path: string
  /** Generated symbols have the words of the schema. */
  readonly isGenerated: boolean
  readonly isFunction: boolean
  readonly isType: boolean
  /** The comment without its tags. */
  readonly summary: string
  readonly examples: readonly Snippet[]
  /** The names of its members, or its values where it is a union of texts. */
  readonly members: readonly string[]
  /** The members of options that an app may leave out or that are numbers, and whether a comment explains them. */
  readonly settings: readonly { readonly name: string; readonly explained: boolean }[]
}

function readPublicSymbols(): PublicSymbol[] {
  const entries = entryPoints()
  const program = ts.createProgram([...entries.values()], compilerOptions())
  const checker = program.getTypeChecker()
  return [...entries].flatMap(([entry, file]) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} exports nothing.`)
    return checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const path = relative(root, symbol.declarations?.[0]?.getSourceFile().fileName ?? '')
      return describe(checker, entry, exported.name, path, symbol)
    })
  })
}

function describe(
  checker: ts.TypeChecker,
  entry: string,
  name: string,
  path: string,
  symbol: ts.Symbol,
): PublicSymbol {
  const isType = !(symbol.flags & ts.SymbolFlags.Value)
  return {
    name,
    entry,
    path,
    isGenerated: path.includes('/generated/'),
    isType,
    isFunction: !isType && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
    summary: summaryOf(checker, symbol),
    examples: (symbol.declarations ?? []).flatMap(ts.getJSDocTags).filter(isExample).flatMap(blocksOf),
    members: isType ? membersOf(checker.getDeclaredTypeOfSymbol(symbol)) : [],
    settings: name.endsWith('Options') ? settingsOf(checker, symbol) : [],
  }
}

const isExample = (tag: ts.JSDocTag): boolean => tag.tagName.text === 'example'

function blocksOf(tag: ts.JSDocTag): Snippet[] {
  const source = tag.getSourceFile()
  const { line } = source.getLineAndCharacterOfPosition(tag.getStart())
  const text = tag.getText().replaceAll(/^ *\* ?/gm, '')
  return fencedBlocks(relative(root, source.fileName), text, line + 1)
}

const summaryOf = (checker: ts.TypeChecker, symbol: ts.Symbol): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()

const membersOf = (type: ts.Type): string[] =>
  type.isUnion()
    ? type.types.flatMap((value) => (value.isStringLiteral() ? value.value : []))
    : type.getProperties().map(({ name }) => name)

function settingsOf(checker: ts.TypeChecker, symbol: ts.Symbol): PublicSymbol['settings'] {
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .filter((member) => member.flags & ts.SymbolFlags.Optional || isNumber(checker, member))
    .map((member) => ({ name: member.name, explained: isExplained(checker, member) }))
}

const isExplained = (checker: ts.TypeChecker, member: ts.Symbol): boolean =>
  summaryOf(checker, member) !== '' ||
  member.getJsDocTags(checker).some(({ name }) => name === 'defaultValue')

const isNumber = (checker: ts.TypeChecker, member: ts.Symbol): boolean =>
  (checker.getTypeOfSymbol(member).flags & ts.TypeFlags.NumberLike) !== 0

/** Everything that an app can import. */
export const publicSymbols: readonly PublicSymbol[] = readPublicSymbols()
