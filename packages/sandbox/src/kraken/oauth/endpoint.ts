import type { Route } from '../../http/route.ts'
import type { KrakenServices } from '../context.ts'
import { OAuthError } from './oauth-error.ts'

/** A request to the auth server: its form, or its query when it has none. */
export interface EndpointRequest {
  readonly method: string
  readonly form: URLSearchParams
  readonly headers: Headers
}

/** Answers one endpoint of the auth server. Refuses by throwing an {@link OAuthError}. */
export type Endpoint = (request: EndpointRequest, services: KrakenServices) => Promise<Response> | Response

/** Serves an endpoint below the address of an instance. */
export function endpointRoute(
  base: string,
  name: string,
  endpoint: Endpoint,
  services: KrakenServices,
): Route {
  return {
    path: `${base}/${name}/`,
    provider: `kraken/${services.instance.name}`,
    describe: () => ({ kind: name === 'token' ? 'token' : 'page', operationName: name, rootFields: [] }),
    async answer({ method, url, headers }, body, record) {
      const form = method === 'POST' ? new URLSearchParams(body) : new URL(url).searchParams
      try {
        return await endpoint({ method, form, headers }, services)
      } catch (error) {
        if (!(error instanceof OAuthError)) throw error
        record.errorCodes.push(error.code)
        return error.toResponse()
      }
    },
  }
}

/**
 * Refuses what was not posted.
 *
 * @throws OAuthError
 */
export function requirePost({ method }: EndpointRequest): void {
  if (method !== 'POST') throw new OAuthError('invalid_request', 'Use POST.', 405)
}
