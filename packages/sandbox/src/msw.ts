import { endpoints as krakenEndpoints } from '@energy/kraken'
import { endpoints as opowerEndpoints } from '@energy/opower'
import { type HttpHandler, HttpResponse, http } from 'msw'
import type { KrakenInstanceName } from './kraken/instances/names.ts'
import type { Sandbox } from './sandbox.ts'

/**
 * Makes the handlers with which Mock Service Worker lets a sandbox answer: at the addresses of the sandbox, and at the
 * real ones of what it serves, so that an app needs no other configuration in its tests.
 *
 * @param sandbox - a running sandbox; one with `port: 'none'` is enough.
 * @returns handlers for `setupServer`, in Node.
 * @remarks be.ENERGISED has an address for each operator: give the sandbox's to the client there.
 * @example
 * ```ts
 * import { setupServer } from 'msw/node'
 *
 * const sandbox = await startSandbox({ port: 'none', providers: ['kraken/de'] })
 * const server = setupServer(...sandboxHandlers(sandbox))
 * server.listen()
 * const auth = apiKey(sandbox.credentials.kraken.de.apiKey)
 * const client = createKrakenClient({ instance: 'de', auth })
 * ```
 */
export function sandboxHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  const answer = (from: string, to: string): HttpHandler =>
    http.all(`${from}*`, ({ request }) =>
      sandbox.fetch(new Request(request.url.replace(from, to), request)).catch(() => HttpResponse.error()),
    )
  return [
    answer(`${sandbox.origin}/`, `${sandbox.origin}/`),
    ...realAddresses(sandbox).map(([from, to]) => answer(from, to)),
  ]
}

/** Where each provider that is served really is, and where it is here. */
function realAddresses({ credentials, kraken, opower }: Sandbox): (readonly [string, string])[] {
  const instances = Object.keys(credentials.kraken).filter(isInstance(kraken))
  return [
    ...instances.flatMap((name) => {
      const { url, tokenUrl, secondUrl } = kraken[name]
      const real = krakenEndpoints[name]
      return [
        [real.url, url] as const,
        ...(real.tokenUrl ? [[authServerOf(real.tokenUrl), authServerOf(tokenUrl)] as const] : []),
        ...(secondUrl ? (real.hosts ?? []).map((host) => [host.url, secondUrl] as const) : []),
      ]
    }),
    ...(Object.keys(credentials).includes('opower')
      ? Object.values(opowerEndpoints).flatMap((real) => [
          [real.url, opower.url] as const,
          ...(real.tokenUrl ? [[real.tokenUrl, opower.tokenUrl] as const] : []),
        ])
      : []),
  ]
}

function isInstance(kraken: Sandbox['kraken']): (name: string) => name is KrakenInstanceName {
  return (name): name is KrakenInstanceName => name in kraken
}

/** The address below which all endpoints of an auth server are. */
function authServerOf(tokenUrl: string): string {
  return tokenUrl.replace(/token\/$/, '')
}
