#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { ConfigurationError, EnergyError } from '@energy/auth-core'
import type { Sandbox } from './sandbox.ts'
import { startSandbox } from './start-sandbox.ts'

const usage = `energy-sandbox: the energy providers on loopback

  --port <number>        listen on this port            (default: 4000; 0 for one that is free)
  --seed <text>          grow other data                (default: 1)
  --provider <name>      serve only this one, such as kraken/de; can be given several times
  --help                 show this
`

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4000' },
      seed: { type: 'string', default: '1' },
      provider: { type: 'string', multiple: true },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) process.stdout.write(usage)
  else await run(values)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}

async function run(values: { port: string; seed: string; provider?: string[] | undefined }): Promise<void> {
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigurationError(
      `--port takes a number from 0 to 65535, such as 4000; "${values.port}" is none.`,
    )
  const sandbox = await startSandbox({
    port,
    seed: values.seed,
    ...(values.provider && { providers: values.provider }),
  })
  process.stdout.write(announce(sandbox))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close())
}

function announce({ origin, kraken, opower, beenergised, credentials }: Sandbox): string {
  const isServed = (provider: string) => Object.keys(credentials).includes(provider)
  const instances = Object.entries(kraken).flatMap(([name, { url, tokenUrl }]) => {
    const signIn = Object.entries(credentials.kraken).find(([instance]) => instance === name)?.[1]
    if (!signIn) return []
    return [
      `Kraken ${name}`,
      `  GraphQL and GraphiQL   ${url}`,
      `  token URL              ${tokenUrl}`,
      `  API key                ${signIn.apiKey}`,
      `  e-mail, password       ${signIn.email}  ${signIn.password}`,
      `  organisation key       ${signIn.organizationSecretKey}`,
      `  client id              ${signIn.clientId}`,
      `  client secret          ${signIn.clientSecret}`,
      `  accounts               ${signIn.accountNumbers.join('  ')}`,
    ].join('\n')
  })
  const others = [
    ...(isServed('opower')
      ? [
          [
            'Opower',
            `  GraphQL and GraphiQL   ${opower.url}`,
            `  token URL              ${opower.tokenUrl}`,
            `  client id              ${credentials.opower.clientId}`,
            `  client secret          ${credentials.opower.clientSecret}`,
            `  account                ${credentials.opower.accountUrns[0]}`,
          ].join('\n'),
        ]
      : []),
    ...(isServed('beenergised')
      ? [
          [
            'be.ENERGISED',
            `  GraphQL and GraphiQL   ${beenergised.url}`,
            `  pre-shared key         ${credentials.beenergised.key}`,
            `  user, password         ${credentials.beenergised.username}  ${credentials.beenergised.password}`,
          ].join('\n'),
        ]
      : []),
  ]
  return `${[...instances, ...others, `Faults: POST ${origin}/__sandbox/faults`, 'Stop with Ctrl+C.'].join('\n\n')}\n`
}

function explain(error: unknown): string {
  if (EnergyError.isInstance(error)) return error.message
  if (!(error instanceof Error)) return 'The sandbox could not start.'
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'That port is taken; choose another with --port, or --port 0 for one that is free.'
  return error.message
}
