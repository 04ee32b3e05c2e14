import { accessToken } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import type { AuthorizationScheme } from './authorization-scheme.ts'
import { createKrakenClient, type KrakenClientOptions } from './client.ts'
import { endpoints } from './endpoints.ts'
import { queryComplexity } from './query-complexity.ts'
import { createKrakenSession } from './session.ts'

const main = endpoints.gb.url
const second = 'https://api.backend.octopus.energy/v1/graphql/'

/** A platform that answers every request alike, and keeps where it went and with which headers. */
function fakePlatform(answer: unknown = { data: {} }) {
  const sent: { url: string; headers: Headers; body: string }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push({ url: String(input), headers: new Headers(init?.headers), body: String(init?.body) })
    return Response.json(answer)
  }
  return { sent, fetch }
}

async function hostOf(
  query: string,
  options: Partial<KrakenClientOptions> = {},
): Promise<string | undefined> {
  const { sent, fetch } = fakePlatform()
  const auth = accessToken(() => 'token')
  const client = createKrakenClient({ instance: 'gb', auth, fetch, ...options })
  await (query.startsWith('mutation') ? client.mutation(query, {}) : client.query(query, {})).toPromise()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.headers.get('authorization')).toBe('token')
  return sent[0]?.url
}

describe('an operation for Great Britain', () => {
  it.each([
    ['{ savingSessions(accountNumber: "A-1") { events { code } } }'],
    ['mutation { joinSavingSessionsEvent(input: {}) { joinedEventCodes } }'],
    ['{ heatPumpControllerStatus(accountNumber: "A-1", euid: "1") { zones { zone } } }'],
    ['{ wheelOfFortuneSpinsAllowed(accountNumber: "A-1") { spinsAllowed } }'],
    ['mutation { spinWheelOfFortune(input: {}) { prize { value } } }'],
    ['{ a: greenerNightsForecast { date } b: savingSessions { events { code } } }'],
    ['query { ...Night } fragment Night on Query { ... on Query { greenerNightsForecast { date } } }'],
  ])('finds the second host with the same token: %s', async (query) => {
    expect(await hostOf(query)).toBe(second)
  })

  it.each([
    ['{ viewer { id } }'],
    ['{ octoplusAccountInfo { isOctoplusEnrolled } }'],
    ['{ account(accountNumber: "A-1") { savingSessions } }'],
    ['{ savingSessions: account(accountNumber: "A-1") { number } }'],
    ['{ heatPumpVariants(make: "x") { make } }'],
    ['{ __typename }'],
    ['{ octoplusAccountInfo(accountNumber: "A-1") { isOctoplusEnrolled } }'],
  ])('stays with the main host: %s', async (query) => {
    expect(await hostOf(query)).toBe(main)
  })

  it('is split when both hosts are asked, with the same token', async () => {
    const { sent, fetch } = fakePlatform()
    const client = createKrakenClient({ instance: 'gb', auth: accessToken(() => 'token'), fetch })
    await client.query('{ viewer { id } savingSessions { events { code } } }', {}).toPromise()
    expect(sent.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
      [main, 'token'],
      [second, 'token'],
    ])
  })

  it('goes wherever a url of the app says, and never to the real second host', async () => {
    const url = 'http://127.0.0.1:4000/kraken/gb/v1/graphql/'
    expect(await hostOf('{ savingSessions { events { code } } }', { url })).toBe(url)
  })

  it('knows nothing of a second host elsewhere', async () => {
    expect(await hostOf('{ savingSessions { events { code } } }', { instance: 'de' })).toBe(endpoints.de.url)
  })
})

it.each([
  ['eon-next', 'https://api.eonnext-kraken.energy/v1/graphql/'],
  ['good-energy', 'https://api.good-kraken.energy/v1/graphql/'],
  ['nz', 'https://api.oenz-kraken.energy/v1/graphql/'],
] as const)('%s is reached at its own address', async (instance, url) => {
  const { sent, fetch } = fakePlatform()
  await createKrakenClient({ instance, fetch }).query('{ viewer { id } }', {}).toPromise()
  expect(sent.map((request) => request.url)).toEqual([url])
})

describe('the authorization header', () => {
  it.each([
    [undefined, 'token'],
    ['raw', 'token'],
    ['JWT', 'JWT token'],
    ['Bearer', 'Bearer token'],
  ] as [AuthorizationScheme | undefined, string][])('with the scheme %s is "%s"', async (scheme, header) => {
    const { sent, fetch } = fakePlatform()
    const client = createKrakenClient({ instance: 'de', auth: accessToken(() => 'token'), fetch, scheme })
    await client.query('{ viewer { id } }', {}).toPromise()
    expect(sent[0]?.headers.get('authorization')).toBe(header)
  })

  it('has no other scheme', () => {
    const options: object = { instance: 'de', scheme: 'Token' }
    expect(() => createKrakenClient(options)).toThrow(/Use "raw", "JWT" or "Bearer"/)
  })
})

describe('queryComplexity', () => {
  const document = 'query ($number: String!) { viewer { id } account(accountNumber: $number) { number } }'
  const session = () => createKrakenSession({ instance: 'de', auth: accessToken(() => 'token') })
  const answer = {
    data: { viewer: { queryComplexity: 4 }, account: { queryComplexity: 3 }, totalQueryComplexity: 7 },
  }

  it('asks with the header and as the viewer, and reads the points by root field', async () => {
    const { sent, fetch } = fakePlatform(answer)
    const options = { instance: 'de', session: session(), fetch } as const
    await expect(queryComplexity(document, { number: 'A-1' }, options)).resolves.toEqual({
      total: 7,
      fields: { viewer: 4, account: 3 },
    })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers.get('x-kraken-query-complexity')).toBe('true')
    expect(sent[0]?.headers.get('authorization')).toBe('token')
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ variables: { number: 'A-1' } })
  })

  it('refuses a mutation before anything is sent', async () => {
    const { sent, fetch } = fakePlatform(answer)
    const options = { instance: 'de', session: session(), fetch } as const
    await expect(queryComplexity('mutation { pay }', {}, options)).rejects.toMatchObject({
      code: 'configuration',
    })
    expect(sent).toEqual([])
  })

  it('says so when the platform ran the query instead', async () => {
    const { fetch } = fakePlatform({ data: { viewer: { id: '1' } } })
    const options = { instance: 'de', session: session(), fetch } as const
    await expect(queryComplexity(document, { number: 'A-1' }, options)).rejects.toMatchObject({
      code: 'transport',
      retryable: false,
    })
  })

  it('passes on the errors of the platform', async () => {
    const { fetch } = fakePlatform({
      errors: [{ message: 'x', extensions: { errorCode: 'KT-CT-1603', errorType: 'VALIDATION' } }],
    })
    const options = { instance: 'de', session: session(), fetch } as const
    await expect(queryComplexity(document, { number: 'A-1' }, options)).rejects.toMatchObject({
      name: 'CombinedError',
    })
  })
})
