import { type Clock, systemClock } from '@energy/auth-core'
import type { World } from './data/world.ts'
import { createFaults, type SkewedClock } from './faults/faults.ts'
import { createTransportFaultQueue } from './faults/transport-fault.ts'
import { listen } from './http/listen.ts'
import type { RequestRecord } from './http/request-log.ts'
import { krakenInstances } from './kraken/instances/instances.ts'
import { createKrakenServer } from './kraken/server.ts'
import type { KrakenCredentials, Sandbox, SandboxOptions } from './sandbox.ts'

/**
 * Serves the energy providers on 127.0.0.1: real HTTP, signed tokens, documented limits, believable data.
 *
 * @example
 * ```ts
 * const sandbox = await startSandbox()
 * const response = await fetch(sandbox.kraken.de.url, { method: 'POST', … })
 * sandbox.faults.expireTokens()
 * await sandbox.close()
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = createSkewedClock(options.clock ?? systemClock)
  const queue = createTransportFaultQueue()
  const requests: RequestRecord[] = []
  const seed = options.seed ?? 1

  let de: Awaited<ReturnType<typeof createKrakenServer>> | undefined
  const listener = await listen({
    clock,
    faults: queue,
    log: requests,
    port: options.port ?? 0,
    routes: async (origin) => {
      de = await createKrakenServer(krakenInstances.de, { origin, clock, seed })
      return de.routes
    },
  })
  if (!de) throw new Error('unreachable')
  return {
    origin: listener.origin,
    kraken: { de: { url: de.url, tokenUrl: de.tokenUrl } },
    credentials: { kraken: { de: credentialsOf(de.services.world) } },
    faults: createFaults([de.services], queue, clock),
    requests,
    close: listener.close,
  }
}

function createSkewedClock(clock: Clock): Clock & SkewedClock {
  let ahead = 0
  return {
    now: () => clock.now() + ahead,
    monotonic: () => clock.monotonic(),
    schedule: (callback, delay) => clock.schedule(callback, delay),
    skew(milliseconds) {
      ahead = milliseconds
    },
  }
}

function credentialsOf({ people, organization, application, preSignedKey }: World): KrakenCredentials {
  const [first, second] = people
  if (!first || !second) throw new Error('A world needs two people.')
  const signIn = ({ email, password, apiKey }: typeof first) => ({ email, password, apiKey })
  return {
    ...signIn(first),
    organizationSecretKey: organization.secretKey,
    preSignedKey,
    clientId: application.clientId,
    clientSecret: application.clientSecret,
    accountNumbers: first.accounts.map(({ number }) => number),
    foreignAccountNumber: second.accounts[0]?.number ?? '',
    other: signIn(second),
  }
}
