import type { Finding, FindingKind } from '../../../packages/codegen/src/commands/check/finding.ts'
import type { SchemaReport } from './compare-schemas.ts'

/** The most lines that a changeset has: somebody reads it in a changelog. */
export const mostLines = 40

/** Says of all instances of a provider what an app team has to know, in at most {@link mostLines} lines. */
export function summarize(reports: readonly SchemaReport[], detailsOf: (instance: string) => string): string {
  const perReport = Math.floor(mostLines / reports.length)
  return reports.map((report) => summarizeOne(report, perReport, detailsOf(report.instance))).join('\n\n')
}

function summarizeOne(report: SchemaReport, lines: number, details: string): string {
  const { instance, changes, own, apps, gone, lackingTypes, lackingMembers } = report
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length
  const head = `The schema of ${instance} has changed: ${count('breaking')} breaking, ${count('dangerous')} dangerous and ${count('safe')} other changes. All of them: ${details}.`
  const facts = [
    gone.length > 0 && `Bundled, and gone at the platform: ${namesOf(gone)}.`,
    lackingTypes.length > 0 && `At the platform, and not bundled: ${lackingTypes.length} types.`,
    lackingMembers.length > 0 && `Members of bundled types that are not bundled: ${namesOf(lackingMembers)}.`,
  ].filter((line) => line !== false)
  // A head, an empty line, the facts, and for each list its title, its rest and an empty line.
  const room = Math.max(0, Math.floor((lines - facts.length - 8) / 2))
  const lists = [
    ...listed('**Warning.** Operations of this package', own, room),
    ...listed('Operations of apps that are known', apps, room),
  ]
  return [[head, ...facts], ...lists].map((block) => block.join('\n')).join('\n\n')
}

const severity: readonly FindingKind[] = ['breaking', 'limit', 'deprecated', 'dangerous']
const titles: Readonly<Record<FindingKind, string>> = {
  breaking: 'ask for what is gone or changed',
  limit: 'ask for more than the platform answers',
  deprecated: 'use what is newly deprecated',
  dangerous: 'meet new values',
}

/** The worst kind by its elements of the schema, with the operations that use them; the others as numbers. */
function listed(who: string, findings: readonly Finding[], room: number): string[][] {
  const worst = severity.find((kind) => findings.some((finding) => finding.kind === kind))
  if (!worst) return []
  const worstOnes = findings.filter(({ kind }) => kind === worst)
  const messages = [...new Set(worstOnes.map(({ message }) => message))]
  const lines = messages.map((message) =>
    describe(
      message,
      worstOnes.filter((finding) => finding.message === message),
    ),
  )
  const others = severity
    .filter((kind) => kind !== worst)
    .map((kind) => `${findings.filter((finding) => finding.kind === kind).length} ${kind}`)
  const title = `${who} ${titles[worst]} (besides: ${others.join(', ')}):`
  return [[title, ...capped(lines, room)]]
}

function describe(message: string, findings: readonly Finding[]): string {
  const operations = [...new Set(findings.map(({ operation }) => operation))].sort()
  const [{ kind, replacement, deprecation } = {}] = findings
  const removal =
    kind !== 'deprecated' || deprecation?.removal === undefined
      ? ''
      : ` It may be removed from ${deprecation.removal} on.`
  const instead = replacement === undefined ? '' : ` Use \`${replacement}\`.`
  return `- ${message}${removal}${instead} In ${namesOf(operations, 3)}.`
}

function capped(lines: readonly string[], room: number): readonly string[] {
  if (lines.length <= room) return lines
  return [...lines.slice(0, Math.max(0, room - 1)), `- … and ${lines.length - Math.max(0, room - 1)} more.`]
}

function namesOf(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``)
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ')
}
