import { byInstance, type KrakenInstanceName } from './kraken/instances/names.ts'
import type { SandboxEndpoint } from './sandbox.ts'

/** Where everything is reached below an origin, served or not. */
export interface Addresses {
  readonly kraken: Readonly<Record<KrakenInstanceName, SandboxEndpoint>>
  readonly opower: SandboxEndpoint
  readonly beenergised: { readonly url: string; readonly auth0Url: string }
}

/** Tells the addresses below an origin. */
export function addressesBelow(origin: string): Addresses {
  return {
    kraken: byInstance((name) => ({
      url: `${origin}${krakenPaths(name).graphql}`,
      tokenUrl: `${origin}/kraken/${name}/token/`,
      ...(name === 'gb' && { secondUrl: `${origin}${krakenPaths(name).second}` }),
    })),
    opower: { url: `${origin}${opowerPaths.graphql}`, tokenUrl: `${origin}${opowerPaths.token}` },
    beenergised: {
      url: `${origin}${beEnergisedPaths.graphql}`,
      auth0Url: `${origin}${beEnergisedPaths.auth0}`,
    },
  }
}

/** The GraphQL paths of an instance: that of its host, and that of a second one where there is one. */
export function krakenPaths(name: string): { readonly graphql: string; readonly second: string } {
  return { graphql: `/kraken/${name}/v1/graphql/`, second: `/kraken/${name}/backend/v1/graphql/` }
}

/** The paths of Opower. */
export const opowerPaths = {
  graphql: '/opower/graphql',
  token: '/opower/apis/authorization-v1/oauth2/token',
} as const

/** The paths of be.ENERGISED, and of what stands in for Auth0. */
export const beEnergisedPaths = {
  graphql: '/beenergised/graphql/',
  auth0: '/beenergised/auth0/oauth/token',
} as const
