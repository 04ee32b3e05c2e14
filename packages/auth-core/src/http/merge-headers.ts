/** What an operation brings along for its request. */
type FetchOptions = RequestInit | (() => RequestInit) | undefined

/** Puts the headers of a client below those of an operation, whatever form either has. */
export function mergeHeaders(
  own: HeadersInit | (() => HeadersInit),
  fetchOptions: FetchOptions,
): RequestInit {
  const given = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions
  const headers = new Headers(typeof own === 'function' ? own() : own)
  for (const [name, value] of new Headers(given?.headers)) headers.set(name, value)
  return { ...given, headers: Object.fromEntries(headers.entries()) }
}
