import type { Command } from '../command.ts'
import { choiceOption, listOption, textOption } from '../option-values.ts'
import { readFailOn } from './fail-on.ts'
import { printJson, printText } from './report.ts'
import { runCheck } from './run.ts'

/** `energy check`. */
export const check: Command = {
  name: 'check',
  summary: 'what breaks or is deprecated in this app’s operations',
  help: `energy check: looks at the operations of this app, in .graphql files and in TypeScript

Without --against it lists what they use that is deprecated, with the date of removal. With --against it
also lists what a newer schema breaks or changes for them.

Usage: energy check [options]

  --config <file>     the codegen configuration (codegen.ts in this folder unless given)
  --against <file>    the SDL file of a newer schema, such as one from energy schema pull
  --fail-on <what>    breaking (unless given), dangerous, deprecated, deprecated-within=30d;
                      several are joined by commas
  --format <format>   text (unless given) or json

Exit codes: 0 nothing to fail on, 1 something to fail on was found, 2 the check could not be made.`,
  options: {
    config: { type: 'string' },
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
      config: textOption(input, 'config'),
      against: textOption(input, 'against'),
    })
    world.print(format === 'json' ? printJson(result, failOn) : printText(result, world.now()))
    return result.findings.some(failOn) ? 1 : 0
  },
}
