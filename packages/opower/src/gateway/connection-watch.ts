/** What is watched of a socket. */
export interface Connection {
  readonly destroyed: boolean
  once(event: 'close', listener: () => void): unknown
}

/** One request on a connection. */
export interface WatchedRequest {
  /** Aborts when the connection ends while the request is not answered. */
  readonly signal: AbortSignal
  /** The request is answered. */
  release(): void
}

/**
 * Watches connections for customers who go away. A connection can carry many requests, also at the same time, and gets one
 * listener all the same.
 */
export function createConnectionWatch(): (connection: Connection) => WatchedRequest {
  const connections = new WeakMap<Connection, Set<AbortController>>()

  function watch(connection: Connection): Set<AbortController> {
    const requests = new Set<AbortController>()
    connections.set(connection, requests)
    connection.once('close', () => {
      for (const request of requests) request.abort()
    })
    return requests
  }

  return (connection) => {
    const request = new AbortController()
    if (connection.destroyed) request.abort()
    const requests = connections.get(connection) ?? watch(connection)
    requests.add(request)
    return { signal: request.signal, release: () => requests.delete(request) }
  }
}
