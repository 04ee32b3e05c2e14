import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Grant, GrantContext, TokenSet } from '../grants/grant.ts'
import { graphqlTokenRequest } from '../grants/graphql-token-request.ts'
import { isRecord } from '../is-record.ts'
import { exampleProvider } from './example-provider.ts'

/** What goes wrong between a session and its token endpoint. */
export type HttpFault =
  | 'name not found'
  | 'refused'
  | 'reset before'
  | 'reset after'
  | 'timeout'
  | '5xx HTML'
  | '200 with errors'
  | 'not JSON'
  | 'slow body'
  | 'truncated body'
  | '429'

/** A token endpoint on loopback that fails on demand, with single-use refresh tokens. */
export interface FaultyTokenServer {
  /** Opens an account of its own for one test. */
  account(): Account
  close(): Promise<void>
}

/** What one test sees of the server. */
export interface Account {
  fault: HttpFault | undefined
  /** Whether a refresh token was presented after the server had taken it. */
  readonly theft: boolean
  readonly calls: number
  grant(user: string): Grant
}

interface AccountState {
  fault: HttpFault | undefined
  theft: boolean
  calls: number
  readonly live: Set<string>
  readonly taken: Set<string>
}

const query = 'mutation Tokens { tokens { accessToken refreshToken } }'

/** Starts the server on a free port of 127.0.0.1. */
export async function startFaultyTokenServer(): Promise<FaultyTokenServer> {
  const accounts: AccountState[] = []
  let sequence = 0

  const server = createServer(async (request, response) => {
    const variables = await readVariables(request)
    const state = accounts[Number(variables.account)]
    if (!state) return void response.writeHead(404).end()
    state.calls++
    const { fault } = state
    if (fault === 'reset before') return void request.socket.destroy()
    const early = answerEarly(fault, response)
    if (early) return
    const { refreshToken, user } = variables
    if (typeof refreshToken === 'string') {
      if (state.taken.has(refreshToken)) state.theft = true
      state.taken.add(refreshToken)
      if (!state.live.delete(refreshToken)) return void answerWith(response, errorBody('REFRESH_TOKEN'))
    }
    const next = `canary-refresh-${++sequence}`
    state.live.add(next)
    const body = JSON.stringify({
      data: { tokens: { accessToken: `canary-access-${user}-${sequence}`, refreshToken: next } },
    })
    answerLate(fault, request, response, body)
  })
  const port = await listen(server)
  const nobody = createServer()
  const closedPort = await listen(nobody)
  await new Promise((resolve) => nobody.close(resolve))

  const urlFor = (fault: HttpFault | undefined): string => {
    return `http://127.0.0.1:${fault === 'refused' ? closedPort : port}/`
  }

  return {
    account() {
      const state: AccountState = {
        fault: undefined,
        theft: false,
        calls: 0,
        live: new Set(),
        taken: new Set(),
      }
      const account = accounts.push(state) - 1
      return {
        get fault() {
          return state.fault
        },
        set fault(fault) {
          state.fault = fault
        },
        get theft() {
          return state.theft
        },
        get calls() {
          return state.calls
        },
        grant: (user) => {
          const call = (refreshToken: string | undefined, context: GrantContext): Promise<TokenSet> =>
            askForTokens(
              urlFor(state.fault),
              { account, user, refreshToken },
              withFault(state.fault, context),
            )
          return {
            kind: 'faulty',
            principal: `${account}/${user}`,
            refreshTokenUse: 'single-use',
            runsOn: 'anywhere',
            obtain: (context) => call(undefined, context),
            renew: call,
          }
        },
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

// The one fault that is not real: how long a resolver looks for a name that nobody has is up to the machine.
function withFault(fault: HttpFault | undefined, context: GrantContext): GrantContext {
  if (fault !== 'name not found') return context
  const cause = Object.assign(new Error('getaddrinfo ENOTFOUND canary'), { code: 'ENOTFOUND' })
  const fail = (): Promise<never> =>
    new Promise((_, reject) => setTimeout(() => reject(new TypeError('fetch failed', { cause })), 5))
  return { ...context, fetch: fail }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function askForTokens(
  url: string,
  variables: Record<string, unknown>,
  context: GrantContext,
): Promise<TokenSet> {
  const data = await graphqlTokenRequest(
    { provider: exampleProvider, url, query, operationName: 'Tokens', variables },
    context,
  )
  const tokens = isRecord(data.tokens) ? data.tokens : {}
  return {
    accessToken: String(tokens.accessToken),
    refreshToken: String(tokens.refreshToken),
    lifetime: 3_600_000,
  }
}

async function readVariables(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request) text += chunk
  const body: unknown = JSON.parse(text)
  return isRecord(body) && isRecord(body.variables) ? body.variables : {}
}

function answerEarly(fault: HttpFault | undefined, response: ServerResponse): boolean {
  if (fault === '5xx HTML') {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html>canary</html>')
    return true
  }
  if (fault === '429') {
    response.writeHead(429, { 'retry-after': '7' }).end('canary')
    return true
  }
  if (fault === '200 with errors') answerWith(response, errorBody('CANARY'))
  return fault === '200 with errors'
}

function answerLate(
  fault: HttpFault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): void {
  switch (fault) {
    case 'timeout':
      return
    case 'reset after':
      request.socket.destroy()
      return
    case 'not JSON':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": canary')
      return
    case 'slow body':
      response.writeHead(200, { 'content-type': 'application/json' }).write(body.slice(0, 10))
      return
    case 'truncated body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) })
      response.write(body.slice(0, 20), () => request.socket.destroy())
      return
    default:
      answerWith(response, body)
  }
}

function answerWith(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body)
}

function errorBody(errorCode: string): string {
  return JSON.stringify({ data: null, errors: [{ message: 'canary', extensions: { errorCode } }] })
}
