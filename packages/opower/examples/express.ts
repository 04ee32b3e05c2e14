import { nodeHandler } from '@energy/opower/gateway'
import express, { type Express } from 'express'
import { handle } from './gateway.ts'

export const app: Express = express()

app.use(express.json()) // of your own routes; the gateway takes what it has parsed
app.all('/energy', nodeHandler(handle))
