const code = /(```[\s\S]*?```|`[^`\n]+`)/

/** Lets a text stand in Markdown as it is: no part of it is taken for HTML or for what Vue replaces. */
export function escapeText(text: string): string {
  return text
    .split(code)
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;')))
    .join('')
}

/** Lets a text stand in a cell of a table. */
export const cell = (text: string): string =>
  escapeText(text).replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()

/** Code within a line, in a cell too. */
export const inlineCode = (text: string): string => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '')

/** A table, or nothing where it would have no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Parts of a page with an empty line between them, without the empty ones. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n')

/** The first sentence of a text, without links and emphasis. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text
    .replaceAll(/^---\n[\s\S]*?\n---\n/g, '')
    .split('\n\n')
    .filter((part) => /^[\p{L}*`[]/u.test(part.trim()))
  const plain = paragraph
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('**', '')
  return (/^.*?[.:](?= |$)/.exec(plain)?.[0] ?? plain).replace(/:$/, '.')
}

/** The words of a comment, where what it links to is named and no more. */
export const withoutLinks = (text: string): string =>
  text.replaceAll(/\{@link\s+([^}|]+?)\s*(?:\|[^}]*)?\}/g, '`$1`')
