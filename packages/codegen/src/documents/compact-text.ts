import { type ASTNode, print, stripIgnoredCharacters } from 'graphql'

/** Prints a node without comments and without any space that means nothing. */
export function compactText(node: ASTNode): string {
  return stripIgnoredCharacters(print(node))
}
