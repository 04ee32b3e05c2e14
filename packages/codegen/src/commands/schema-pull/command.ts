import { CodegenError } from '../../errors/codegen-error.ts'
import type { Command } from '../command.ts'
import { listOption, textOption } from '../option-values.ts'
import { headersFromEnvironment, headersFromSession } from './credentials.ts'
import { printText } from './report.ts'
import { runSchemaPull } from './run.ts'

/** `energy schema pull`. */
export const schemaPull: Command = {
  name: 'schema pull',
  summary: 'the schema of an endpoint, as SDL',
  help: `energy schema pull: asks an endpoint for its schema and writes it as SDL, in the order of names,
with deprecated arguments and input fields

Usage: energy schema pull --url <url> [options]

  --url <url>                         the GraphQL endpoint
  --output <file>                     where to write (schema.graphql unless given)
  --session <file>                    a module whose default export is a session, or a function that
                                      makes one: the endpoint is asked with its token
  --header-from-env <header>=<NAME>   a header whose value is in an environment variable; can be repeated

Secrets are never taken from the command line.

Exit codes: 0 the schema was written, 2 it could not be pulled.`,
  options: {
    url: { type: 'string' },
    output: { type: 'string' },
    session: { type: 'string' },
    'header-from-env': { type: 'string', multiple: true },
  },
  maximumArguments: 0,
  async run(input) {
    const { world } = input
    const url = textOption(input, 'url')
    if (url === undefined) throw new CodegenError('Name the endpoint: energy schema pull --url https://…')
    const session = textOption(input, 'session')
    const headers = {
      ...(session !== undefined && (await headersFromSession(session, world.folder))),
      ...headersFromEnvironment(listOption(input, 'header-from-env'), world.environment),
    }
    const output = textOption(input, 'output') ?? 'schema.graphql'
    const { folder, fetch } = world
    world.print(printText(await runSchemaPull({ url, headers, output, folder, fetch })))
    return 0
  },
}
