import { relative } from 'node:path'
import { type ASTNode, getLocation, type Source } from 'graphql'

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Finds where a node stands in its file, also when it stands in a `graphql('…')` of a TypeScript file. */
export function placeOf(node: ASTNode, file: string): Place {
  if (!node.loc) return { file: shorten(file), line: 1, column: 1 }
  return placeAt(node.loc.source, node.loc.start, file)
}

/** Finds the line and column of a position in a source that may be part of a larger file. */
export function placeAt(source: Source, position: number, file: string): Place {
  const { line, column } = getLocation(source, position)
  const { locationOffset } = source
  const inCode = locationOffset.line > 1 || locationOffset.column > 1
  return {
    file: shorten(file),
    line: line + locationOffset.line - 1,
    // A tag begins at its quote, which Babel counts from 0: the text begins two columns later.
    column: inCode && line === 1 ? column + locationOffset.column + 1 : column,
  }
}

/** Prints a place as editors and terminals understand it: `src/account.graphql:3:5`. */
export function printPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** Prints where a node stands. */
export function locate(node: ASTNode, file: string): string {
  return printPlace(placeOf(node, file))
}

function shorten(file: string): string {
  const short = relative(process.cwd(), file)
  return short.startsWith('..') || short === '' ? file : short
}
