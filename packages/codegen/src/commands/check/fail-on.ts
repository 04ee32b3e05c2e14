import { daysUntilRemoval } from '../../deprecation/deprecation.ts'
import { CodegenError } from '../../errors/codegen-error.ts'
import type { Finding } from './finding.ts'

/** Tells whether a finding is one to fail on. */
export type FailOn = (finding: Finding) => boolean

/**
 * Reads what `--fail-on` asks for.
 *
 * @param rules - `breaking`, `dangerous`, `limit`, `deprecated`, or `deprecated-within=30d`; several are joined by commas.
 * @param now - wall time in ms since the Unix epoch.
 * @throws {@link CodegenError} for any other word.
 */
export function readFailOn(rules: readonly string[], now: number): FailOn {
  const tests = rules.flatMap((rule) => rule.split(',')).map((rule) => readRule(rule.trim(), now))
  return (finding) => tests.some((test) => test(finding))
}

function readRule(rule: string, now: number): FailOn {
  if (rule === 'breaking' || rule === 'dangerous' || rule === 'limit' || rule === 'deprecated')
    return ({ kind }) => kind === rule
  const [, days] = /^deprecated-within=(\d+)d$/.exec(rule) ?? []
  if (days === undefined)
    throw new CodegenError(
      `--fail-on takes breaking, dangerous, limit, deprecated or deprecated-within=30d, not ${rule}.`,
    )
  return ({ deprecation }) => {
    const left = deprecation && daysUntilRemoval(deprecation, now)
    return left !== undefined && left <= Number(days)
  }
}
