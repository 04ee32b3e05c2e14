import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** A token endpoint on loopback whose refresh tokens work once: a second use ends everything of that sign-in. */
export interface TokenServer {
  readonly url: string
  /** Sign-ins with the primary credential so far. */
  readonly signIns: number
  /** Renewals with a refresh token so far, refused ones included. */
  readonly renewals: number
  /** How often a refresh token was presented that had been used up. */
  readonly reuses: number
  isValid(authorization: string): boolean
  /** Called when tokens were given out and the answer is still on its way; with the name that the client gave itself. */
  onRotation: (client: string) => void
  /** Keeps answers back until the returned function is called. */
  holdAnswers(): () => void
  stop(): Promise<void>
}

/** Starts the server. It gives out tokens when a request arrives, and answers `latency` ms later. */
export async function startTokenServer(latency = 80): Promise<TokenServer> {
  const unused = new Map<string, number>()
  const used = new Map<string, number>()
  const revoked = new Set<number>()
  const counts = { signIns: 0, renewals: 0, reuses: 0 }
  let issued = 0
  let held: Promise<void> | undefined

  function issue(family: number): { accessToken: string; refreshToken: string; lifetime: number } {
    issued++
    unused.set(`refresh-${issued}`, family)
    return {
      accessToken: `access-${issued}-${family}`,
      refreshToken: `refresh-${issued}`,
      lifetime: 3_600_000,
    }
  }

  function renew(refreshToken: string): object | undefined {
    counts.renewals++
    const family = unused.get(refreshToken)
    const reused = used.get(refreshToken)
    if (reused !== undefined) {
      counts.reuses++
      revoked.add(reused)
    }
    if (family === undefined || revoked.has(family)) return undefined
    unused.delete(refreshToken)
    used.set(refreshToken, family)
    return issue(family)
  }

  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { refreshToken, client } = JSON.parse(body)
    if (!refreshToken) counts.signIns++
    const tokens = refreshToken ? renew(refreshToken) : issue(counts.signIns)
    if (tokens) tokenServer.onRotation(client)
    await Promise.all([delay(latency), held])
    response
      .writeHead(tokens ? 200 : 400, { 'access-control-allow-origin': '*' })
      .end(JSON.stringify(tokens ?? { error: 'invalid_grant' }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  const tokenServer: TokenServer = {
    url: `http://127.0.0.1:${address.port}/`,
    get signIns() {
      return counts.signIns
    },
    get renewals() {
      return counts.renewals
    },
    get reuses() {
      return counts.reuses
    },
    isValid(authorization) {
      const family = /^Bearer access-\d+-(\d+)$/.exec(authorization)?.[1]
      return family !== undefined && !revoked.has(Number(family))
    },
    onRotation: () => {},
    holdAnswers() {
      let send = (): void => {}
      held = new Promise((resolve) => {
        send = resolve
      })
      return () => send()
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return tokenServer
}
