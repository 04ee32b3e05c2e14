import { nodeHandler } from '@energy/opower/gateway'
import fastify, { type FastifyInstance } from 'fastify'

/** Serves a gateway beside the routes of a Fastify app. */
export function withFastify(gateway: (request: Request) => Promise<Response>): FastifyInstance {
  const app = fastify()
  app.get('/health', () => ({ status: 'up' }))
  app.all('/energy', nodeHandler(gateway))
  return app
}
