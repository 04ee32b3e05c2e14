import { TransportError } from '@energy/auth-core'

/** The settings of a download. */
export interface ExportDownloadOptions {
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch
  /** Ends the download. */
  readonly signal?: AbortSignal
  /** Takes an address without TLS, for a sandbox on this machine. @defaultValue `false` */
  readonly allowInsecureDownload?: boolean
}

/**
 * Reads an export from its signed address: by https, without a token, cookie or other header, and following no redirect.
 *
 * @throws TransportError when the address is not https, or the archive could not be read. The address, which is a
 * credential itself, is in no error.
 */
export async function downloadExport(
  address: string,
  { fetch = globalThis.fetch, signal, allowInsecureDownload = false }: ExportDownloadOptions = {},
): Promise<Blob> {
  if (!isSafe(address, allowInsecureDownload))
    throw new TransportError('The export lies at an address without https, so it was not read.', {
      provider: 'opower',
      retryable: false,
    })
  const response = await request(address, fetch, signal)
  if (response.ok) return response.blob()
  throw new TransportError(
    `The export could not be read: the storage answered ${response.status}. Its address may have expired; export again.`,
    { provider: 'opower', status: response.status, retryable: response.status >= 500 },
  )
}

async function request(
  address: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'omit', redirect: 'error', ...(signal && { signal }) })
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    throw new TransportError('The export could not be read: no answer from the storage.', {
      provider: 'opower',
      cause,
    })
  }
}

function isSafe(address: string, allowInsecureDownload: boolean): boolean {
  if (!URL.canParse(address)) return false
  const { protocol } = new URL(address)
  return protocol === 'https:' || (allowInsecureDownload && protocol === 'http:')
}
