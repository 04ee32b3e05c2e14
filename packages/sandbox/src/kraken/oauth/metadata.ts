import type { KrakenServices } from '../context.ts'
import type { EndpointRequest } from './endpoint.ts'

/**
 * Describes the auth server, with the gaps that two real ones have: neither the device endpoint nor PKCE nor
 * applications without a secret are named.
 */
export function metadata(_request: EndpointRequest, { authServer }: KrakenServices): Response {
  return Response.json({
    issuer: authServer.url('token'),
    authorization_endpoint: authServer.url('authorize'),
    token_endpoint: authServer.url('token'),
    userinfo_endpoint: authServer.url('userinfo'),
    revocation_endpoint: authServer.url('revoke-token'),
    jwks_uri: authServer.keySetUrl,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    scopes_supported: ['openid', 'full-customer-access'],
    grant_types_supported: [
      'authorization_code',
      'client_credentials',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:device_code',
    ],
  })
}
