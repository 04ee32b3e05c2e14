import { Hono } from 'hono'
import { handle } from './gateway.ts'

export const app: Hono = new Hono()

app.all('/energy', (context) => handle(context.req.raw))
