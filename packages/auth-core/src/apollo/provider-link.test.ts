import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  ApolloClient,
  ApolloLink,
  type DefaultContext,
  gql,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { RetryLink } from '@apollo/client/link/retry'
import { mergeMap, of, timeout } from 'rxjs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { energyError } from '../errors/find-energy-error.ts'
import type { Grant } from '../grants/grant.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { collectGarbage } from '../testing/collect-garbage.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { type ProviderLinkOptions, providerLink } from './provider-link.ts'

// What is the same for every other client is in `requests/other-clients.test.ts`.

interface ViewerQuery {
  readonly viewer: { readonly __typename: 'Viewer'; readonly id: string; readonly name: string }
}

const ViewerDocument: TypedDocumentNode<ViewerQuery> = gql`query Viewer { viewer { id name } }`
const PayDocument: TypedDocumentNode = gql`mutation Pay { pay { owner } }`
const OtherDocument: TypedDocumentNode = gql`query Other { other }`
const MarkedDocument: TypedDocumentNode = Object.assign({}, OtherDocument, { anonymous: true })

interface ClientOptions extends Pick<ProviderLinkOptions, 'on'> {
  readonly before?: ApolloLink
}

type Answer = (response: ServerResponse, owner: string) => void

let url: string
let session: Session
let owners: Map<string, string>
let asked: string[]
let waiting: ((answer: Answer) => void)[]
let holds: boolean
let close: () => void

const json = (response: ServerResponse, body: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const viewer: Answer = (response, name) =>
  json(response, {
    data: {
      viewer: { __typename: 'Viewer', id: '1', name },
      pay: { __typename: 'Payment', owner: name },
      other: 'other',
    },
  })
const refusal: Answer = (response) =>
  json(response, { data: null, errors: [{ message: 'expired', extensions: { errorCode: 'KT-CT-1124' } }] })

function grantOf(owner: string): Grant {
  return {
    ...handGrant().grant,
    principal: owner,
    async obtain() {
      const accessToken = `${owner}-${owners.size}`
      owners.set(`Bearer ${accessToken}`, owner)
      return { accessToken, lifetime: 3_600_000 }
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const chunk of request) text += chunk
  const owner = owners.get(request.headers.authorization ?? '')
  asked.push(`${JSON.parse(text).operationName} ${owner}`)
  if (owner === undefined) refusal(response, '')
  else if (holds) waiting.push((answer) => answer(response, owner))
  else viewer(response, owner)
}

beforeEach(async () => {
  owners = new Map()
  asked = []
  waiting = []
  holds = false
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  session = createSession({ grant: grantOf('anna'), provider: exampleProvider, endpoint: { url } })
  close = () => {
    session.dispose()
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

const createClient = (
  of = session,
  { before = new ApolloLink((operation, forward) => forward(operation)), ...options }: ClientOptions = {},
): ApolloClient =>
  new ApolloClient({
    link: before.concat(providerLink(exampleProvider, { session: of, endpoint: { url }, ...options })),
    cache: new InMemoryCache(),
  })
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error) => energyError(error)?.code,
  )
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}

/** What a component shows that stays mounted. */
function show(client: ApolloClient): { readonly shown: string[]; stop(): void } {
  const shown: string[] = []
  const subscription = client.watchQuery({ query: ViewerDocument }).subscribe(({ data, error }) => {
    const latest = data?.viewer ? String(data.viewer.name) : (energyError(error)?.code ?? 'nothing')
    if (shown.at(-1) !== latest) shown.push(latest)
  })
  return { shown, stop: () => subscription.unsubscribe() }
}

describe('when the identity changes', () => {
  test('a query on display shows what the next one may see, and nothing in between', async () => {
    const { shown, stop } = show(createClient())
    await until(() => shown.includes('anna'))
    await session.switchTo(grantOf('bert'))
    await until(() => shown.includes('bert'))
    await session.signOut()
    await until(() => shown.includes('reauthentication-required'))
    expect(shown).toEqual(['nothing', 'anna', 'nothing', 'bert', 'nothing', 'reauthentication-required'])
    stop()
  })

  test('the cache forgets, also when nothing is on display', async () => {
    const client = createClient()
    await client.query({ query: ViewerDocument })
    await session.switchTo(grantOf('bert'))
    expect(client.readQuery({ query: ViewerDocument })).toBeNull()
    expect((await client.query({ query: ViewerDocument })).data?.viewer.name).toBe('bert')
    await session.switchTo(null)
    expect(client.extract()).toEqual({})
  })

  test('what is under way fails with its typed error, and no late result reaches the cache', async () => {
    const client = createClient()
    await session.token()
    holds = true
    const failed = [
      codeOf(client.query({ query: ViewerDocument })),
      codeOf(client.mutate({ mutation: PayDocument })),
    ]
    await until(() => waiting.length === 2)
    await session.switchTo(grantOf('bert'))
    expect(await Promise.all(failed)).toEqual(['session-changed', 'session-changed'])
    for (const answer of waiting) answer(viewer)
    holds = false
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(client.extract()).toEqual({})
    expect((await client.query({ query: ViewerDocument })).data?.viewer.name).toBe('bert')
  })

  test('a session that was closed leaves on display what is there', async () => {
    const client = createClient()
    const { shown, stop } = show(client)
    await until(() => shown.includes('anna'))
    session.dispose()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(shown).toEqual(['nothing', 'anna'])
    expect(await codeOf(client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }))).toBe(
      'session-closed',
    )
    stop()
  })
})

describe('a link in front', () => {
  const retry = (): RetryLink => new RetryLink({ delay: { initial: 1, jitter: false }, attempts: { max: 3 } })

  test('sends nothing again for the next identity', async () => {
    const client = createClient(session, { before: retry() })
    await session.token()
    holds = true
    const failed = [
      codeOf(client.query({ query: ViewerDocument })),
      codeOf(client.mutate({ mutation: PayDocument })),
    ]
    await until(() => waiting.length === 2)
    await session.switchTo(grantOf('bert'))
    holds = false
    expect((await Promise.all(failed))[1]).toBe('session-changed')
    expect(asked.filter((each) => each.endsWith('bert'))).toEqual([])
  })

  test('has a mutation of unknown outcome not executed twice', async () => {
    const client = createClient(session, { before: retry() })
    await session.token()
    holds = true
    const failed = client.mutate({ mutation: PayDocument }).catch((error: unknown) => energyError(error))
    await until(() => waiting.length === 1)
    holds = false
    waiting[0]?.((response) => response.destroy())
    expect(await failed).toMatchObject({ code: 'transport', outcomeUnknown: true })
    expect(asked).toEqual(['Pay anna'])
  })

  test('has a mutation not executed twice that was executed in part', async () => {
    const again = new ApolloLink((operation, forward) =>
      forward(operation).pipe(mergeMap((result) => (result.errors ? forward(operation) : of(result)))),
    )
    const client = createClient(session, { before: again })
    await session.token()
    holds = true
    const failed = codeOf(client.mutate({ mutation: PayDocument }))
    await until(() => waiting.length === 1)
    waiting[0]?.((response) =>
      json(response, {
        data: { pay: { owner: 'anna' }, other: null },
        errors: [{ message: 'expired', path: ['other'], extensions: { errorCode: 'KT-CT-1124' } }],
      }),
    )
    expect(await failed).toBe('partial-mutation')
    expect(asked).toEqual(['Pay anna'])
  })

  test('has a mutation not executed twice that it gave up itself', async () => {
    const impatient = new ApolloLink((operation, forward) =>
      forward(operation).pipe(timeout({ first: 100, with: () => forward(operation) })),
    )
    const client = createClient(session, { before: impatient })
    await session.token()
    holds = true
    const failed = client.mutate({ mutation: PayDocument }).catch((error: unknown) => energyError(error))
    expect(await failed).toMatchObject({ code: 'transport', outcomeUnknown: true })
    expect(asked).toEqual(['Pay anna'])
  })

  test('ends what waited in it, where it asks the identity after the wait', async () => {
    let proceed: (() => void) | undefined
    const waits = new SetContextLink(async () => {
      const { identity } = session
      await new Promise<void>((resolve) => {
        proceed = resolve
      })
      identity.signal.throwIfAborted()
      return {}
    })
    const failed = codeOf(createClient(session, { before: waits }).mutate({ mutation: PayDocument }))
    await until(() => proceed !== undefined)
    await session.switchTo(grantOf('bert'))
    proceed?.()
    expect(await failed).toBe('session-changed')
    expect(asked).toEqual([])
  })

  test('has no mutation sent for the next identity that waited in it meanwhile', async () => {
    const client = createClient(session, { before: new SetContextLink(() => ({})) })
    await client.query({ query: OtherDocument })
    const mutation = codeOf(client.mutate({ mutation: PayDocument }))
    const switched = session.switchTo(grantOf('bert'))
    expect(await mutation).toBe('session-changed')
    await switched
    expect(asked).toEqual(['Other anna'])
    expect((await client.mutate({ mutation: PayDocument })).data).toMatchObject({ pay: { owner: 'bert' } })
  })

  test('has a query asked again, and a mutation that did nothing', async () => {
    const client = createClient(session, { before: retry() })
    await session.token()
    holds = true
    const query = client.query({ query: ViewerDocument })
    const mutation = codeOf(client.mutate({ mutation: PayDocument }))
    await until(() => waiting.length === 2)
    holds = false
    for (const answer of waiting) answer((response) => void response.writeHead(400).end())
    expect((await query).data?.viewer.name).toBe('anna')
    expect(await mutation).toBe('no error')
  })
})

describe('a cache that was restored', () => {
  const annas = { viewer: { __typename: 'Viewer' as const, id: '1', name: 'anna' } }

  test('is forgotten with the first operation for another identity', async () => {
    const client = createClient()
    client.writeQuery({ query: ViewerDocument, data: annas })
    const { shown, stop } = show(client)
    await until(() => shown.includes('anna'))
    await session.switchTo(grantOf('bert'))
    await client.query({ query: OtherDocument })
    expect(client.readQuery({ query: ViewerDocument })?.viewer.name).not.toBe('anna')
    await until(() => shown.includes('bert'))
    expect(shown.slice(shown.indexOf('anna') + 1)).not.toContain('anna')
    stop()
  })

  test('stays for the identity that it was restored for', async () => {
    const client = createClient()
    client.writeQuery({ query: ViewerDocument, data: annas })
    await client.query({ query: OtherDocument })
    expect(client.readQuery({ query: ViewerDocument })?.viewer.name).toBe('anna')
  })
})

test('the cache forgets in the very moment of a switch, and what is on display is asked once', async () => {
  const client = createClient()
  const { shown, stop } = show(client)
  await until(() => shown.includes('anna'))
  const switched = session.switchTo(grantOf('bert'))
  expect(client.readQuery({ query: ViewerDocument })).toBeNull()
  await switched
  await until(() => shown.includes('bert'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked).toEqual(['Viewer anna', 'Viewer bert'])
  stop()
})

test.each([
  ['session-changed', () => session.switchTo(grantOf('bert'))],
  ['session-changed', () => session.signOut()],
  ['session-closed', () => session.dispose()],
])('an operation that its identity ends is reported as failed: %s', async (code, end) => {
  const ends: unknown[] = []
  const on = (event: { readonly type: string }): void =>
    void (event.type === 'operation-end' && ends.push(event))
  const client = createClient(session, { on })
  await session.token()
  holds = true
  const failed = [
    codeOf(client.query({ query: ViewerDocument })),
    codeOf(client.mutate({ mutation: PayDocument })),
  ]
  await until(() => waiting.length === 2)
  await end()
  expect(await Promise.all(failed)).toEqual([code, code])
  expect(ends).toMatchObject([
    { outcome: 'failed', error: { code } },
    { outcome: 'failed', error: { code } },
  ])
})

test('an operation with `anonymous` is sent without the token', async () => {
  const client = createClient()
  const query = (context: DefaultContext): Promise<unknown> =>
    client.query({ query: ViewerDocument, fetchPolicy: 'network-only', context }).catch(() => {})
  await query({})
  await query({ anonymous: true })
  await query({ anonymous: true, fetchOptions: { cache: 'no-store' } })
  await query({ anonymous: false })
  await client.query({ query: MarkedDocument }).catch(() => {})
  await client.query({ query: MarkedDocument, context: { anonymous: false } })
  expect(asked).toEqual([
    'Viewer anna',
    'Viewer undefined',
    'Viewer undefined',
    'Viewer anna',
    'Other undefined',
    'Other anna',
  ])
})

test('a mutation with sendOnce is sent once, whatever kept it from running', async () => {
  const client = createClient()
  await client.query({ query: ViewerDocument })
  owners.clear()
  const mutation = client.mutate({ mutation: PayDocument, context: { sendOnce: true } })
  const error = energyError(await mutation.catch((reason: unknown) => reason))
  expect(error).toMatchObject({ code: 'transport', outcomeUnknown: true })
  expect(asked.filter((each) => each.startsWith('Pay'))).toHaveLength(1)
})

test('a query that nobody waits for any more is cancelled', async () => {
  holds = true
  const { stop } = show(createClient())
  await until(() => waiting.length === 1)
  const closed = new Promise((resolve) =>
    waiting[0]?.((response) => response.once('close', () => resolve('closed'))),
  )
  stop()
  expect(await closed).toBe('closed')
})

test('clients of requests that have ended are kept by nobody', async () => {
  let listeners = 0
  const counted: Session = Object.create(session, {
    subscribe: {
      value: (listener: () => void) => {
        listeners++
        const unsubscribe = session.subscribe(listener)
        return () => {
          listeners--
          unsubscribe()
        }
      },
    },
  })
  const clients = Array.from({ length: 20 }, () => createClient(counted))
  for (const client of clients) {
    await client.query({ query: ViewerDocument })
    client.stop()
  }
  expect(listeners).toBe(20)
  clients.length = 0
  for (let turn = 0; listeners > 1 && turn < 20; turn++) await collectGarbage()
  // The latest may still be on the stack.
  expect(listeners).toBeLessThanOrEqual(1)
})
