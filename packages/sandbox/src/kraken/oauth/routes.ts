import type { Route } from '../../http/route.ts'
import type { KrakenServices } from '../context.ts'
import { authorize } from './authorize.ts'
import { authorizeDevice } from './device-authorization.ts'
import { devicePage } from './device-page.ts'
import { type Endpoint, endpointRoute } from './endpoint.ts'
import { metadata } from './metadata.ts'
import { revokeToken } from './revoke-token.ts'
import { issueTokens } from './token.ts'
import { userinfo } from './userinfo.ts'

const endpoints: Readonly<Record<string, Endpoint>> = {
  authorize,
  token: issueTokens,
  'device-authorization': authorizeDevice,
  device: devicePage,
  'revoke-token': revokeToken,
  userinfo,
}

/** Serves the auth server of an instance. */
export function authServerRoutes(base: string, services: KrakenServices): Route[] {
  return [
    ...Object.entries(endpoints).map(([name, endpoint]) => endpointRoute(base, name, endpoint, services)),
    document(`${base}/.well-known/openid-configuration`, metadata, services),
    document(
      `${base}/.well-known/jwks.json`,
      async () => Response.json(await services.tokens.keySet()),
      services,
    ),
  ]
}

function document(path: string, endpoint: Endpoint, services: KrakenServices): Route {
  return {
    path,
    provider: `kraken/${services.instance.name}`,
    describe: () => ({ kind: 'page', rootFields: [] }),
    answer: async ({ method, headers }) =>
      endpoint({ method, headers, form: new URLSearchParams() }, services),
  }
}
