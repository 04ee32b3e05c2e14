import type { Route } from '../http/route.ts'
import type { OpaqueTokens } from '../tokens/opaque-tokens.ts'
import type { Utility } from './utility.ts'

/** Answers client credentials, which must come as HTTP Basic just as they are. */
export function tokenEndpoint(
  path: string,
  { clientId, clientSecret }: Utility,
  tokens: OpaqueTokens,
  lifetime: number,
): Route {
  const expected = `Basic ${btoa(`${clientId}:${clientSecret}`)}`
  return {
    path,
    provider: 'opower',
    describe: () => ({ kind: 'token', operationName: 'token', rootFields: [] }),
    async answer(request, body) {
      if (request.method !== 'POST') return new Response(null, { status: 405 })
      if (request.headers.get('authorization') !== expected)
        return Response.json({ error: 'invalid_client' }, { status: 401 })
      if (new URLSearchParams(body).get('grant_type') !== 'client_credentials')
        return Response.json({ error: 'unsupported_grant_type' }, { status: 400 })
      return Response.json(
        {
          client_id: clientId,
          access_token: tokens.issue(clientId).accessToken,
          token_type: 'BEARER',
          scope: '',
          expires_in: lifetime / 1000,
        },
        { headers: { 'cache-control': 'no-store' } },
      )
    },
  }
}
