import { ConfigurationError } from '../errors/errors.ts'

/** What {@link assertSecureUrl} takes besides the URL. */
export interface SecureUrlOptions {
  /** The option that holds the URL, such as `url`; for the message. */
  readonly option: string
  /** Allows plain `http:` to any host. */
  readonly allowInsecureRequests?: boolean | undefined
  /** The provider's name, for the error. */
  readonly provider?: string | undefined
}

/**
 * Refuses a URL that would carry secrets unencrypted, or holds some: `https:` goes everywhere, `http:` to this machine alone.
 *
 * @throws ConfigurationError that names the option, never the URL.
 */
export function assertSecureUrl(url: string, options: SecureUrlOptions): void {
  const { option, allowInsecureRequests = false, provider } = options
  // Nearly all of them, and parsing is what costs a session most.
  if (url.startsWith('https://') && !url.includes('@') && URL.canParse(url)) return
  const { protocol, hostname, username, password } = httpUrl(url, { option, provider })
  if (username || password)
    throw new ConfigurationError(
      `\`${option}\` holds a user name or a password, with which most runtimes send nothing. Leave them out.`,
      { provider },
    )
  if (protocol === 'https:' || allowInsecureRequests || isLoopback(hostname)) return
  throw new ConfigurationError(
    `\`${option}\` would send secrets over plain http. Use https, or set \`allowInsecureRequests: true\` for a network that you trust.`,
    { provider },
  )
}

/** Parses an http(s) URL. @throws ConfigurationError that names the option, never the URL */
export function httpUrl(
  url: string,
  { option, provider }: Pick<SecureUrlOptions, 'option' | 'provider'>,
): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed
  throw new ConfigurationError(
    `\`${option}\` is not an http(s) URL. Use one such as https://api.example.com/graphql.`,
    { provider },
  )
}

function isLoopback(hostname: string): boolean {
  return hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname) || /^(.+\.)?localhost$/.test(hostname)
}
