import { createSandbox } from './create-sandbox.ts'
import { readSchema } from './graphql/read-schema.ts'
import type { Sandbox, SandboxOptions } from './sandbox.ts'

/**
 * Serves the energy providers on 127.0.0.1: real HTTP, signed tokens, the documented limits and errors, believable data.
 *
 * @returns when it listens. Call `close` at the end.
 * @throws a `ConfigurationError` for a provider that does not exist.
 * @example
 * ```ts
 * const sandbox = await startSandbox()
 * const client = createKrakenClient({
 *   url: sandbox.kraken.de.url,
 *   auth: apiKey(sandbox.credentials.kraken.de.apiKey),
 * })
 * sandbox.faults.expireTokens()
 * await sandbox.close()
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0 } = options
  if (port === 'none') return createSandbox(options, { readSchema })
  const { listen } = await import('./http/listen.ts')
  return createSandbox(options, { readSchema, listen: (handler) => listen(handler, port) })
}
