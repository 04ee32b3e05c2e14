import type { KrakenServices } from '../context.ts'
import { authenticateClient } from './client-authentication.ts'
import { type EndpointRequest, requirePost } from './endpoint.ts'

/** Ends a token (RFC 7009). One that is unknown has ended already. */
export function revokeToken(request: EndpointRequest, { tokens, world }: KrakenServices): Response {
  requirePost(request)
  const { clientId } = authenticateClient(request, world)
  tokens.revokeToken(request.form.get('token') ?? '', clientId)
  return new Response(null, { status: 200 })
}
