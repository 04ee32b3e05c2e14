import { CodegenError } from '../errors/codegen-error.ts'
import type { CommandInput } from './command.ts'

/** Reads an option that is given once. */
export function textOption({ values }: CommandInput, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** Reads an option that can be given several times. */
export function listOption({ values }: CommandInput, name: string): readonly string[] {
  const value = values[name]
  const list = Array.isArray(value) ? value : [value]
  return list.filter((item) => typeof item === 'string')
}

/** Reads an option that takes one of a few words. */
export function choiceOption<const Choice extends string>(
  input: CommandInput,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = textOption(input, name)
  if (value === undefined) return undefined
  const choice = choices.find((one) => one === value)
  if (choice === undefined)
    throw new CodegenError(`--${name} takes one of ${choices.join(', ')}, not ${value}.`)
  return choice
}
