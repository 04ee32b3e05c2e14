/** What a schema says of a field, an argument, an input field, a type or a value. */
export interface Described {
  readonly description?: string | null | undefined
  readonly deprecationReason?: string | null | undefined
}

/**
 * Prints a JSDoc comment with what the schema says: the description, and that something is deprecated, with the reason
 * and the dates.
 *
 * @param descriptions - whether descriptions are printed; a deprecation always is.
 * @returns the comment with a line break behind it, or an empty text when there is nothing to say.
 */
export function docComment(
  { description, deprecationReason }: Described,
  indent: string,
  descriptions: boolean,
): string {
  const deprecated = typeof deprecationReason === 'string' ? `@deprecated ${deprecationReason}` : ''
  return commentBlock(descriptions ? (description ?? '') : '', [deprecated], indent)
}

/**
 * Prints a JSDoc comment.
 *
 * @param text - what it says; an empty line begins another paragraph.
 * @param tags - such as `@throws …`; an empty one is left out.
 */
export function commentBlock(text: string, tags: readonly string[], indent: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => escapeComment(paragraph).replace(/^@/, '\\@'))
  const blocks = [...paragraphs, ...tags.map(escapeComment)].filter((block) => block !== '')
  const [only, second] = blocks
  if (only === undefined) return ''
  if (second === undefined) return `/** ${only} */\n${indent}`
  const lines = blocks.map((text) => `${indent} * ${text}\n`).join(`${indent} *\n`)
  return `/**\n${lines}${indent} */\n${indent}`
}

/** Brings a text of the schema into one line that cannot end the comment it stands in. */
export function escapeComment(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('*/', '*\\/')
}
