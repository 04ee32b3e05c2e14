import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { nodeHandler } from '@energy/opower/gateway'
import express from 'express'
import fastify from 'fastify'

/** Starts a server of its own for a gateway, and says where it listens. */
export type StartServer = (
  handle: (request: Request) => Promise<Response>,
) => Promise<{ port: number; close(): Promise<void> }>

async function listening(server: Server): Promise<{ port: number; close(): Promise<void> }> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The servers that a gateway is used with, bare and behind a parser that reads the body first. */
export const servers: Readonly<Record<string, StartServer>> = {
  'node:http': (handle) => listening(createServer(nodeHandler(handle))),
  Express: (handle) => listening(createServer(express().all('/energy', nodeHandler(handle)))),
  'Express with express.json()': (handle) =>
    listening(createServer(express().use(express.json()).all('/energy', nodeHandler(handle)))),
  'Express with express.text()': (handle) =>
    listening(
      createServer(
        express()
          .use(express.text({ type: '*/*' }))
          .all('/energy', nodeHandler(handle)),
      ),
    ),
  'Express with express.raw()': (handle) =>
    listening(
      createServer(
        express()
          .use(express.raw({ type: '*/*' }))
          .all('/energy', nodeHandler(handle)),
      ),
    ),
  Fastify: async (handle) => {
    const app = fastify()
    app.all('/energy', nodeHandler(handle))
    await app.ready()
    return listening(app.server)
  },
  'Fastify with hooks': async (handle) => {
    const app = fastify()
    app.addHook('onSend', async (_, reply) => {
      await new Promise((resolve) => setImmediate(resolve))
      reply.header('x-hook', 'seen')
    })
    app.all('/energy', nodeHandler(handle))
    await app.ready()
    return listening(app.server)
  },
  'Fastify with its raw parts': async (handle) => {
    const app = fastify()
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, done) => done(null))
    app.all('/energy', async (request, reply) => {
      reply.hijack()
      await nodeHandler(handle)(request.raw, reply.raw)
    })
    await app.ready()
    return listening(app.server)
  },
}

/** The statuses of the answers on a connection. */
export const statuses = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))

/**
 * Sends text as it is, and reads until the server ends the connection or has nothing to add.
 *
 * @param answers - how many answers are waited for before silence counts as the end.
 */
export async function speak(port: number, text: string, answers: number): Promise<string> {
  const socket = connectTo(port)
  let answer = ''
  socket.setEncoding('latin1')
  socket.setTimeout(answers === 0 ? 300 : 5_000, () => socket.destroy())
  socket.on('data', (chunk) => {
    answer += chunk
    if (statuses(answer).length >= answers) socket.setTimeout(50)
  })
  socket.write(text, 'latin1')
  await new Promise((resolve) => socket.once('close', resolve))
  return answer
}

/** A socket whose errors nobody minds. */
export function connectTo(port: number): Socket {
  return connect(port, '127.0.0.1').on('error', () => undefined)
}
