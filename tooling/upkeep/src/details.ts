import type { Finding } from '../../../packages/codegen/src/commands/check/finding.ts'
import type { SchemaChange } from '../../../packages/codegen/src/commands/schema-diff/run.ts'
import type { SchemaReport } from './compare-schemas.ts'

/** Writes everything that is known of a change, for whoever mends the schema or looks one thing up. */
export function printDetails(report: SchemaReport, date: string): string {
  const { instance, changes, own, apps, gone, lackingTypes, lackingMembers } = report
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Operations of the package', own.map(describeFinding)],
    ['Operations of apps', apps.map(describeFinding)],
    ['Bundled, and gone at the platform', gone.map(asCode)],
    ...kinds.map(
      ([kind, title]) => [title, byType(changes.filter((change) => change.kind === kind))] as const,
    ),
    ['Types of the platform that are not bundled', lackingTypes.map(asCode)],
    ['Members of bundled types that are not bundled', lackingMembers.map(asCode)],
  ]
  const texts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([title, lines]) => `## ${title} (${lines.length})\n\n${lines.map((line) => `- ${line}`).join('\n')}`,
    )
  return `${[`# ${instance}, ${date}`, ...texts].join('\n\n')}\n`
}

const kinds = [
  ['breaking', 'Breaking'],
  ['dangerous', 'Dangerous'],
  ['safe', 'Other changes'],
] as const

function byType(changes: readonly SchemaChange[]): readonly string[] {
  return changes.map(({ message }) => message.replaceAll('\n', ' '))
}

function describeFinding({ kind, file, line, operation, message, replacement }: Finding): string {
  const instead = replacement === undefined ? '' : ` Use \`${replacement}\`.`
  return `${kind}: ${message}${instead} ${operation}, ${file}:${line}`
}

const asCode = (name: string): string => `\`${name}\``
