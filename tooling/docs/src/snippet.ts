/** A piece of TypeScript that stands in a text. */
export interface Snippet {
  /** The file, from the root of the repository. */
  readonly path: string
  /** The line of its first line of code, counted from 1. */
  readonly line: number
  readonly language: 'ts' | 'tsx'
  readonly code: string
}

/** Names a snippet as an editor opens it: `packages/kraken/README.md:42`. */
export const titleOf = ({ path, line }: Snippet): string => `${path}:${line}`
