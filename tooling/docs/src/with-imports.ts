import type { PublicSymbol } from './public-symbols.ts'
import { type Snippet, titleOf } from './snippet.ts'

const words = /[\p{L}_$][\p{L}\p{N}_$]*/gu
const declarations = /^(?:import .*|(?:export )?(?:const|function|interface|type) \w+)/gm

/** Each example of a comment once, with imports for what it takes from the packages, first of all its own. */
export function examplesWithImports(symbols: readonly PublicSymbol[]): Snippet[] {
  const examples = new Map<string, Snippet>()
  for (const { entry, examples: own } of symbols.filter(({ examples }) => examples.length > 0)) {
    const importable = importableFrom(entry, symbols)
    for (const example of own) examples.set(titleOf(example), withImports(example, importable))
  }
  return [...examples.values()]
}

/** The imports stand in front of the first line, so that lines keep their numbers. */
function withImports(example: Snippet, importable: ReadonlyMap<string, PublicSymbol>): Snippet {
  const used = new Set(example.code.match(words))
  const declared = new Set((example.code.match(declarations) ?? []).flatMap((text) => text.match(words)))
  const imports = [...used].flatMap((name) => {
    const symbol = declared.has(name) ? undefined : importable.get(name)
    return symbol ? [`import ${symbol.isType ? 'type ' : ''}{ ${name} } from '${symbol.entry}'; `] : []
  })
  return { ...example, code: imports.join('') + example.code }
}

/** By name: what the entry point exports, else what its package does, else what the first of the others does. */
function importableFrom(entry: string, symbols: readonly PublicSymbol[]): Map<string, PublicSymbol> {
  const distance = (symbol: PublicSymbol): number =>
    symbol.entry === entry ? 0 : packageOf(symbol.entry) === packageOf(entry) ? 1 : 2
  const farthestFirst = symbols.toReversed().sort((one, other) => distance(other) - distance(one))
  return new Map(farthestFirst.map((symbol) => [symbol.name, symbol]))
}

const packageOf = (entry: string): string => entry.split('/').slice(0, 2).join('/')
