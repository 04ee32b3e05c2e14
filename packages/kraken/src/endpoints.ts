import type { Endpoint } from '@energy/auth-core'
import { secondHost } from './second-host.ts'

/**
 * The Kraken platforms that the package knows, by the name that `instance` takes. An instance that is not here is
 * reached with `url`.
 *
 * @remarks Standing of each address: documented by the provider for `de`, `us`, `us-test` and the auth server of `gb`;
 * observed in public clients and schemas for the other GraphQL addresses and for the auth servers of `de`, `de-test`,
 * `jp`, `au` and `edf-gb`. Unverified: the GraphQL addresses of `de-test` and `good-energy`, of which the developer pages
 * alone were seen, and the auth servers of `us`, `us-test`, `es`, `it`, `fr`, `nz`, `eon-next` and `good-energy` follow the
 * common pattern. Customers of E.ON Next were seen to sign in at a server of E.ON's own as well, as those of
 * Powershop and Meridian in New Zealand do: such tokens come in with `accessToken`.
 */
export const endpoints: Readonly<Record<KrakenInstance, Endpoint>> = {
  de: platform('api.oeg-kraken.energy', 'auth.oeg-kraken.energy'),
  'de-test': platform('api.oeg-kraken.systems', 'auth.oeg-kraken.systems'),
  us: platform('api.oeus-kraken.energy', 'auth.oeus-kraken.energy'),
  'us-test': platform('api.oeus-kraken.systems', 'auth.oeus-kraken.systems'),
  gb: { ...platform('api.octopus.energy', 'auth.octopus.energy'), hosts: [secondHost] },
  jp: platform('api.oejp-kraken.energy', 'auth.oejp-kraken.energy'),
  es: platform('api.oees-kraken.energy', 'auth.oees-kraken.energy'),
  it: platform('api.oeit-kraken.energy', 'auth.oeit-kraken.energy'),
  fr: platform('api.oefr-kraken.energy', 'auth.oefr-kraken.energy'),
  au: platform('api.origin-kraken.energy', 'auth.origin-kraken.energy'),
  'au-test': platform('api.origin-kraken.systems', 'auth.origin-kraken.systems'),
  nz: platform('api.oenz-kraken.energy', 'auth.oenz-kraken.energy'),
  'edf-gb': platform('api.edfgb-kraken.energy', 'auth.edfgb-kraken.energy'),
  'eon-next': platform('api.eonnext-kraken.energy', 'auth.eonnext-kraken.energy'),
  'good-energy': platform('api.good-kraken.energy', 'auth.good-kraken.energy'),
  // Customers of these sign in at a server that is not Kraken's.
  'powershop-nz': { url: 'https://api.powershop.nz/v1/graphql/' },
  'meridian-nz': { url: 'https://api.meridianenergy.nz/v1/graphql/' },
}

/** The name of a Kraken platform. */
export type KrakenInstance =
  | 'de'
  | 'de-test'
  | 'us'
  | 'us-test'
  | 'gb'
  | 'jp'
  | 'es'
  | 'it'
  | 'fr'
  | 'au'
  | 'au-test'
  | 'nz'
  | 'edf-gb'
  | 'eon-next'
  | 'good-energy'
  | 'powershop-nz'
  | 'meridian-nz'

function platform(apiHost: string, authHost: string): Endpoint {
  return { url: `https://${apiHost}/v1/graphql/`, tokenUrl: `https://${authHost}/token/` }
}
