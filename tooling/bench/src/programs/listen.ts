import { createServer, type RequestListener } from 'node:http'

/** Serves on a free port of loopback, and prints the address. */
export function listen(handler: RequestListener): void {
  const server = createServer(handler)
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/graphql`)
  })
}
