import { documentTokens } from './document-tokens.ts'

/**
 * Makes a function that says whether a text is the listed document, however it is laid out.
 *
 * @param texts - the listed document as it is usually printed. These, and the text that was taken last, are recognised
 * without being read.
 *
 * @returns `undefined` when the texts do not consist of the same GraphQL tokens.
 */
export function documentMatcher(
  texts: readonly [string, ...string[]],
): ((text: string) => boolean) | undefined {
  const listed = documentTokens(texts[0])
  if (listed === undefined || texts.some((text) => documentTokens(text) !== listed)) return undefined
  const usual = new Set(texts)
  let last: string | undefined
  return (text) => {
    if (usual.has(text) || text === last) return true
    if (documentTokens(text) !== listed) return false
    last = text
    return true
  }
}
