import { CodegenError } from '../../errors/codegen-error.ts'
import type { Command } from '../command.ts'
import { choiceOption } from '../option-values.ts'
import { printJson, printText } from './report.ts'
import { runSchemaDiff } from './run.ts'

/** `energy schema diff`. */
export const schemaDiff: Command = {
  name: 'schema diff',
  summary: 'what changed between two schemas',
  help: `energy schema diff: lists what changed between two schemas, the worst first

Usage: energy schema diff <older.graphql> <newer.graphql> [options]

  --fail-on <what>    breaking, or dangerous (which includes breaking); it never fails unless given
  --format <format>   text (unless given) or json

energy check tells which of the changes touch this app.

Exit codes: 0 nothing to fail on, 1 something to fail on was found, 2 the schemas could not be compared.`,
  options: { 'fail-on': { type: 'string' }, format: { type: 'string' } },
  maximumArguments: 2,
  async run(input) {
    const [older, newer] = input.positionals
    if (older === undefined || newer === undefined)
      throw new CodegenError('Name two SDL files: energy schema diff older.graphql newer.graphql')
    const failOn = choiceOption(input, 'fail-on', ['breaking', 'dangerous'])
    const format = choiceOption(input, 'format', ['text', 'json']) ?? 'text'
    const changes = await runSchemaDiff(older, newer)
    input.world.print(format === 'json' ? printJson(changes) : printText(changes))
    const fails = changes.some(
      ({ kind }) => kind === failOn || (failOn === 'dangerous' && kind === 'breaking'),
    )
    return fails ? 1 : 0
  },
}
