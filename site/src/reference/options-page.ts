import { cell, firstSentence, paragraphs, withoutLinks } from '../markdown.ts'
import type { Page } from '../page.ts'
import { describeMembers, type LinkTo } from './describe-symbol.ts'
import type { ApiSymbol, EntryPoint } from './public-api.ts'

/** Every option that a package takes, with its meaning and what holds when it is left out. */
export function optionsPage(entries: readonly EntryPoint[], linkTo: LinkTo): Page {
  return {
    path: 'reference/options',
    title: 'Options',
    summary: 'Every option of every package, with its meaning and its default.',
    text: paragraphs(
      '# Options',
      'All that can be set, by the package that takes it.',
      ...entries.flatMap(({ entry, symbols }) => {
        const own = symbols.filter((symbol) => symbol.home === entry && isOptions(symbol))
        return own.length > 0 ? [`## ${entry}`, ...own.map((symbol) => describeOptions(symbol, linkTo))] : []
      }),
    ),
  }
}

/** Whether a symbol is a set of options. */
export const isOptions = ({ name, members }: ApiSymbol): boolean =>
  /(?:Options|Settings)$/.test(name) && members.length > 0

function describeOptions({ name, comment, members }: ApiSymbol, linkTo: LinkTo): string {
  const address = linkTo(name)
  const title = address ? `[${name}](${address})` : name
  return paragraphs(
    `### ${name}`,
    `${cell(withoutLinks(firstSentence(comment.summary)))} ${address ? `${title.replace(name, 'More')}.` : ''}`,
    describeMembers(members, linkTo) || members.map((member) => `\`${member.name}\``).join(', '),
  )
}
