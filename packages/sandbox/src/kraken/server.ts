import type { Clock } from '@energy/auth-core'
import { krakenPaths } from '../addresses.ts'
import { growWorld } from '../data/grow-world.ts'
import { createRandom } from '../data/random.ts'
import type { SchemaSource } from '../graphql/schema-source.ts'
import type { Route } from '../http/route.ts'
import type { KrakenServices } from './context.ts'
import { documentRoute } from './documents.ts'
import { createFieldFaults } from './field-faults.ts'
import { hostRoute } from './host-route.ts'
import type { KrakenInstance } from './instance.ts'
import { createAuthServer } from './oauth/auth-server.ts'
import { authServerRoutes } from './oauth/routes.ts'
import { createRateLimiter } from './rate-limits.ts'
import { createTokenService } from './tokens.ts'

const minute = 60_000

/** A running instance. */
export interface KrakenServer {
  readonly services: KrakenServices
  readonly routes: readonly Route[]
}

/** What an instance is started with. */
export interface KrakenServerOptions {
  readonly origin: string
  readonly clock: Clock
  readonly seed: number | string
  readonly schema: SchemaSource
}

/** Creates the server of one instance over its schema, which is read with the first request. */
export function createKrakenServer(
  instance: KrakenInstance,
  { origin, clock, seed, schema }: KrakenServerOptions,
): KrakenServer {
  const { name } = instance
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
