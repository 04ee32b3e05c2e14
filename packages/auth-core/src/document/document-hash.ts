/**
 * Reads the hash that a document can be sent by, which code generation has put there (`persistedDocuments`).
 *
 * @returns the SHA-256 of the document as it is sent, in hexadecimal digits. Empty for a document that has none, which urql's
 * and Apollo's exchanges then send as a text.
 *
 * @example
 * ```ts
 * const generateHash = async (_text: string, document: object) => documentHash(document)
 * ```
 */
export function documentHash(document: object): string {
  // What calls this from JavaScript may have no document at hand.
  const isDocument = typeof document === 'object' && document !== null
  const meta = isDocument && '__meta__' in document ? document.__meta__ : undefined
  const hash = typeof meta === 'object' && meta !== null && 'hash' in meta ? meta.hash : undefined
  return typeof hash === 'string' ? hash : ''
}
