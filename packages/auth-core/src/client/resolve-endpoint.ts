import { ConfigurationError } from '../errors/errors.ts'
import { httpUrl } from '../http/assert-secure-url.ts'
import type { Endpoint, Provider } from '../provider.ts'

/** How an app says where a provider is reached. */
export interface EndpointSelection {
  /** The name of the provider's own option, such as `instance`; for the message of an error. */
  readonly selector: string
  /** What the app chose with it. */
  readonly selected: string | undefined
  /** The app's own URL; it overrides the selected one. */
  readonly url: string | undefined
}

/**
 * Finds the endpoint that an app asked for.
 *
 * @throws {@link ConfigurationError} when nothing is selected, the selection is unknown or the URL is none.
 *
 * @example
 * ```ts
 * const endpoint = resolveEndpoint(provider, { selector: 'instance', selected: 'de', url: undefined })
 * ```
 */
export function resolveEndpoint(
  provider: Provider,
  { selector, selected, url }: EndpointSelection,
): Endpoint {
  const names = Object.keys(provider.endpoints)
  if (selected !== undefined && !names.includes(selected))
    throw new ConfigurationError(
      `Unknown ${selector} "${selected}". Use one of ${names.join(', ')}, or set \`url\`.`,
      {
        provider: provider.name,
      },
    )
  const known = selected === undefined ? undefined : provider.endpoints[selected]
  if (url === undefined) {
    if (known) return known
    const choice = names.length > 0 ? `\`${selector}\` (one of ${names.join(', ')}) or \`url\`` : '`url`'
    throw new ConfigurationError(`Nothing says where ${provider.name} is reached. Set ${choice}.`, {
      provider: provider.name,
    })
  }
  httpUrl(url, { option: 'url', provider: provider.name })
  const { hosts: _, ...endpoint } = known ?? {}
  return { ...endpoint, url }
}
