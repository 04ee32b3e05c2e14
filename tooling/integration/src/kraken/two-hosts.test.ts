import { energyError } from '@energy/auth-core'
import { apiKey, createKrakenClient, endpoints } from '@energy/kraken'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/gb'] })
})
afterAll(() => sandbox.close())

/** A client of the platform whose two hosts are those of the sandbox. */
function clientOf(isDown: (url: string) => boolean = () => false) {
  const { url, secondUrl = '' } = sandbox.kraken.gb
  const places = new Map([
    [endpoints.gb.url, url],
    ...(endpoints.gb.hosts ?? []).map((host) => [host.url, secondUrl] as const),
  ])
  return createKrakenClient({
    instance: 'gb',
    auth: apiKey(sandbox.credentials.kraken.gb.apiKey),
    fetch: async (input, init) =>
      isDown(String(input))
        ? new Response('', { status: 404 })
        : fetch(places.get(String(input)) ?? '', init),
  })
}

const query = `query Overview($number: String!, $first: Int) {
  me: viewer { id }
  ...Sessions
  octoplusAccountInfo(accountNumber: $number) { isOctoplusEnrolled }
  bills: account(accountNumber: $number) { bills(first: $first) { edges { node { id } } } }
}
fragment Sessions on Query {
  savingSessions { events { code } }
  wheelOfFortuneSpins(accountNumber: $number) { __typename }
}`
const variables = () => ({ number: sandbox.credentials.kraken.gb.accountNumbers[0], first: 2 })

test('one query shows what both hosts of Great Britain know', async () => {
  const before = sandbox.requests.length
  const { data, error } = await clientOf().query(query, variables()).toPromise()
  expect(error).toBeUndefined()
  expect(data).toMatchObject({
    me: { id: expect.any(String) },
    octoplusAccountInfo: { isOctoplusEnrolled: expect.any(Boolean) },
    wheelOfFortuneSpins: {},
  })
  expect(data.bills.bills.edges).toHaveLength(2)
  expect(data.savingSessions.events).toHaveLength(5)
  // The sign-in, and one request for each host.
  expect(sandbox.requests.length - before).toBe(3)
})

test('while the second host is down, the query shows what the main one knows', async () => {
  const main = endpoints.gb.url
  const { data, error } = await clientOf((url) => url !== main)
    .query(query, variables())
    .toPromise()
  expect(data).toMatchObject({ savingSessions: null, wheelOfFortuneSpins: null })
  expect(data.bills.bills.edges).toHaveLength(2)
  expect(energyError(error)).toMatchObject({ code: 'transport', host: 'api.backend.octopus.energy' })
})
