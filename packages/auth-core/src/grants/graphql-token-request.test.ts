import { expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { defineProvider } from '../provider.ts'
import type { GrantContext } from './grant.ts'
import { graphqlTokenRequest } from './graphql-token-request.ts'

const provider = defineProvider({
  name: 'example',
  endpoints: {},
  authorization: (accessToken) => accessToken,
  errorCode: ({ code }) => (typeof code === 'string' ? code : undefined),
  classify: ({ code, status }) =>
    code === 'BAD_KEY'
      ? 'credential-rejected'
      : code === 'SLOW_DOWN' || status === 429
        ? 'rate-limited'
        : 'other',
  pagination: { maximumPageSize: 100 },
})

function contextWith(answer: () => Response | Promise<Response>): GrantContext & { sent: Request[] } {
  const sent: Request[] = []
  return {
    sent,
    clock: { ...systemClock, now: () => 1_000_000 },
    signal: new AbortController().signal,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return answer()
    },
  }
}

const request = {
  provider,
  url: 'http://127.0.0.1/graphql',
  query: 'mutation SignIn($key: String!) { signIn(key: $key) { token } }',
  operationName: 'SignIn',
  variables: { key: 'canary-key' },
}

test('posts the operation without any authorization header, and returns its data', async () => {
  const context = contextWith(() => Response.json({ data: { signIn: { token: 't' } } }))
  expect(await graphqlTokenRequest(request, context)).toEqual({ signIn: { token: 't' } })
  const [sent] = context.sent
  expect(sent?.method).toBe('POST')
  expect(sent?.url).toBe('http://127.0.0.1/graphql')
  expect(sent?.headers.has('authorization')).toBe(false)
  expect(await sent?.json()).toEqual({
    query: request.query,
    operationName: 'SignIn',
    variables: { key: 'canary-key' },
  })
})

test('sends the headers that the grant gives, such as a refresh token as bearer', async () => {
  const context = contextWith(() => Response.json({ data: { refreshSession: {} } }))
  await graphqlTokenRequest({ ...request, headers: { authorization: 'Bearer refresh' } }, context)
  expect(context.sent[0]?.headers.get('authorization')).toBe('Bearer refresh')
})

test.each([
  [
    'a refused credential',
    () => Response.json({ errors: [{ message: 'canary-body', extensions: { code: 'BAD_KEY' } }] }),
    'credential-rejected',
  ],
  [
    'a limit as a GraphQL error',
    () => Response.json({ errors: [{ message: 'canary-body', extensions: { code: 'SLOW_DOWN' } }] }),
    'rate-limited',
  ],
  ['an HTML page', () => new Response('<html>canary-body</html>', { status: 502 }), 'transport'],
  [
    'an unknown GraphQL error',
    () => Response.json({ errors: [{ message: 'canary-body' }] }),
    'renewal-failed',
  ],
  ['an answer without data', () => Response.json({ data: null }), 'renewal-failed'],
  ['no connection', () => Promise.reject(new TypeError('canary-body')), 'transport'],
])('%s becomes a typed error without a word of the answer', async (_, answer, code) => {
  const error = await graphqlTokenRequest(request, contextWith(answer)).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code })
  expect(JSON.stringify(error) + String(error)).not.toContain('canary')
})

test('Retry-After says when the next sign-in makes sense', async () => {
  const answer = (): Response => new Response('', { status: 429, headers: { 'retry-after': '2.5' } })
  await expect(graphqlTokenRequest(request, contextWith(answer))).rejects.toMatchObject({
    code: 'rate-limited',
    retryAt: 1_002_500,
  })
})
