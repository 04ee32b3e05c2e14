import { nodeHandler } from '@energy/opower/gateway'
import fastify, { type FastifyInstance } from 'fastify'
import { handle } from './gateway.ts'

export const app: FastifyInstance = fastify()

app.all('/energy', nodeHandler(handle))
