import type { KrakenServices } from '../context.ts'
import { authenticateClient } from './client-authentication.ts'
import { type EndpointRequest, requirePost } from './endpoint.ts'
import { grantTypes } from './grant-types.ts'
import { OAuthError } from './oauth-error.ts'

/** Issues tokens to an application, by the grant types that it is registered for. */
export async function issueTokens(request: EndpointRequest, services: KrakenServices): Promise<Response> {
  requirePost(request)
  const application = authenticateClient(request, services.world)
  const name = request.form.get('grant_type') ?? ''
  const grantType = grantTypes[name]
  if (!grantType) throw new OAuthError('unsupported_grant_type', 'There is no such grant type.')
  if (!application.grantTypes.includes(name))
    throw new OAuthError('unauthorized_client', 'The application is not registered for this grant type.')

  const { token, payload, refreshToken } = await grantType(request.form, application, services)
  return Response.json(
    {
      access_token: token,
      token_type: 'Bearer',
      expires_in: (payload.exp ?? 0) - (payload.iat ?? 0),
      scope: payload.scope ?? '',
      ...(application.grantTypes.includes('refresh_token') && { refresh_token: refreshToken }),
    },
    { headers: { 'cache-control': 'no-store' } },
  )
}
