import { type ASTNode, print, stripIgnoredCharacters, visit } from 'graphql'

/** Prints a node without comments and without any space that means nothing. */
export function compactText(node: ASTNode): string {
  return stripIgnoredCharacters(print(withoutBlockStrings(node)))
}

/** Writes block strings as ordinary ones: the parser in an app loses the first line of some. */
export function withoutBlockStrings<Node extends ASTNode>(node: Node): Node {
  return visit(node, { StringValue: ({ block, ...string }) => (block ? string : undefined) })
}
