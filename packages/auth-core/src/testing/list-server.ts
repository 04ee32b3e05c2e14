/** One request that a fake list server was asked. */
export interface ListRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A fake GraphQL server, as a `fetch`, that keeps what it was asked. */
export interface ListServer {
  readonly fetch: typeof globalThis.fetch
  readonly requests: ListRequest[]
  /** Requests that the client broke off. */
  readonly aborted: number
  /** The most requests that were under way at once. */
  readonly peak: number
}

/** What a fake server answers: a body for status 200, or a whole response. */
export type Answer = (request: ListRequest, count: number) => unknown

/** Creates a server that answers with what `answer` returns, after `wait` has come to its end. */
export function createListServer(
  answer: Answer,
  wait: () => Promise<void> = () => Promise.resolve(),
): ListServer {
  const requests: ListRequest[] = []
  let aborted = 0
  let active = 0
  let peak = 0

  async function respond(init: RequestInit | undefined): Promise<Response> {
    const request: ListRequest = JSON.parse(String(init?.body))
    requests.push(request)
    peak = Math.max(peak, ++active)
    const count = requests.length
    await wait()
    active -= 1
    const body = answer(request, count)
    if (body instanceof Response) return body
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })
  }

  function fetch(_input: unknown, init?: RequestInit): Promise<Response> {
    return new Promise((resolve, reject) => {
      let settled = false
      init?.signal?.addEventListener('abort', () => {
        if (settled) return
        aborted += 1
        active -= 1
        reject(new DOMException('The request was broken off.', 'AbortError'))
      })
      respond(init)
        .then(resolve, reject)
        .finally(() => {
          settled = true
        })
    })
  }

  return {
    fetch,
    requests,
    get aborted() {
      return aborted
    },
    get peak() {
      return peak
    },
  }
}

/** Answers {@link itemsQuery} from what `items` returns. */
export function createItemServer(items: () => readonly object[], wait?: () => Promise<void>): ListServer {
  return createListServer(({ variables }) => ({ data: { items: connectionPage(items(), variables) } }), wait)
}

interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** One page of a fake connection. */
export interface ConnectionPage<Item> {
  readonly __typename: string
  readonly totalCount: number
  readonly pageInfo: {
    readonly __typename: string
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly edges: readonly { readonly __typename: string; readonly cursor: string; readonly node: Item }[]
}

/** Answers one page of a Relay connection over `items`, whose cursors are `c0`, `c1`, … */
export function connectionPage<Item>(
  items: readonly Item[],
  { first, after, last, before }: PageArguments,
): ConnectionPage<Item> {
  const start = after == null ? 0 : Number(after.slice(1)) + 1
  const end = before == null ? items.length : Number(before.slice(1))
  const from = last == null ? start : Math.max(start, end - last)
  const to = first == null ? end : Math.min(end, from + first)
  const edges = items
    .slice(from, to)
    .map((node, index) => ({ __typename: 'ItemEdge', cursor: `c${from + index}`, node }))
  return {
    __typename: 'ItemConnection',
    totalCount: items.length,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    edges,
  }
}

/** Makes items `n0`, `n1`, … */
export function makeItems(count: number): { __typename: 'Item'; id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ __typename: 'Item', id: `n${index}` }))
}
