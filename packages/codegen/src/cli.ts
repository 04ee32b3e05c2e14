#!/usr/bin/env node
import { runCommand } from './commands/run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  now: () => Date.now(),
  fetch: globalThis.fetch,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
}).catch((error: unknown) => {
  console.error(
    `energy stopped by a defect of its own: ${error instanceof Error ? error.message : String(error)}`,
  )
  if (process.env.DEBUG) console.error(error)
  return 2
})
