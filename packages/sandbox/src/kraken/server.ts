import { krakenPaths } from '../addresses.ts'
import { growWorld } from '../data/grow-world.ts'
import { createRandom } from '../data/random.ts'
import type { ProviderServer, ServerOptions } from '../http/provider-server.ts'
import type { KrakenCredentials } from '../sandbox.ts'
import type { KrakenServices } from './context.ts'
import { credentialsOf } from './credentials.ts'
import { documentRoute } from './documents.ts'
import { createFieldFaults } from './field-faults.ts'
import { hostRoute } from './host-route.ts'
import { krakenInstances } from './instances/instances.ts'
import type { KrakenInstanceName } from './instances/names.ts'
import { createAuthServer } from './oauth/auth-server.ts'
import { authServerRoutes } from './oauth/routes.ts'
import { createRateLimiter } from './rate-limits.ts'
import { createTokenService } from './tokens.ts'

const minute = 60_000

/** A running instance. */
export interface KrakenServer extends ProviderServer<KrakenCredentials> {
  readonly services: KrakenServices
}

/** Creates the server of one instance. */
export function createKrakenServer(
  name: KrakenInstanceName,
  { origin, clock, seed, schema }: ServerOptions,
): KrakenServer {
  const instance = krakenInstances[name]
  const base = `/kraken/${name}`
  const { graphql: path, second } = krakenPaths(name)
  const random = createRandom(`${seed} kraken ${name}`)
  const world = growWorld(instance.region, { random, now: clock.now() })
  const authServer = createAuthServer(`${origin}${base}`, clock)
  const services: KrakenServices = {
    instance,
    documentsUrl: `${origin}${base}/documents/`,
    clock,
    world,
    limiter: createRateLimiter(clock, instance.limits.fields),
    authServer,
    fieldFaults: createFieldFaults(),
    onboardings: new Map(),
    quotes: new Map(),
    kept: new Map(),
    tokens: createTokenService({
      clock,
      issuer: `${origin}${path}`,
      authServerIssuer: authServer.url('token'),
      keySetUrl: authServer.keySetUrl,
      accessTokenLifetime: 60 * minute,
      refreshTokenLifetime: instance.refreshTokenLifetime,
      rotation: instance.rotation,
      email: (principal) => world.people.find(({ id }) => id === principal.id)?.email,
    }),
  }
  const isSecond = (field: string): boolean => instance.secondHost?.(field) ?? false
  return {
    services,
    credentials: credentialsOf(world),
    routes: [
      hostRoute(path, services, {
        schema,
        bundled: instance.schema ?? name,
        serves: (field) => !isSecond(field),
      }),
      ...(instance.secondHost
        ? [hostRoute(second, services, { schema, bundled: `${name}-second-host`, serves: isSecond })]
        : []),
      documentRoute(`${base}/documents/`, services),
      ...authServerRoutes(base, services),
    ],
  }
}
