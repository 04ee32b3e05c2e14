/**
 * Prints a JSDoc comment that marks something as deprecated, with the reason and the dates that the schema gives.
 *
 * @returns the comment with a line break behind it, or an empty text when there is no reason.
 */
export function deprecationComment(reason: string | null | undefined, indent: string): string {
  if (reason === null || reason === undefined) return ''
  return `/** @deprecated ${escapeComment(reason)} */\n${indent}`
}

/** Brings a text of the schema into one line that cannot end the comment it stands in. */
export function escapeComment(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('*/', '*\\/')
}
