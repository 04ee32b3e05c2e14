import { type AppFiles, type AppOutput, readApp, readFiles } from '../../app/read-app.ts'
import { findLimitsBroken } from '../../lint/find-limits-broken.ts'
import { describeMistakes, findMistakes } from '../../operations/validate-operations.ts'
import { openSchema } from '../../schema/schema-file.ts'
import { findChanged } from './find-changed.ts'
import { findDeprecated } from './find-deprecated.ts'
import type { Finding } from './finding.ts'
import type { CheckResult } from './report.ts'
import { collectUsages } from './usage.ts'

/** What is checked. */
export interface CheckOptions {
  /** The codegen configuration, or the files themselves for an app that has none. */
  readonly app: string | undefined | AppFiles
  /** The file of a newer schema. */
  readonly against: string | undefined
}

/**
 * Checks the operations of an app against the schema that they are generated from, and against a newer one.
 *
 * @throws {@link CodegenError} when the operations do not fit the schema that they are generated from.
 */
export async function runCheck({ app, against }: CheckOptions): Promise<CheckResult> {
  const outputs = typeof app === 'object' ? [await readFiles(app)] : await readApp(app)
  const findings = await Promise.all(outputs.map((output) => checkOutput(output, against)))
  const checked = outputs.reduce((sum, { definitions }) => sum + definitions.length, 0)
  return { findings: findings.flat(), checked }
}

async function checkOutput(app: AppOutput, against: string | undefined): Promise<readonly Finding[]> {
  const { definitions } = app
  const schema = await app.schema()
  const mistakes = findMistakes(schema, definitions)
  if (mistakes.length > 0) throw describeMistakes(mistakes, definitions, app.advice())
  const limits = app.limits ? findLimitsBroken(schema, definitions, app.limits) : []
  const broken = limits.map((limit): Finding => ({ kind: 'limit', ...limit }))
  if (against === undefined) return [...broken, ...findDeprecated(collectUsages(schema, definitions))]
  const newer = openSchema(against).whole()
  return [
    ...findChanged(schema, newer, definitions),
    ...broken,
    ...findDeprecated(collectUsages(newer, definitions)),
  ]
}
