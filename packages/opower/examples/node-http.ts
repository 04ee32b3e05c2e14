import { createServer, type Server } from 'node:http'
import { nodeHandler } from '@energy/opower/gateway'
import { handle } from './gateway.ts'

export const server: Server = createServer(nodeHandler(handle))
