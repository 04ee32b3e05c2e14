import type { KrakenServices } from '../context.ts'
import { authenticateClient } from './client-authentication.ts'
import { deviceCodeLifetime, pollInterval } from './device-codes.ts'
import { type EndpointRequest, requirePost } from './endpoint.ts'

/** Gives a device the codes for a sign-in on another one. */
export function authorizeDevice(request: EndpointRequest, { authServer, world }: KrakenServices): Response {
  requirePost(request)
  const { clientId } = authenticateClient(request, world)
  const { deviceCode, userCode } = authServer.devices.create(clientId, request.form.get('scope') ?? '')
  const page = authServer.url('device')
  return Response.json(
    {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: page,
      verification_uri_complete: `${page}?user_code=${userCode}`,
      expires_in: deviceCodeLifetime,
      interval: pollInterval,
    },
    { headers: { 'cache-control': 'no-store' } },
  )
}
