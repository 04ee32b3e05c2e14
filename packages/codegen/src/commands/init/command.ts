import type { Command } from '../command.ts'
import { textOption } from '../option-values.ts'
import { printText } from './report.ts'
import { runInit } from './run.ts'

/** `energy init`. */
export const init: Command = {
  name: 'init',
  summary: 'code generation and editor support for this app',
  help: `energy init: writes codegen.ts and .graphqlrc.json, for code generation and for editors

Usage: energy init [options]

  --provider <name>   kraken, opower or beenergised (found in package.json unless given)
  --instance <name>   the Kraken instance, such as de or us
  --source <folder>   the folder with the app's code (src unless given)
  --pull              pull the platform's whole schema, to take the place of the bundled part; without
                      a network the bundled part stays
  --force             write files that are there already

Exit codes: 0 the files were written, 2 they could not be written.`,
  options: {
    provider: { type: 'string' },
    instance: { type: 'string' },
    source: { type: 'string' },
    pull: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  maximumArguments: 0,
  async run(input) {
    const result = await runInit({
      folder: input.world.folder,
      provider: textOption(input, 'provider'),
      instance: textOption(input, 'instance'),
      source: (textOption(input, 'source') ?? 'src').replace(/\/$/, ''),
      force: input.values.force === true,
      pull: input.values.pull === true,
      fetch: input.world.fetch,
    })
    input.world.print(printText(result))
    return 0
  },
}
