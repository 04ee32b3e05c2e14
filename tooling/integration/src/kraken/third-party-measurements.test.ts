import { type ClientEvent, energyError } from '@energy/auth-core'
import { clientCredentials, createKrakenClient } from '@energy/kraken'
import { AccountBalanceDocument, MeasurementsDocument, ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import type { Client } from '@urql/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoSecret, secretsOf } from '../support/expect-no-secret.ts'
import { recordingFetch } from '../support/recording-fetch.ts'

/** What the guide to OAuth applications for measurements describes, end to end. */

let sandbox: Sandbox
const events: ClientEvent[] = []
const { fetch, tokens } = recordingFetch()

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
})
afterAll(() => sandbox.close())

function clientOf(application: { readonly clientId: string; readonly clientSecret: string }): Client {
  const { url, tokenUrl } = sandbox.kraken.de
  const { clientId, clientSecret } = application
  const auth = clientCredentials({ clientId, clientSecret, tokenUrl })
  return createKrakenClient({ url, auth, fetch, on: (event) => events.push(event) })
}
const thirdParty = () => clientOf(sandbox.credentials.kraken.de)
const propertyId = () => sandbox.credentials.kraken.de.propertyIds[0] ?? ''
const hourly = [{ electricityFilters: { readingFrequencyType: 'HOUR_INTERVAL' as const } }]
const measurements = (client: Client) => {
  const endAt = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString()
  const startAt = new Date(Date.parse(endAt) - 24 * 3_600_000).toISOString()
  return client
    .query(MeasurementsDocument, {
      propertyId: propertyId(),
      startAt,
      endAt,
      utilityFilters: hourly,
      first: 1000,
    })
    .toPromise()
}

test('an application with the role gets a token and reads the measurements of a property', async () => {
  const { data, error } = await measurements(thirdParty())
  expect(error).toBeUndefined()
  const edges = data?.property?.measurements?.edges ?? []
  expect(edges).toHaveLength(24)
  for (const edge of edges)
    expect(edge?.node).toMatchObject({
      __typename: 'IntervalMeasurementType',
      value: expect.stringMatching(/^\d+\.\d{3}$/),
      unit: 'kwh',
      durationInSeconds: 3600,
    })
  const day = edges.reduce((sum, edge) => sum + Number(edge?.node?.value), 0)
  expect(day).toBeGreaterThan(2)
  expect(day).toBeLessThan(120)
})

test('an application without the role gets a token, and a typed error that says it may not', async () => {
  const result = await measurements(clientOf(sandbox.credentials.kraken.de.restricted))
  const failure = energyError(result.error)
  expect(failure).toMatchObject({
    code: 'forbidden',
    providerCode: 'KT-CT-1111',
    operationName: 'Measurements',
    retryable: false,
  })
  expectNoSecret(result, [...secretsOf(sandbox.credentials.kraken.de), ...tokens])
})

test('a permission that is missing costs no renewal', async () => {
  const before = sandbox.requests.filter(({ kind }) => kind === 'token').length
  const client = clientOf(sandbox.credentials.kraken.de.restricted)
  for (let poll = 0; poll < 5; poll += 1) await measurements(client)
  expect(sandbox.requests.filter(({ kind }) => kind === 'token').length - before).toBe(1)
})

test('the role opens measurements and nothing else', async () => {
  const client = thirdParty()
  const [accountNumber = ''] = sandbox.credentials.kraken.de.accountNumbers
  const viewer = await client.query(ViewerDocument, {}).toPromise()
  const balance = await client.query(AccountBalanceDocument, { accountNumber }).toPromise()
  expect(energyError(viewer.error)?.code).toBe('forbidden')
  expect(energyError(balance.error)?.code).toBe('forbidden')
})

test('a wrong secret ends in a typed error that asks for another one', async () => {
  const { clientId } = sandbox.credentials.kraken.de
  const { error } = await measurements(clientOf({ clientId, clientSecret: 'canary-of-a-wrong-secret' }))
  expect(energyError(error)).toMatchObject({ code: 'credential-rejected', providerCode: 'invalid_client' })
  expectNoSecret(error, ['canary-of-a-wrong-secret'])
})

test('an expired token is renewed with the same credentials', async () => {
  const client = thirdParty()
  await measurements(client)
  sandbox.faults.expireTokens()
  const { data, error } = await client
    .query(MeasurementsDocument, { propertyId: propertyId(), first: 10 }, { requestPolicy: 'network-only' })
    .toPromise()
  expect(error).toBeUndefined()
  expect(data?.property?.measurements?.edges).toHaveLength(10)
})

test('no event holds a secret', () => {
  expect(events.length).toBeGreaterThan(0)
  expectNoSecret(events, [...secretsOf(sandbox.credentials.kraken.de), ...tokens])
})
