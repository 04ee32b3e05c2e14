import { cell, escapeText, inlineCode, paragraphs, table } from '../markdown.ts'
import type { DocComment } from './doc-comment.ts'
import type { ApiMember, ApiSymbol } from './public-api.ts'

/** Finds the address of a symbol that a comment links to. */
export type LinkTo = (name: string) => string | undefined

/** Describes a symbol: its declaration, what it does, its parameters, members, errors and examples. */
export function describeSymbol(symbol: ApiSymbol, linkTo: LinkTo): string {
  const { comment } = symbol
  const read = (text: string): string => withLinks(text, linkTo)
  const declaration = symbol.declaration && `\`\`\`ts\n${symbol.declaration}\n\`\`\``
  return paragraphs(
    escapeText(read(comment.summary)),
    declaration,
    list(
      'Parameters',
      comment.parameters.map(({ name, text }) => `\`${name}\`: ${escapeText(read(text))}`),
    ),
    comment.returns && `**Returns** ${escapeText(read(comment.returns))}`,
    list('Throws', comment.throws.map(read).map(escapeText)),
    comment.defaultValue && `**Default** ${escapeText(comment.defaultValue)}`,
    describeMembers(symbol.members, linkTo),
    escapeText(read(comment.remarks)),
    ...comment.examples,
    list('See', comment.see.map(read).map(escapeText)),
  )
}

/** A table of members, where any of them is explained. */
export function describeMembers(members: readonly ApiMember[], linkTo: LinkTo): string {
  return members.some(({ comment }) => comment.summary || comment.defaultValue)
    ? memberTable(members, linkTo)
    : ''
}

/** A table of members, explained or not. */
export function memberTable(members: readonly ApiMember[], linkTo: LinkTo): string {
  const rows = members.map(({ name, type, isOptional, comment }) => [
    inlineCode(isOptional ? `${name}?` : name),
    inlineCode(type),
    meaningOf(comment, linkTo),
    cell(comment.defaultValue),
  ])
  const withDefaults = rows.some(([, , , defaultValue]) => defaultValue)
  return withDefaults
    ? table(['member', 'type', 'meaning', 'default'], rows)
    : table(
        ['member', 'type', 'meaning'],
        rows.map((row) => row.slice(0, 3)),
      )
}

const meaningOf = ({ summary, remarks, throws }: DocComment, linkTo: LinkTo): string =>
  cell(
    withLinks(
      [summary, remarks, ...throws.map((text) => `Throws ${text}`)].filter(Boolean).join(' '),
      linkTo,
    ),
  )

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  if (lines.length === 1) return `**${title}** ${lines[0]}`
  return `**${title}**\n\n${lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`).join('\n')}`
}

/** `{@link Session}` and `{@link Session | a session}` as links. */
function withLinks(text: string, linkTo: LinkTo): string {
  return text.replaceAll(
    /\{@link\s+([^}|]+?)\s*(?:\|\s*([^}]+?)\s*)?\}/g,
    (_, target: string, words?: string) => {
      const name = target.trim()
      if (/^https?:/.test(name)) return `[${words ?? name}](${name})`
      const address = linkTo(name.split('.')[0] ?? name)
      const label = words ?? `\`${name}\``
      return address ? `[${label}](${address})` : label
    },
  )
}
