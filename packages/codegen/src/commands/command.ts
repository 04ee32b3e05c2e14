import type { ParseArgsConfig } from 'node:util'

/** One command of `energy`. */
export interface Command {
  /** The words that call it, such as `schema pull`. */
  readonly name: string
  /** What it does, in one line. */
  readonly summary: string
  /** The text of `--help`. */
  readonly help: string
  /** Its options, as `node:util` reads them. */
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** How many arguments without a dash it takes. */
  readonly maximumArguments: number
  /** @returns the exit code: 0 when all is well, 1 when it found what it was asked to fail on. */
  run(input: CommandInput): Promise<0 | 1>
}

/** What a command is called with. */
export interface CommandInput {
  readonly world: World
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
}

/** What a command touches besides its arguments. */
export interface World {
  /** The folder of the app. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Wall time in ms since the Unix epoch. */
  now(): number
  readonly fetch: typeof fetch
  print(line: string): void
  printError(line: string): void
}
