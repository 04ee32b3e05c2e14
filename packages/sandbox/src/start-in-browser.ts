import { createSandbox } from './create-sandbox.ts'
import type { Sandbox, SandboxOptions } from './sandbox.ts'

/** What a sandbox in a browser takes. */
export interface BrowserSandboxOptions extends Omit<SandboxOptions, 'port'> {
  /**
   * Brings a schema that a package bundles, by its name, such as `@energy/kraken/schema/de.graphql`: a browser has no
   * files. It is asked with the first request to each provider.
   */
  readonly readSchema: (file: string) => Promise<string>
}

/**
 * Starts a sandbox in a page: the same providers, answered by `sandbox.fetch` alone, without a server.
 *
 * @param options - those of the sandbox on Node, without a port; a `schema` is SDL.
 * @throws a `ConfigurationError` for a provider that does not exist.
 * @example
 * ```ts
 * import { startSandbox } from '@energy/sandbox/browser'
 *
 * const readSchema = async (file: string) => (await fetch(`/assets/${file}`)).text()
 * const sandbox = await startSandbox({ providers: ['kraken/de'], readSchema })
 * const client = createKrakenClient({
 *   url: sandbox.kraken.de.url,
 *   auth: apiKey(sandbox.credentials.kraken.de.apiKey),
 *   fetch: sandbox.fetch,
 * })
 * ```
 */
export function startSandbox({ readSchema, ...options }: BrowserSandboxOptions): Promise<Sandbox> {
  return createSandbox(options, { readSchema })
}
