import { relative } from 'node:path'
import { publicDeclarations } from '@energy-tooling/docs/api-report'
import ts from 'typescript-6.0'
import { root } from '../repository.ts'
import { type DocComment, readDocComment } from './doc-comment.ts'

/** A member of an interface, a class or an event. */
export interface ApiMember {
  readonly name: string
  readonly type: string
  readonly isOptional: boolean
  readonly comment: DocComment
}

/** One form of an event, by its `type`. */
export interface ApiVariant {
  readonly type: string
  readonly summary: string
  readonly members: readonly ApiMember[]
}

/** Something that an app can import. */
export interface ApiSymbol {
  readonly name: string
  /** The entry point that describes it: the first that exports it. */
  readonly home: string
  /** Its declarations without comments; `undefined` when it is generated from a schema. */
  readonly declaration: string | undefined
  readonly comment: DocComment
  /** Those of an interface or a class, inherited ones included. */
  readonly members: readonly ApiMember[]
  /** The values of a union of texts. */
  readonly values: readonly string[]
  /** The forms of a union whose members have a `type`. */
  readonly variants: readonly ApiVariant[]
}

/** What a package is imported by. */
export interface EntryPoint {
  /** Such as `@energy/auth-core/node`. */
  readonly entry: string
  readonly symbols: readonly ApiSymbol[]
}

/** Reads what the packages export, with all that their comments say. */
export function readPublicApi(): readonly EntryPoint[] {
  const { checker, entries } = publicDeclarations()
  const homes = new Map<ts.Symbol, string>()
  // The shortest name of an entry point is the one that people look at first.
  for (const [entry, exported] of [...entries].toSorted(([a], [b]) => a.length - b.length))
    for (const { symbol } of exported) if (!homes.has(symbol)) homes.set(symbol, entry)
  return [...entries].map(([entry, exported]) => ({
    entry,
    symbols: exported.map(({ name, symbol, text }) => ({
      name,
      home: homes.get(symbol) ?? entry,
      declaration: text,
      comment: readDocComment(checker, symbol),
      ...shapeOf(checker, symbol, text === undefined),
    })),
  }))
}

type Shape = Pick<ApiSymbol, 'members' | 'values' | 'variants'>

function shapeOf(checker: ts.TypeChecker, symbol: ts.Symbol, isGenerated: boolean): Shape {
  const shape = { members: [], values: [], variants: [] }
  const isType = symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias)
  if (isGenerated || !isType) return shape
  const type = checker.getDeclaredTypeOfSymbol(symbol)
  if (!type.isUnion()) return { ...shape, members: membersOf(checker, type) }
  return {
    members: [],
    values: type.types.flatMap((value) => (value.isStringLiteral() ? value.value : [])),
    variants: type.types.flatMap((variant) => variantOf(checker, variant) ?? []),
  }
}

function variantOf(checker: ts.TypeChecker, variant: ts.Type): ApiVariant | undefined {
  const kind = variant.getProperty('type')
  if (!kind) return undefined
  const type = checker.getTypeOfSymbol(kind)
  if (!type.isStringLiteral()) return undefined
  const members = membersOf(checker, variant).filter(({ name }) => name !== 'type')
  const summary = summaryOf(checker, variant.symbol) || readDocComment(checker, kind).summary
  return { type: type.value, summary, members }
}

/** The comment of an interface, or the one that stands in front of a form of a union. */
function summaryOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string {
  if (!symbol) return ''
  const own = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
  const [declaration] = symbol.declarations ?? []
  if (own || !declaration) return own
  const before = declaration.getSourceFile().text.slice(0, declaration.getStart())
  const [, comment = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\|\s*$/.exec(before) ?? []
  return comment
    .replaceAll(/^\s*\*? ?/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function membersOf(checker: ts.TypeChecker, type: ts.Type): ApiMember[] {
  if (!type.isClassOrInterface() && !(type.flags & ts.TypeFlags.Object)) return []
  return checker
    .getPropertiesOfType(type)
    .filter((member) => member.declarations?.some(isOurs))
    .map((member) => ({
      name: member.name,
      type: typeOf(checker, member),
      isOptional: Boolean(member.flags & ts.SymbolFlags.Optional),
      comment: readDocComment(checker, member),
    }))
}

/** What others declare is theirs to describe. */
function isOurs(declaration: ts.Declaration): boolean {
  return !relative(root, declaration.getSourceFile().fileName).includes('node_modules')
}

/** A type as it is written, else as the compiler knows it. */
function typeOf(checker: ts.TypeChecker, member: ts.Symbol): string {
  const [declaration] = member.declarations ?? []
  if (
    declaration &&
    (ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)) &&
    declaration.type
  )
    return withoutUndefined(declaration.type.getText())
  if (declaration && ts.isMethodSignature(declaration))
    return declaration
      .getText()
      .replaceAll(/\s*\/\*[\s\S]*?\*\/\s*/g, ' ')
      .replace(/^\S+?(?=[(<])/, '')
  return withoutUndefined(checker.typeToString(checker.getTypeOfSymbol(member)))
}

const withoutUndefined = (text: string): string =>
  text
    .replaceAll(/\s*\/\*[\s\S]*?\*\/\s*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .trim()
