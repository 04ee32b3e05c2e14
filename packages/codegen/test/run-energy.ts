import { runCommand } from '../src/commands/run-command.ts'

/** What a run of `energy` printed, and its exit code. */
export interface EnergyRun {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** The day on which commands are run in tests. */
export const today: number = Date.parse('2026-11-21T12:00:00Z')

/** Runs `energy` in a folder, on a day that does not move. */
export async function runEnergy(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<EnergyRun> {
  const before = process.cwd()
  const output: string[] = []
  const errors: string[] = []
  process.chdir(folder)
  try {
    const code = await runCommand(words, {
      folder,
      environment,
      now: () => today,
      fetch: globalThis.fetch,
      print: (line) => output.push(line),
      printError: (line) => errors.push(line),
    })
    return { code, output: output.join('\n'), errors: errors.join('\n') }
  } finally {
    process.chdir(before)
  }
}
