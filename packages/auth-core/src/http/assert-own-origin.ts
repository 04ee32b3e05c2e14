import { ConfigurationError } from '../errors/errors.ts'
import type { Endpoint } from '../provider.ts'
import { httpUrl } from './assert-secure-url.ts'

/**
 * Refuses a URL of a stranger: a token goes to the origins that the app named, and to those of the provider. Where
 * nothing is known, everything is the app's own word.
 *
 * @throws ConfigurationError that names the origin, never the URL.
 */
export function assertOwnOrigin(url: string, endpoints: readonly Endpoint[], provider?: string): void {
  if (endpoints.length === 0) return
  const { origin } = httpUrl(url, { option: 'url', provider })
  const own = endpoints.flatMap(({ url, tokenUrl, hosts = [] }) => [
    url,
    tokenUrl,
    ...hosts.map((host) => host.url),
  ])
  if (own.some((known) => known !== undefined && URL.canParse(known) && new URL(known).origin === origin))
    return
  throw new ConfigurationError(
    `A request for ${origin} was not sent: it is no origin of this client, its session or the provider. Set it as their \`url\`, or ask it without them.`,
    { provider },
  )
}
