import { EnergyError, energyError } from '@energy/auth-core'
import { apiKey } from '@energy/kraken'
import { startSandbox } from '@energy/sandbox'
import { CombinedError } from '@urql/core'
import { beEnergisedReport } from './beenergised/report.ts'
import { krakenReport } from './kraken/report.ts'
import { opowerReport } from './opower/report.ts'
import { type KrakenSettings, readSettings } from './settings.ts'
import { createTerminal } from './terminal/terminal.ts'

const terminal = createTerminal(process.stdout)

try {
  const settings = readSettings(process.env)
  await (settings ? report(settings) : reportFromSandbox())
} catch (error) {
  console.error(`\n✗ ${explain(error)}`)
  process.exitCode = 1
}

function report(settings: KrakenSettings, expireToken?: () => void): Promise<void> {
  terminal.print(`Kraken at ${settings.url ?? settings.instance}`)
  return krakenReport(settings, { ...terminal, ...(expireToken && { expireToken }) })
}

async function reportFromSandbox(): Promise<void> {
  const sandbox = await startSandbox()
  try {
    const settings = {
      instance: 'de',
      url: sandbox.kraken.de.url,
      auth: apiKey(sandbox.credentials.kraken.de.apiKey),
    } as const
    await report(settings, () => sandbox.faults.expireTokens())
    terminal.print(`\nOpower at ${sandbox.opower.url}`)
    await opowerReport(
      { ...sandbox.opower, ...sandbox.credentials.opower },
      { ...terminal, expireToken: () => sandbox.faults.expireTokens({ provider: 'opower' }) },
    )
    terminal.print(`\nbe.ENERGISED at ${sandbox.beenergised.url}`)
    await beEnergisedReport(
      { ...sandbox.beenergised, ...sandbox.credentials.beenergised },
      { ...terminal, expireToken: () => sandbox.faults.expireTokens({ provider: 'beenergised' }) },
    )
  } finally {
    await sandbox.close()
  }
}

/** What a user can act on: no stack trace, and nothing that a server wrote unless it is a GraphQL error. */
function explain(error: unknown): string {
  const known = energyError(error)
  if (known) return `${known.message} (${[known.code, known.providerCode].filter(Boolean).join(', ')})`
  if (error instanceof CombinedError) return error.graphQLErrors.map(({ message }) => message).join(' ')
  return EnergyError.isInstance(error) || !(error instanceof Error) ? String(error) : error.message
}
