import { nodeHandler } from '@energy/opower/gateway'
import express, { type Express } from 'express'

/** Serves a gateway beside the routes of an Express app. */
export function withExpress(gateway: (request: Request) => Promise<Response>): Express {
  const app = express()
  // For the app's own routes; the gateway takes what it has parsed.
  app.use(express.json())
  app.get('/health', (_, response) => {
    response.json({ status: 'up' })
  })
  app.all('/energy', nodeHandler(gateway))
  return app
}
