import { relative } from 'node:path'
import { getLocation, Source } from 'graphql'

/** Where a GraphQL text stands. */
export interface SourceText {
  /** The path of the file, as it was found. */
  readonly file: string
  /** The text of the whole file. */
  readonly code: string
  /** Where the GraphQL text begins in the file. */
  readonly start: number
  /** The call that holds it, when it stands in a TypeScript file. */
  readonly tag?: Tag
}

/** A call such as `graphql('…')`. */
export interface Tag {
  /** The name of the function that is called. */
  readonly name: string
  /** The text that the call gets, as JavaScript reads it. */
  readonly text: string
}

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Finds the line and the column of a position in a GraphQL text. */
export function placeAt({ file, code, start }: SourceText, position: number): Place {
  const { line, column } = getLocation(new Source(code), start + position)
  return { file: shorten(file), line, column }
}

/** Prints a place as editors and terminals understand it: `src/account.graphql:3:5`. */
export function printPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

function shorten(file: string): string {
  const short = relative(process.cwd(), file)
  return short.startsWith('..') || short === '' ? file : short
}
