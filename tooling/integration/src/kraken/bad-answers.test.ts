import { type ClientEvent, energyError } from '@energy/auth-core'
import { apiKey, createKrakenClient } from '@energy/kraken'
import { AccountBalanceDocument, UpdateDeviceSmartControlDocument, ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox, type TransportFaultKind } from '@energy/sandbox'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectNoSecret, secretsOf } from '../support/expect-no-secret.ts'
import { recordingFetch } from '../support/recording-fetch.ts'

let sandbox: Sandbox
const events: ClientEvent[] = []
const { fetch, tokens } = recordingFetch()

// Anew for each test: a sign-in that failed cools down for its endpoint and credential in the whole process.
beforeEach(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
})
afterEach(() => sandbox.close())

const secrets = () => [...secretsOf(sandbox.credentials.kraken.de), ...tokens, 'canary-variable']
const clientOf = (options: { timeout?: number } = {}) =>
  createKrakenClient({
    url: sandbox.kraken.de.url,
    auth: apiKey(sandbox.credentials.kraken.de.apiKey),
    fetch,
    on: (event) => events.push(event),
    ...options,
  })

describe('a mutation whose answer is', () => {
  const kinds: readonly (readonly [TransportFaultKind, object])[] = [
    ['html-502', { code: 'transport', status: 502 }],
    ['html-403', { code: 'transport', status: 403, retryable: true }],
    ['not-json', { code: 'transport' }],
    ['reset', { code: 'transport', outcomeUnknown: true }],
    ['lost-answer', { code: 'transport', outcomeUnknown: true }],
    ['truncated', { code: 'transport' }],
  ]
  test.each(kinds)('%s fails with a typed error, and is sent once', async (kind, expected) => {
    const client = clientOf()
    await client.query(ViewerDocument, {}).toPromise()
    sandbox.faults.failNext({ kind, operation: 'updateDeviceSmartControl' })
    const before = sandbox.requests.length
    const result = await client
      .mutation(UpdateDeviceSmartControlDocument, {
        input: { deviceId: 'canary-variable', action: 'SUSPEND' },
      })
      .toPromise()
    expect(energyError(result.error)).toMatchObject(expected)
    expect(sandbox.requests.length - before).toBe(1)
    expectNoSecret(result.error, secrets())
  })
})

test('a token call that is answered with HTML fails with a typed error that can be retried', async () => {
  sandbox.faults.failNext({ kind: 'html-502', operation: 'obtainKrakenToken', count: 9 })
  const { error } = await clientOf().query(ViewerDocument, {}).toPromise()
  expect(energyError(error)).toMatchObject({ retryable: true })
  expectNoSecret(error, secrets())
})

test('a token call that hangs ends at the deadline', async () => {
  sandbox.faults.failNext({ kind: 'hang', operation: 'obtainKrakenToken' })
  const { error } = await clientOf({ timeout: 200 }).query(ViewerDocument, {}).toPromise()
  expect(energyError(error)).toMatchObject({ code: 'renewal-timeout', retryable: true })
})

test('an account of someone else is forbidden, without its number in the error', async () => {
  const accountNumber = sandbox.credentials.kraken.de.foreignAccountNumber
  const { error } = await clientOf().query(AccountBalanceDocument, { accountNumber }).toPromise()
  expect(energyError(error)).toMatchObject({ code: 'forbidden', providerCode: 'KT-CT-4177' })
  expectNoSecret(error, [...secrets(), accountNumber])
})

test('a field that fails alone leaves the rest of the answer', async () => {
  sandbox.faults.failField({ field: 'balance', code: 'KT-CT-7899' })
  const [accountNumber = ''] = sandbox.credentials.kraken.de.accountNumbers
  const { data, error } = await clientOf().query(AccountBalanceDocument, { accountNumber }).toPromise()
  expect(error).toBeDefined()
  expectNoSecret({ data, error }, secrets())
})

test('no event holds a secret', () => {
  expect(events.length).toBeGreaterThan(5)
  expectNoSecret(events, secrets())
})
