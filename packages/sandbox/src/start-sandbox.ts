import { type Clock, ConfigurationError, systemClock } from '@energy/auth-core'
import { type BeEnergisedServer, createBeEnergisedServer } from './beenergised/server.ts'
import type { Application, Person } from './data/model.ts'
import type { World } from './data/world.ts'
import { createFaults, type SkewedClock } from './faults/faults.ts'
import { createTransportFaultQueue } from './faults/transport-fault.ts'
import { controlRoutes } from './http/control.ts'
import { listen } from './http/listen.ts'
import type { RequestRecord } from './http/request-log.ts'
import type { KrakenInstance } from './kraken/instance.ts'
import { krakenInstances, mapInstances } from './kraken/instances/instances.ts'
import { createKrakenServer, type KrakenServer } from './kraken/server.ts'
import { createOpowerServer, type OpowerServer } from './opower/server.ts'
import type {
  BeEnergisedCredentials,
  KrakenCredentials,
  OpowerCredentials,
  Sandbox,
  SandboxEndpoint,
  SandboxOptions,
} from './sandbox.ts'

/**
 * Serves the energy providers on 127.0.0.1: real HTTP, signed tokens, the documented limits and errors, believable data.
 *
 * @returns when it listens. Call `close` at the end.
 * @throws a `ConfigurationError` for a provider that does not exist.
 * @example
 * ```ts
 * const sandbox = await startSandbox()
 * const client = createKrakenClient({
 *   url: sandbox.kraken.de.url,
 *   auth: apiKey(sandbox.credentials.kraken.de.apiKey),
 * })
 * sandbox.faults.expireTokens()
 * await sandbox.close()
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = 1, port = 0, providers } = options
  const isServed = chooseProviders(providers)
  const clock = createSkewedClock(options.clock ?? systemClock)
  const queue = createTransportFaultQueue()
  const requests: RequestRecord[] = []
  const listener = await listen({ clock, faults: queue, log: requests, port })
  const { origin } = listener

  const start = (instance: KrakenInstance): KrakenServer =>
    createKrakenServer(instance, { origin, clock, seed })
  const kraken = mapInstances(krakenInstances, start)
  const opower = createOpowerServer({ origin, clock, seed })
  const beenergised = createBeEnergisedServer({ origin, clock, seed })
  const servers = Object.values(kraken)
  const faults = createFaults(
    servers.map(({ services }) => services),
    queue,
    clock,
    { opower: opower.tokens, beenergised: beenergised.tokens },
  )
  const endpoints = {
    kraken: mapInstances(kraken, endpointOf),
    opower: { url: opower.url, tokenUrl: opower.tokenUrl },
    beenergised: { url: beenergised.url, auth0Url: beenergised.auth0Url },
  }
  const credentials = {
    kraken: mapInstances(kraken, ({ services }) => credentialsOf(services.world)),
    opower: opowerCredentials(opower),
    beenergised: beEnergisedCredentials(beenergised),
  }
  listener.serve([
    ...controlRoutes(() => ({ ...endpoints, credentials }), requests, faults),
    ...[...servers, opower, beenergised]
      .flatMap(({ routes }) => routes)
      .filter(({ provider }) => isServed(provider)),
  ])
  return { origin, ...endpoints, credentials, faults, requests, close: listener.close }
}

function endpointOf({ url, tokenUrl, secondUrl }: KrakenServer): SandboxEndpoint {
  return { url, tokenUrl, ...(secondUrl !== undefined && { secondUrl }) }
}

function chooseProviders(chosen: readonly string[] | undefined): (provider: string) => boolean {
  const instances = Object.keys(krakenInstances).map((name) => `kraken/${name}`)
  const accepted = ['kraken', ...instances, 'opower', 'beenergised']
  const unknown = chosen?.find((provider) => !accepted.includes(provider))
  if (unknown !== undefined)
    throw new ConfigurationError(`providers: there is no ${unknown}; use some of ${accepted.join(', ')}.`)
  return (provider) => !chosen || chosen.some((one) => provider === one || provider.startsWith(`${one}/`))
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

function clientOf({ clientId, clientSecret = '' }: Application): { clientId: string; clientSecret: string } {
  return { clientId, clientSecret }
}

function credentialsOf(world: World): KrakenCredentials {
  const { people, organization, applications, masqueradeToken, preSignedKey } = world
  const [first, second] = people
  if (!first || !second) throw new Error('A world needs two people.')
  const signIn = ({ email, password, apiKey }: Person) => ({ email, password, apiKey })
  return {
    ...signIn(first),
    organizationSecretKey: organization.secretKey,
    preSignedKey,
    ...clientOf(applications.measurements),
    restricted: clientOf(applications.restricted),
    customerSignIn: {
      clientId: applications.customers.clientId,
      redirectUri: applications.customers.redirectUris[0] ?? '',
    },
    masquerade: { masqueradeToken, userId: first.id },
    accountNumbers: first.accounts.map(({ number }) => number),
    propertyIds: first.accounts.flatMap(({ properties }) => properties).map(({ id }) => id),
    foreignAccountNumber: second.accounts[0]?.number ?? '',
    other: signIn(second),
  }
}

function opowerCredentials({ utility }: OpowerServer): OpowerCredentials {
  const { clientId, clientSecret, accounts } = utility
  return { clientId, clientSecret, accountUrns: accounts.map(({ urn }) => urn) }
}

function beEnergisedCredentials({ operator }: BeEnergisedServer): BeEnergisedCredentials {
  const [user] = operator.users
  if (!user) throw new Error('An operator needs a user.')
  return { key: operator.key, username: user.email, password: user.password }
}
