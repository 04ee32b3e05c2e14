import { escapeText, paragraphs } from '../markdown.ts'
import type { Page } from '../page.ts'
import { type LinkTo, memberTable } from './describe-symbol.ts'
import type { ApiSymbol, EntryPoint } from './public-api.ts'

/** Every event that a package reports, by the type that an app's `on` takes. */
export function eventsPage(entries: readonly EntryPoint[], linkTo: LinkTo): Page {
  return {
    path: 'reference/events',
    title: 'Events',
    summary: 'Every event that `on` receives, with what it carries.',
    text: paragraphs(
      '# Events',
      'What `on` receives. No event carries a secret. [Logs, Sentry, OpenTelemetry](/observability) shows what to do with them.',
      ...eventTypes(entries).map(({ name, comment, variants }) =>
        paragraphs(
          `## ${name}`,
          comment.summary,
          ...variants.map(({ type, summary, members }) =>
            paragraphs(`### ${type}`, escapeText(summary), memberTable(members, linkTo)),
          ),
        ),
      ),
    ),
  }
}

/** The unions of events that are not made of others. */
export function eventTypes(entries: readonly EntryPoint[]): readonly ApiSymbol[] {
  const all = entries
    .flatMap(({ entry, symbols }) =>
      symbols.filter(({ home, name }) => home === entry && name.endsWith('Event')),
    )
    .map((symbol) => (symbol.variants.length > 0 ? symbol : asUnionOfOne(symbol)))
  const typesOf = ({ variants }: ApiSymbol): string[] => variants.map(({ type }) => type)
  return all.filter((symbol) => {
    const smaller = all.filter(
      (other) => other.name !== symbol.name && other.variants.length < symbol.variants.length,
    )
    const covered = new Set(smaller.flatMap(typesOf))
    return symbol.variants.length > 0 && !typesOf(symbol).every((type) => covered.has(type))
  })
}

/** An event of a single form is an interface. */
function asUnionOfOne(symbol: ApiSymbol): ApiSymbol {
  const type = symbol.members.find(({ name }) => name === 'type')?.type
  const literal = /^'([\w-]+)'$/.exec(type ?? '')?.[1]
  if (literal === undefined) return symbol
  const members = symbol.members.filter(({ name }) => name !== 'type')
  return { ...symbol, variants: [{ type: literal, summary: symbol.comment.summary, members }] }
}
