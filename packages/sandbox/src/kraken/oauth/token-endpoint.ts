import type { Route } from '../../http/route.ts'
import type { KrakenServices } from '../context.ts'

/**
 * Answers client credentials at the token endpoint of the auth server, as third parties use them for measurements.
 */
export function tokenEndpoint(path: string, { instance, tokens, world }: KrakenServices): Route {
  return {
    path,
    provider: `kraken/${instance.name}`,
    describe: () => ({ kind: 'token', operationName: 'token', rootFields: [] }),
    async answer(request, body) {
      if (request.method !== 'POST') return refuse('invalid_request', 405)
      const form = new URLSearchParams(body)
      if (form.get('grant_type') !== 'client_credentials') return refuse('unsupported_grant_type', 400)
      const { clientId, clientSecret, id } = world.application
      if (form.get('client_id') !== clientId || form.get('client_secret') !== clientSecret)
        return refuse('invalid_client', 401)
      const { token, payload } = await tokens.issue({ kind: 'oauth-application', id }, 'CLIENT-CREDENTIALS')
      const lifetime = (payload.exp ?? 0) - (payload.iat ?? 0)
      return Response.json(
        { access_token: token, token_type: 'Bearer', expires_in: lifetime, scope: '' },
        { headers: { 'cache-control': 'no-store' } },
      )
    },
  }
}

function refuse(error: string, status: number): Response {
  return Response.json({ error }, { status })
}
