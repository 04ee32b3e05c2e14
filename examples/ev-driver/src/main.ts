import { setTimeout } from 'node:timers/promises'
import { energyError } from '@energy/auth-core'
import { startSandbox } from '@energy/sandbox'
import { CombinedError } from '@urql/core'
import { createAdvancingClock } from './advancing-clock.ts'
import type { Driver } from './driver.ts'
import { connectOperator } from './operator.ts'
import { readDriver } from './read-driver.ts'
import { walk } from './walk.ts'

const { BEENERGISED_URL: url, BEENERGISED_KEY: key } = process.env

try {
  const driver = readDriver(process.env)
  if (url && key) await walk(driver, connectOperator({ url, key, pause: setTimeout }), console.log)
  else await walkInSandbox(driver)
} catch (error) {
  console.error(`✗ ${explain(error)}`)
  process.exitCode = 1
}

async function walkInSandbox(driver: Driver): Promise<void> {
  const clock = createAdvancingClock()
  const sandbox = await startSandbox({ providers: ['beenergised'], clock })
  const { key: sandboxKey } = sandbox.credentials.beenergised
  const pause = async (duration: number): Promise<void> => clock.advance(duration)
  try {
    await walk(driver, connectOperator({ url: sandbox.beenergised.url, key: sandboxKey, pause }), console.log)
  } finally {
    await sandbox.close()
  }
}

/** What a driver can act on. */
function explain(error: unknown): string {
  if (error instanceof CombinedError && error.graphQLErrors.length > 0)
    return error.graphQLErrors.map(({ message }) => message).join(' ')
  const known = energyError(error)
  if (known) return `${known.message} (${known.code})`
  return error instanceof Error ? error.message : String(error)
}
