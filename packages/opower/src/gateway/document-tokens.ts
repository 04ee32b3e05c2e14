const token =
  /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\r\n])*"|\.\.\.|[_A-Za-z]\w*|-?\d[\d.eE+-]*|[!$&()=:@[\]{|}]|([\s,\uFEFF]+|#[^\r\n]*)/gy

/**
 * Reduces a document to its tokens, so that two prints of the same document compare equal. Whitespace, commas, comments
 * and `__typename`, which caches add, do not count.
 *
 * @returns `undefined` for a text that does not consist of GraphQL tokens.
 *
 * @remarks This is a comparison, not a parser: it runs in linear time, without recursion, over text from a browser. What
 * is sent on is the listed document, never that text.
 */
export function documentTokens(text: string): string | undefined {
  const tokens: string[] = []
  let end = 0
  for (const [match, ignored] of text.matchAll(token)) {
    end += match.length
    if (ignored === undefined && match !== '__typename') tokens.push(match)
  }
  return end === text.length ? tokens.join(' ') : undefined
}
