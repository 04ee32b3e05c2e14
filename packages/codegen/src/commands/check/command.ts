import type { AppFiles } from '../../app/read-app.ts'
import { CodegenError } from '../../errors/codegen-error.ts'
import type { Command, CommandInput } from '../command.ts'
import { choiceOption, listOption, textOption } from '../option-values.ts'
import { readFailOn } from './fail-on.ts'
import { printJson, printText } from './report.ts'
import { runCheck } from './run.ts'

/** `energy check`. */
export const check: Command = {
  name: 'check',
  summary: 'what breaks or is deprecated in this app’s operations',
  help: `energy check: looks at the operations of this app, in .graphql files and in TypeScript

Without --against it lists what they use that is deprecated, with the date of removal, and pages that are
larger than the platform gives. With --against it also lists what a newer schema breaks or changes.

Usage: energy check [options]

  --config <file>     the codegen configuration (codegen.ts in this folder unless given)
  --schema <file>     for an app without a configuration: the SDL file of its schema; several make one
  --documents <glob>  for an app without a configuration: the files with operations; can be repeated
  --against <file>    the SDL file of a newer schema, such as one from energy schema pull
  --fail-on <what>    breaking (unless given), dangerous, limit, deprecated, deprecated-within=30d;
                      several are joined by commas
  --format <format>   text (unless given) or json

Exit codes: 0 nothing to fail on, 1 something to fail on was found, 2 the check could not be made.`,
  options: {
    config: { type: 'string' },
    schema: { type: 'string', multiple: true },
    documents: { type: 'string', multiple: true },
    against: { type: 'string' },
    'fail-on': { type: 'string', multiple: true },
    format: { type: 'string' },
  },
  maximumArguments: 0,
  async run(input) {
    const { world } = input
    const rules = listOption(input, 'fail-on')
    const failOn = readFailOn(rules.length > 0 ? rules : ['breaking'], world.now())
    const format = choiceOption(input, 'format', ['text', 'json']) ?? 'text'
    const result = await runCheck({
      app: appOf(input),
      against: textOption(input, 'against'),
    })
    world.print(format === 'json' ? printJson(result, failOn) : printText(result, world.now()))
    return result.findings.some(failOn) ? 1 : 0
  },
}

function appOf(input: CommandInput): string | undefined | AppFiles {
  const schema = listOption(input, 'schema')
  const documents = listOption(input, 'documents')
  if (schema.length === 0 && documents.length === 0) return textOption(input, 'config')
  if (schema.length === 0 || documents.length === 0)
    throw new CodegenError('An app without a configuration needs both: --schema <file> --documents <glob>.')
  return { schema, documents }
}
