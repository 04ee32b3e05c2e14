import { type Deprecation, daysUntilRemoval } from '../../deprecation/deprecation.ts'
import { printPlace } from '../../operations/source-text.ts'
import type { FailOn } from './fail-on.ts'
import { type Finding, type FindingKind, inOrder } from './finding.ts'

/** What a check has found. */
export interface CheckResult {
  readonly findings: readonly Finding[]
  /** How many operations and fragments were looked at. */
  readonly checked: number
}

/** Prints a result for people. */
export function printText({ findings, checked }: CheckResult, now: number): string {
  const blocks = inOrder(findings).map((finding) => printFinding(finding, now))
  const counts = kinds
    .map((kind) => `${count(findings, kind)} ${kind === 'limit' ? 'beyond limits' : kind}`)
    .join(', ')
  const summary = `${counts} in ${checked} operations and fragments.`
  return [...blocks, summary].join('\n')
}

/** Prints a result for programs, as one JSON object. */
export function printJson({ findings, checked }: CheckResult, failOn: FailOn): string {
  const summary = Object.fromEntries(kinds.map((kind) => [kind, count(findings, kind)]))
  const listed = inOrder(findings).map((finding) => ({ ...finding, fails: failOn(finding) }))
  return JSON.stringify({ checked, summary, failed: findings.some(failOn), findings: listed }, null, 2)
}

const kinds: readonly FindingKind[] = ['breaking', 'dangerous', 'limit', 'deprecated']

function count(findings: readonly Finding[], wanted: FindingKind): number {
  return findings.filter(({ kind }) => kind === wanted).length
}

function printFinding(finding: Finding, now: number): string {
  const { kind, operation, message, replacement, deprecation } = finding
  const details = [
    ...(deprecation?.reason ? [deprecation.reason] : []),
    ...(replacement === undefined || deprecation?.reason.includes(replacement)
      ? []
      : [`Use ${replacement}.`]),
    ...(deprecation ? printDates(deprecation, now) : []),
  ]
  const head = `${printPlace(finding)}  ${kind}  ${message} (in ${operation})`
  return [head, ...details.map((line) => `    ${line}`)].join('\n')
}

function printDates(deprecation: Deprecation, now: number): readonly string[] {
  const days = daysUntilRemoval(deprecation, now)
  if (days === undefined) return []
  const when = days > 0 ? `in ${days} ${days === 1 ? 'day' : 'days'}` : 'that day has come'
  return [`May be removed on or after ${deprecation.removal} (${when}).`]
}
