import { parseArgs } from 'node:util'
import { CodegenError } from '../errors/codegen-error.ts'
import { check } from './check/command.ts'
import type { Command, World } from './command.ts'
import { init } from './init/command.ts'
import { schemaDiff } from './schema-diff/command.ts'
import { schemaPull } from './schema-pull/command.ts'

const commands: readonly Command[] = [init, schemaPull, schemaDiff, check]

const help = `energy: tools for apps that use the @energy packages

Usage: energy <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`).join('\n')}

energy <command> --help says more.

Exit codes: 0 all is well, 1 something was found that the command was asked to fail on, 2 it could not be run.`

/**
 * Runs the `energy` command line.
 *
 * @param words - the arguments behind `energy`.
 * @returns the exit code: 0, 1 or 2.
 */
export async function runCommand(words: readonly string[], world: World): Promise<0 | 1 | 2> {
  const command = commands.find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
  if (!command) return printHelp(words, world)
  try {
    const { values, positionals } = readArguments(command, words.slice(command.name.split(' ').length))
    if (values.help === true) {
      world.print(command.help)
      return 0
    }
    return await command.run({ world, values, positionals })
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error
    world.printError(error.message)
    return 2
  }
}

function printHelp(words: readonly string[], world: World): 0 | 2 {
  const [first] = words
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    world.print(help)
    return 0
  }
  world.printError(
    `There is no command ${words.filter((word) => !word.startsWith('-')).join(' ')}.\n\n${help}`,
  )
  return 2
}

function readArguments(command: Command, args: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    const { positionals } = parsed
    if (positionals.length > command.maximumArguments)
      throw new CodegenError(`energy ${command.name} does not take ${positionals[command.maximumArguments]}.`)
    return parsed
  } catch (error) {
    if (error instanceof CodegenError || !(error instanceof Error)) throw error
    const [reason] = error.message.split('. ')
    throw new CodegenError(`${reason}. energy ${command.name} --help lists the options.`)
  }
}
