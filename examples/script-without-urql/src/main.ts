import { energyError } from '@energy/auth-core'
import { apiKey, createKrakenSession, endpoints } from '@energy/kraken'
import { startSandbox } from '@energy/sandbox'
import { createAsk } from './create-ask.ts'
import { printLedgers } from './print-ledgers.ts'

const { KRAKEN_API_KEY: key } = process.env

try {
  if (key) await run(endpoints.de.url, key)
  else await runInSandbox()
} catch (error) {
  const code = energyError(error)?.code
  console.error(`✗ ${error instanceof Error ? error.message : error}${code ? ` (${code})` : ''}`)
  process.exitCode = 1
}

async function run(url: string, key: string): Promise<void> {
  const session = createKrakenSession({ url, auth: apiKey(key) })
  await printLedgers(createAsk(session, url), console.log)
}

async function runInSandbox(): Promise<void> {
  const sandbox = await startSandbox({ providers: ['kraken/de'] })
  try {
    await run(sandbox.kraken.de.url, sandbox.credentials.kraken.de.apiKey)
  } finally {
    await sandbox.close()
  }
}
