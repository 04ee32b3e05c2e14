import { type OperationDefinitionNode, TokenKind } from 'graphql'

/** Reads the comment that stands right above an operation; what is set off by an empty line is not about it. */
export function commentOf({ loc }: OperationDefinitionNode): string | undefined {
  const lines: string[] = []
  let below = loc?.startToken
  for (let token = below?.prev; token && below && token.kind === TokenKind.COMMENT; token = token.prev) {
    if (token.line !== below.line - 1) break
    lines.unshift(token.value.trim())
    below = token
  }
  return lines.length > 0 ? lines.join('\n') : undefined
}
