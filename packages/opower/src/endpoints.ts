import type { Endpoint } from '@energy/auth-core'

/** The tier of Opower that a utility's keys were issued for. Keys of one tier do not work on the other. */
export type OpowerEnvironment = 'stage' | 'production'

/**
 * Opower's official GraphQL API for a utility's own servers, by the name that `environment` takes.
 *
 * @remarks The GraphQL URLs are documented by the provider. Unverified: it does not say on which host the tokens for
 * GraphQL are issued; the ones here are those of its REST interface. Another one goes into `tokenUrl` of the grant.
 *
 * @see Oracle Utilities Opower GraphQL API user guide, chapter 3.
 */
export const endpoints: Readonly<Record<OpowerEnvironment, Endpoint>> = {
  stage: {
    url: 'https://api-stage.us.opower.com/graphql',
    tokenUrl: 'https://cxapi-stage.opower.com/apis/authorization-v1/oauth2/token',
  },
  production: {
    url: 'https://api.us.opower.com/graphql',
    tokenUrl: 'https://cxapi.opower.com/apis/authorization-v1/oauth2/token',
  },
}
