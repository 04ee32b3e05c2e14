/** A request, as `fetch` takes it. */
export interface FetchArguments {
  readonly input: RequestInfo | URL
  readonly init: RequestInit
}

/**
 * Writes what is asked for by GET as the same request by POST, as GraphQL over HTTP has both.
 *
 * @returns `undefined` when the URL holds no `query`, or one whose variables are no JSON.
 */
export function byPost({ input, init }: FetchArguments): (FetchArguments & { body: string }) | undefined {
  const given = input instanceof Request ? input.url : String(input)
  const method = init.method ?? (input instanceof Request ? input.method : 'GET')
  if (!/^get$/i.test(method) || init.body != null || !given.includes('query=') || !URL.canParse(given))
    return undefined
  const url = new URL(given)
  const take = (name: string): string | undefined => {
    const value = url.searchParams.get(name) ?? undefined
    url.searchParams.delete(name)
    return value
  }
  const [query, operationName, variables, extensions] = [
    take('query'),
    take('operationName'),
    take('variables'),
    take('extensions'),
  ]
  if (query === undefined) return undefined
  const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined))
  headers.set('content-type', 'application/json')
  try {
    const body = JSON.stringify({
      query,
      operationName,
      variables: read(variables),
      extensions: read(extensions),
    })
    return {
      input: input instanceof Request ? new Request(url, input) : url.href,
      init: { ...init, method: 'POST', headers, body },
      body,
    }
  } catch {
    return undefined
  }
}

function read(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json)
}
