import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryStore, systemClock } from '@energy/auth-core'
import * as beEnergised from '@energy/beenergised'
import type { ContractPaymentMethodsQuery, ContractRateOptionsQuery } from '@energy/beenergised/documents'
import * as kraken from '@energy/kraken'
import * as opower from '@energy/opower'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { sandboxHandlers } from '@energy/sandbox/msw'
import { CombinedError } from '@urql/core'
import { buildSchema, graphql } from 'graphql'
import { getResponse } from 'msw'
import { findProgram } from '../../../../packages/auth-core/test/find-program.ts'
import { startRedisServer } from '../../../../packages/auth-core/test/redis-server.ts'
import { root } from '../repository.ts'

/** Whose pages are read: what the prose takes for granted differs. */
export type Provider = 'kraken' | 'opower' | 'beenergised'

/** The provider that a document is about. */
export const providerOf = (path: string): Provider =>
  path.includes('packages/opower/')
    ? 'opower'
    : path.includes('packages/beenergised/')
      ? 'beenergised'
      : 'kraken'

/** Answers a request. */
export type Serve = (request: Request) => Promise<Response>

/** What the blocks of the documentation run against: the platforms at their own addresses, played in this process. */
export interface ReadersWorld {
  readonly fetch: typeof fetch
  /** How many requests were answered so far. */
  requests(): number
  /** What answers said went wrong, since it was last asked. */
  takeProblems(): string[]
  /** What the prose of a document takes for granted, by name. */
  names(provider: Provider): Record<string, unknown>
  /** Lets the reader's own server answer at a path. */
  serve(path: string, answer: Serve): void
  /** What the reader's shell knows. */
  readonly environment: Readonly<Record<string, string>>
  /** Without one, the block that needs it is not run; in CI that is a failure. */
  readonly hasRedis: boolean
  close(): Promise<void>
  /** What stands in a block for something that only the reader has. */
  fillIn(code: string): string
}

/** Starts the platforms. */
export async function createReadersWorld(): Promise<ReadersWorld> {
  const sandbox = await startSandbox({
    port: 'none',
    providers: ['kraken/de', 'kraken/gb', 'opower', 'beenergised'],
  })
  const program = findProgram('redis-server', 'valkey-server')
  const redis = program === undefined ? undefined : await startRedisServer(program)
  const handlers = [...sandboxHandlers(sandbox)]
  const otherAddresses: readonly (readonly [string, string])[] = [
    ['https://api.example-kraken.energy/v1/graphql/', sandbox.kraken.de.url],
    [operatorUrl, sandbox.beenergised.url],
  ]
  const routes = new Map<string, Serve>([
    ['/energy-token', async () => new Response(await krakenToken(sandbox))],
    ['/graphql', (request) => answerHash(request, sandbox)],
  ])
  const storedToken = await krakenToken(sandbox)
  const problems: string[] = []
  let requests = 0

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, origin } = new URL(request.url)
    const route = origin === new URL(page).origin ? routes.get(pathname) : undefined
    if (route) return route(request)
    if (pathname.startsWith('/schemas/@energy/'))
      return new Response(readPackage(pathname.slice('/schemas/@energy/'.length)))
    if (request.url.startsWith(exampleUrl)) return Response.json(await answerExample(request))
    const [, other] = otherAddresses.find(([address]) => request.url === address) ?? []
    if (other !== undefined) return sandbox.fetch(new Request(other, request))
    const played = await getResponse(handlers, request)
    if (!played) throw new Error(`A block of the documentation asks ${request.url}, which nobody plays here.`)
    return played
  }

  const ask: typeof fetch = async (input, init) => {
    const url = typeof input === 'string' || input instanceof URL ? new URL(input, page) : input
    const given = init?.body && { ...init, body: withOwnAccount(init.body, sandbox) }
    const answered = await answer(new Request(url, given || init))
    requests += 1
    const { errors = [] } = await answered
      .clone()
      .json()
      .catch(() => ({}))
    problems.push(...errors.map(({ message }: { message: string }) => message))
    return answered
  }

  return {
    fetch: ask,
    requests: () => requests,
    takeProblems: () => problems.splice(0),
    names: (provider) => ({ ...namesOf(provider, sandbox), readToken: () => storedToken }),
    environment: {
      OPERATOR_URL: operatorUrl,
      OPOWER_CLIENT_ID: sandbox.credentials.opower.clientId,
      OPOWER_CLIENT_SECRET: sandbox.credentials.opower.clientSecret,
    },
    serve: (path, answer) => void routes.set(path, answer),
    hasRedis: redis !== undefined,
    close: async () => redis?.stop(),
    fillIn: (code) =>
      code
        .replaceAll('127.0.0.1:6379', `127.0.0.1:${redis?.port}`)
        .replaceAll('<operator>', 'example')
        .replaceAll('Bearer …', 'Bearer token')
        .replaceAll('urn:opower:v1:account:…', sandbox.credentials.opower.accountUrns[0] ?? ''),
  }
}

/** Where the page of the reader's app stands. */
export const page = 'https://app.example/'

/** Some other API with a list. */
export const exampleUrl = 'https://api.example.com/graphql'
const operatorUrl = 'https://example.v2.api.htb.services/graphql/'

async function krakenToken({ credentials, kraken: { de }, fetch }: Sandbox): Promise<string> {
  const auth = kraken.apiKey(credentials.kraken.de.apiKey)
  const session = kraken.createKrakenSession({ url: de.url, auth, fetch })
  const { authorization = '' } = await session.token()
  session.dispose()
  return authorization
}

async function driverToken(
  { beenergised, fetch }: Sandbox,
  username: string,
  password: string,
): Promise<string> {
  const body = new URLSearchParams({ username, password })
  const answer = await fetch(beenergised.auth0Url, { method: 'POST', body })
  return (await answer.json()).access_token
}

/** A server of the reader's that knows the texts of persisted documents. */
async function answerHash(request: Request, sandbox: Sandbox): Promise<Response> {
  const { extensions, variables } = await request.json()
  const listed = JSON.parse(readFileSync('src/generated/persisted-documents.json', 'utf8'))
  const query = listed[extensions?.persistedQuery.sha256Hash]
  const headers = { 'content-type': 'application/json', authorization: await krakenToken(sandbox) }
  return sandbox.fetch(sandbox.kraken.de.url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
}

const exampleSchema = buildSchema(`
  type Query { viewer: Item, items(first: Int, after: String): Items! }
  type Items { pageInfo: PageInfo!, edges: [Edge!]! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type Edge { node: Item! }
  type Item { id: ID! }
`)

/** Some other API with a list, of which the pages about lists and limits speak. */
async function answerExample(request: Request): Promise<unknown> {
  const { query, variables } =
    request.method === 'GET' ? questionIn(new URL(request.url).searchParams) : await request.json()
  const items = ({ first = 99, after = '0' }: { first?: number; after?: string }) => {
    const start = Number(after)
    const end = Math.min(start + first, 250)
    const edges = Array.from({ length: end - start }, (_, index) => ({ node: { id: `${start + index}` } }))
    return { edges, pageInfo: { hasNextPage: end < 250, endCursor: `${end}` } }
  }
  return graphql({
    schema: exampleSchema,
    source: query,
    rootValue: { items, viewer: { id: 'viewer' } },
    variableValues: variables,
  })
}

const questionIn = (parameters: URLSearchParams) => ({
  query: parameters.get('query') ?? '',
  variables: JSON.parse(parameters.get('variables') ?? '{}'),
})

const readPackage = (path: string): string => readFileSync(join(root, 'packages', path), 'utf8')

/** `A-1` is the reader's own account. */
function withOwnAccount(body: BodyInit, { credentials }: Sandbox): BodyInit {
  return typeof body === 'string'
    ? body.replaceAll('"A-1"', `"${credentials.kraken.de.accountNumbers[0]}"`)
    : body
}

function namesOf(provider: Provider, sandbox: Sandbox): Record<string, unknown> {
  const { credentials } = sandbox
  const {
    email,
    password,
    apiKey: key,
    customerSignIn,
    accountNumbers,
    clientId,
    clientSecret,
  } = credentials.kraken.de
  const auth = kraken.apiKey(key)
  const store = memoryStore()
  const shown: unknown[] = []
  const everywhere = {
    shown,
    show: (value: unknown) => shown.push(value),
    audit: (value: unknown) => shown.push(value),
    log: (value: unknown) => shown.push(value),
    askForNewKey: () => shown.push('new key'),
    showBusy: () => shown.push('busy'),
    markField: () => shown.push('field'),
    metrics: { timing: () => shown.push('timing') },
    console: { ...console, log: (...values: unknown[]) => shown.push(values) },
    // Binds the text to its place as a cipher would; what it hides is not looked at here.
    encrypt: async (text: string, boundTo: string) => JSON.stringify([boundTo, text]),
    decrypt: async (sealed: string, boundTo: string) => {
      const [place, text] = JSON.parse(sealed)
      if (place !== boundTo) throw new Error('This was sealed for another place.')
      return text
    },
    freshToken: () => krakenToken(sandbox),
    signInAgain: () => krakenToken(sandbox),
    obtainToken: async () => ({ token: await krakenToken(sandbox), exp: Date.now() / 1000 + 3600 }),
    store,
  }
  if (provider === 'opower') {
    const [account] = credentials.opower.accountUrns
    const own = { clientId: credentials.opower.clientId, clientSecret: credentials.opower.clientSecret }
    const client = opower.createOpowerClient({ environment: 'stage', auth: opower.clientCredentials(own) })
    return { ...everywhere, ...own, account, client }
  }
  if (provider === 'beenergised') {
    const { key, username, password } = credentials.beenergised
    const auth = beEnergised.preSharedKey({ key, username, password })
    return {
      ...everywhere,
      key,
      username,
      password,
      email: 'erika@example.com',
      url: operatorUrl,
      client: beEnergised.createBeEnergisedClient({ url: operatorUrl, auth }),
      driversClient: beEnergised.createBeEnergisedClient({
        url: operatorUrl,
        auth: beEnergised.auth0(() => driverToken(sandbox, 'erika@example.com', password)),
      }),
      auth0Client: { getTokenSilently: () => driverToken(sandbox, username, password) },
      letDriverChoose: async (rates: ContractRateOptionsQuery, methods: ContractPaymentMethodsQuery) => ({
        rate: rates.contractRateOptions?.[0]?.uuid,
        paymentMethod: methods.contractPaymentMethods?.[0]?.uuid,
      }),
      bankAccount: {
        iban: 'DE02120300000000202051',
        bic: 'BYLADEM1001',
        bank: 'Bank',
        accountHolder: 'Anna',
      },
    }
  }
  const session = kraken.createKrakenSession({ instance: 'de', auth, store })
  const failed = {
    extensions: { errorCode: 'KT-CT-1138', validationErrors: [{ message: 'Wrong.', inputPath: ['key'] }] },
  }
  return {
    ...everywhere,
    key,
    email,
    password,
    clientId,
    clientSecret,
    customerClientId: customerSignIn.clientId,
    redirectUri: customerSignIn.redirectUri,
    application: { clientId, clientSecret },
    url: kraken.endpoints.de.url,
    accountNumber: accountNumbers[0],
    account: accountNumbers[0],
    auth,
    grant: kraken.accessToken(() => krakenToken(sandbox)),
    session,
    client: kraken.createKrakenClient({ instance: 'de', session }),
    provider: kraken.kraken,
    endpoint: kraken.endpoints.de,
    auth0Client: { getTokenSilently: () => krakenToken(sandbox) },
    context: {
      endpoint: kraken.endpoints.de,
      fetch: (...request: Parameters<typeof fetch>) => globalThis.fetch(...request),
      signal: new AbortController().signal,
      clock: systemClock,
    },
    error: new CombinedError({ graphQLErrors: [failed] }),
  }
}
