import { anchorOf } from '@energy-tooling/docs/anchor-of'
import { cell, firstSentence, inlineCode, paragraphs, table, withoutLinks } from '../markdown.ts'
import type { Page } from '../page.ts'
import { describeSymbol, type LinkTo } from './describe-symbol.ts'
import { eventsPage } from './events-page.ts'
import { optionsPage } from './options-page.ts'
import type { ApiSymbol, EntryPoint } from './public-api.ts'

/** Where an entry point is described. */
export const entryPath = (entry: string): string =>
  `reference/${entry.replace('@energy/', '').replaceAll('/', '-')}`

/** A page for each entry point, one for all events and one for all options. */
export function referencePages(entries: readonly EntryPoint[]): readonly Page[] {
  const linkTo = linksInto(entries)
  return [
    optionsPage(entries, linkTo),
    eventsPage(entries, linkTo),
    ...entries.map((entry) => entryPage(entry, linkTo)),
  ]
}

/** Finds a symbol by name, where it is described. */
export function linksInto(entries: readonly EntryPoint[]): LinkTo {
  const addresses = new Map<string, string>()
  for (const { entry, symbols } of entries)
    for (const { name, home, declaration } of symbols)
      if (home === entry && declaration !== undefined && !addresses.has(name))
        addresses.set(name, `/${entryPath(entry)}#${anchorOf(name)}`)
  return (name) => addresses.get(name)
}

function entryPage({ entry, symbols }: EntryPoint, linkTo: LinkTo): Page {
  const written = symbols.filter(({ declaration }) => declaration !== undefined)
  const own = written.filter(({ home }) => home === entry)
  const others = written.filter(({ home }) => home !== entry)
  const generated = symbols.filter(({ declaration }) => declaration === undefined)
  const count = own.length + others.length + generated.length
  return {
    path: entryPath(entry),
    title: entry,
    summary: `What is imported from ${entry}: ${count} names.`,
    text: paragraphs(
      `# ${entry}`,
      contentsOf(own),
      ...own.map((symbol) => `## ${symbol.name}\n\n${describeSymbol(symbol, linkTo)}`),
      describeGenerated(generated),
      (others.length > 0 &&
        `## Exported here too\n\n${others.map(({ name, home }) => `[\`${name}\`](/${entryPath(home)}#${anchorOf(name)})`).join(', ')}`) ||
        undefined,
    ),
  }
}

function contentsOf(symbols: readonly ApiSymbol[]): string {
  if (symbols.length < 2) return ''
  return table(
    ['name', 'what it is'],
    symbols.map(({ name, comment }) => [
      `[${inlineCode(name)}](#${anchorOf(name)})`,
      cell(withoutLinks(firstSentence(comment.summary))),
    ]),
  )
}

/** Of what is generated from a schema the documents are of interest; their types are named after them. */
function describeGenerated(symbols: readonly ApiSymbol[]): string {
  const documents = symbols.filter(({ name }) => name.endsWith('Document'))
  const fragments = symbols.filter(({ name }) => name.endsWith('FragmentDoc'))
  const operations = documents.map(({ name, comment }) => [
    inlineCode(name),
    cell(withoutLinks(comment.summary)),
  ])
  const rest = symbols.filter(
    ({ name }) =>
      !documents.some((document) => name.startsWith(document.name.replace(/Document$/, ''))) &&
      !fragments.some((fragment) => name.startsWith(fragment.name.replace(/Doc$/, ''))),
  )
  return paragraphs(
    documents.length > 0
      ? `## Documents\n\nEach has the types of its result and of its variables beside it, all in the name of the operation.\n\n${table(['document', 'what it does'], operations)}`
      : undefined,
    fragments.length > 0 ? `## Fragments\n\n${names(fragments)}` : undefined,
    rest.length > 0 ? `## Types of the schema\n\n${names(rest)}` : undefined,
  )
}

const names = (symbols: readonly ApiSymbol[]): string =>
  symbols.map(({ name }) => inlineCode(name)).join(', ')
