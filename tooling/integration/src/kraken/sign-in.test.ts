import { type ClientEvent, energyError, type Grant, memoryStore } from '@energy/auth-core'
import {
  accessToken,
  apiKey,
  clientCredentials,
  completeAuthorization,
  completeDeviceAuthorization,
  createKrakenClient,
  createKrakenSession,
  emailPassword,
  masquerade,
  organizationSecretKey,
  preSignedKey,
  queryComplexity,
  refreshToken,
  resumeSignIn,
  revokeToken,
  startAuthorization,
  startDeviceAuthorization,
} from '@energy/kraken'
import { AccountBalanceDocument, MeasurementsDocument, ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { expectNoSecret, secretsOf } from '../support/expect-no-secret.ts'
import { recordingFetch } from '../support/recording-fetch.ts'
import { createTurningClock, type TurningClock } from '../support/turning-clock.ts'

let clock: TurningClock
let sandbox: Sandbox
const events: ClientEvent[] = []
const { fetch, tokens } = recordingFetch()

beforeAll(async () => {
  clock = createTurningClock()
  sandbox = await startSandbox({ providers: ['kraken/de'], clock })
})
afterEach(() => sandbox.faults.reset())
afterAll(() => sandbox.close())

const credentials = () => sandbox.credentials.kraken.de
const on = (event: ClientEvent) => void events.push(event)
const clientOf = (auth: Grant) => createKrakenClient({ url: sandbox.kraken.de.url, auth, fetch, clock, on })
const application = () => ({
  tokenUrl: sandbox.kraken.de.tokenUrl,
  scope: 'openid full-customer-access',
  ...credentials().customerSignIn,
})

/** Signs in as Anna, survives an expiry, and leaves no secret in what an app sees. */
async function expectAnna(auth: Grant): Promise<void> {
  const client = clientOf(auth)
  const first = await client.query(ViewerDocument, {}).toPromise()
  expect(first.error).toBeUndefined()
  expect(first.data?.viewer).toMatchObject({ givenName: 'Anna', email: credentials().email })

  sandbox.faults.expireTokens()
  const second = await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise()
  expect(second.error).toBeUndefined()
  expect(second.data?.viewer?.givenName).toBe('Anna')
  expectNoSecret([first, second], [...secretsOf(credentials()), ...tokens])
}

async function followedRedirect(url: string): Promise<string> {
  const { headers } = await fetch(url, { redirect: 'manual' })
  return headers.get('location') ?? ''
}

describe('a customer signs in and survives an expiry', () => {
  test('with an API key', () => expectAnna(apiKey(credentials().apiKey)))

  test('with e-mail and password', () => {
    const { email, password } = credentials()
    return expectAnna(emailPassword({ email, password }))
  })

  test('with a pre-signed key', () => expectAnna(preSignedKey(credentials().preSignedKey)))

  test('with a refresh token from elsewhere', async () => {
    const query = `mutation { obtainKrakenToken(input: { APIKey: "${credentials().apiKey}" }) { refreshToken } }`
    const response = await fetch(sandbox.kraken.de.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = await response.json()
    await expectAnna(refreshToken(data.obtainKrakenToken.refreshToken))
  })

  test('with a token that the app fetches itself', async () => {
    const other = createKrakenSession({
      url: sandbox.kraken.de.url,
      auth: apiKey(credentials().apiKey),
      fetch,
      clock,
    })
    await expectAnna(
      accessToken(async () => {
        sandbox.faults.reset()
        const lease = await other.token()
        other.reject(lease, 'token-refused')
        return lease.authorization ?? ''
      }),
    )
  })

  test('with a masquerade token of support staff', () => expectAnna(masquerade(credentials().masquerade)))

  test('at the auth server, with a code', async () => {
    const started = await startAuthorization(application())
    const { grant, subject } = await completeAuthorization(await followedRedirect(started.url), started, {
      fetch,
      clock,
    })
    expect(subject).toMatch(/^kraken\|account-user:\d+$/)
    await expectAnna(grant)
  })

  test('at the auth server, on another device', async () => {
    const started = await startDeviceAuthorization({ ...application(), fetch, clock })
    const completed = completeDeviceAuthorization(started, { fetch, clock })
    let asked = 0
    const { grant } = await clock.turnUntil(completed, () => {
      const polls = sandbox.requests.filter(({ errorCodes }) => errorCodes.includes('authorization_pending'))
      if (polls.length < 2 || asked > 0) return
      asked += 1
      void fetch(started.verificationUri, {
        method: 'POST',
        body: new URLSearchParams({ user_code: started.userCode, answer: 'approve' }),
      })
    })
    expect(asked).toBe(1)
    await expectAnna(grant)
  })
})

test('a sign-in is resumed from the store, and is over once its token is revoked', async () => {
  const store = memoryStore()
  const started = await startAuthorization(application())
  const back = await followedRedirect(started.url)
  const { grant } = await completeAuthorization(back, started, { fetch, clock })
  const options = { url: sandbox.kraken.de.url, store, fetch, clock, on }
  const session = createKrakenSession({ ...options, auth: grant })
  await session.token()
  const tokenCalls = () => sandbox.requests.filter(({ kind }) => kind === 'token').length
  const before = tokenCalls()

  const resumed = createKrakenSession({
    ...options,
    auth: resumeSignIn(await session.resumeHandle(), application()),
  })
  const { authorization = '' } = await resumed.token()
  const client = createKrakenClient({ url: sandbox.kraken.de.url, session: resumed, fetch, clock })
  expect((await client.query(ViewerDocument, {}).toPromise()).data?.viewer?.givenName).toBe('Anna')
  expect(tokenCalls()).toBe(before)

  await revokeToken(authorization, { ...application(), fetch, clock })
  sandbox.faults.revokeTokens({ refreshTokens: true })
  const { error } = await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise()
  expect(energyError(error)?.code).toBe('reauthentication-required')
})

test('a customer who says no is told apart from a failure', async () => {
  sandbox.faults.denySignIn()
  const started = await startAuthorization(application())
  const back = await followedRedirect(started.url)
  await expect(completeAuthorization(back, started, { fetch, clock })).rejects.toMatchObject({
    code: 'sign-in-failed',
    reason: 'denied',
  })
})

test('an organisation reads the accounts of all', async () => {
  const client = clientOf(organizationSecretKey(credentials().organizationSecretKey))
  const accountNumber = credentials().foreignAccountNumber
  const { data, error } = await client.query(AccountBalanceDocument, { accountNumber }).toPromise()
  expect(error).toBeUndefined()
  expect(data?.account?.balance).toBeTypeOf('number')
})

test('an application signs in with client credentials', async () => {
  const { clientId, clientSecret, propertyIds } = credentials()
  const client = clientOf(clientCredentials({ clientId, clientSecret, tokenUrl: sandbox.kraken.de.tokenUrl }))
  const variables = { propertyId: propertyIds[0] ?? '', first: 3 }
  const { data } = await client.query(MeasurementsDocument, variables).toPromise()
  expect(data?.property?.measurements?.edges).toHaveLength(3)
})

test.each([
  ['an API key', () => apiKey('canary-wrong')],
  ['a password', () => emailPassword({ email: credentials().email, password: 'canary-wrong' })],
  ['an organisation key', () => organizationSecretKey('canary-wrong')],
  ['a pre-signed key', () => preSignedKey('canary-wrong')],
  ['a refresh token', () => refreshToken('canary-wrong')],
  ['a masquerade token', () => masquerade({ masqueradeToken: 'canary-wrong', userId: '1' })],
])('%s that is wrong is rejected with a typed error', async (_, grant) => {
  const client = clientOf(grant())
  const first = await client.query(ViewerDocument, {}).toPromise()
  expect(energyError(first.error)?.code).toBe('credential-rejected')
  const requests = sandbox.requests.length
  const second = await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise()
  expect(energyError(second.error)?.code).toBe('credential-rejected')
  expect(sandbox.requests.length).toBe(requests)
  expectNoSecret([first, second], ['canary-wrong'])
})

test('the complexity of a query is told without running it', async () => {
  const session = createKrakenSession({
    url: sandbox.kraken.de.url,
    auth: apiKey(credentials().apiKey),
    fetch,
    clock,
  })
  const { url } = sandbox.kraken.de
  const answer = await queryComplexity(ViewerDocument, {}, { url, session, fetch })
  expect(answer).toEqual({ total: 2, fields: { viewer: 2 } })
  expect(sandbox.requests.at(-1)?.executed).toEqual([])
})

test('no event holds a secret', () => {
  expect(events.length).toBeGreaterThan(10)
  expectNoSecret(events, [...secretsOf(credentials()), ...tokens, 'canary-wrong'])
})
