import { energyError, paginate } from '@energy/auth-core'
import {
  applicationKey,
  auth0,
  type BeEnergisedClientOptions,
  createBeEnergisedClient,
  createBeEnergisedSession,
  outcomeOf,
  preSharedKey,
} from '@energy/beenergised'
import * as documents from '@energy/beenergised/documents'
import { type Client, gql } from '@urql/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'

let sandbox: Sandbox
let client: Client

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['beenergised'] })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  sandbox.faults.reset()
  client = connect({ auth: preSharedKey(sandbox.credentials.beenergised) })
})

function connect(options: Omit<BeEnergisedClientOptions, 'url'>): Client {
  return createBeEnergisedClient({ url: sandbox.beenergised.url, exchanges: [], ...options })
}

const operations = (from: number) => sandbox.requests.slice(from).map(({ operationName }) => operationName)

const sepa = {
  iban: 'DE89 3704 0044 0532 0130 00',
  bic: 'COBADEFFXXX',
  bank: 'Commerzbank',
  debitType: 'b2C',
  accountHolder: 'Lena Huber',
  useParent: false,
}

async function contractChoice(): Promise<{ paymentMethod: string; rate: string }> {
  const methods = await client.query(documents.ContractPaymentMethodsDocument, {}).toPromise()
  const rates = await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
  return {
    paymentMethod: methods.data?.contractPaymentMethods?.[0]?.uuid ?? '',
    rate: rates.data?.contractRateOptions?.[0]?.uuid ?? '',
  }
}

describe('a session by pre-shared key', () => {
  it('is opened once, and renewed with the refresh token when it has expired', async () => {
    const before = sandbox.requests.length
    await Promise.all(
      [1, 2, 3].map(() => client.query(documents.ContractRateOptionsDocument, {}).toPromise()),
    )
    sandbox.faults.expireTokens({ provider: 'beenergised' })
    const { data, error } = await client.query(documents.ContractPaymentMethodsDocument, {}).toPromise()
    expect(error).toBeUndefined()
    expect(data?.contractPaymentMethods?.[0]?.applicationId).toBe('SEPA')
    const names = operations(before)
    expect(names.filter((name) => name === 'InitSession')).toHaveLength(1)
    expect(names.slice(-3)).toEqual(['ContractPaymentMethods', 'RefreshSession', 'ContractPaymentMethods'])
  })

  it('never presents a refresh token twice: after three expiries the family still lives', async () => {
    const before = sandbox.requests.length
    for (let count = 0; count < 3; count++) {
      const { error } = await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
      expect(error).toBeUndefined()
      sandbox.faults.expireTokens({ provider: 'beenergised' })
    }
    expect(operations(before).filter((name) => name === 'InitSession')).toHaveLength(1)
  })

  it('starts over with name and password when its refresh token is gone', async () => {
    await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
    sandbox.faults.revokeTokens({ provider: 'beenergised', refreshTokens: true })
    const before = sandbox.requests.length
    const { error } = await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
    expect(error).toBeUndefined()
    expect(operations(before)).toEqual([
      'ContractRateOptions',
      'RefreshSession',
      'InitSession',
      'ContractRateOptions',
    ])
  })

  it('is refused for a wrong password, with a typed error and one request', async () => {
    const refused = connect({
      auth: preSharedKey({ ...sandbox.credentials.beenergised, password: 'canary' }),
    })
    const before = sandbox.requests.length
    for (let count = 0; count < 3; count++) {
      const { error } = await refused.query(documents.ContractRateOptionsDocument, {}).toPromise()
      expect(energyError(error)?.code).toBe('credential-rejected')
      expect(JSON.stringify(error)).not.toContain('canary')
    }
    expect(operations(before)).toEqual(['InitSession'])
  })
})

describe('a session by Auth0', () => {
  it('asks the app for a token, and again at its expiry', async () => {
    let asked = 0
    const { username, password } = sandbox.credentials.beenergised
    const auth = auth0(async () => {
      asked++
      const body = new URLSearchParams({ username, password })
      const answer = await fetch(sandbox.beenergised.auth0Url, { method: 'POST', body })
      return (await answer.json()).access_token
    })
    const session = createBeEnergisedSession({ url: sandbox.beenergised.url, auth })
    const user = connect({ session })
    for (let count = 0; count < 2; count++) {
      const { data } = await user.query(documents.ContractRateOptionsDocument, {}).toPromise()
      expect(data?.contractRateOptions).toHaveLength(2)
      sandbox.faults.expireTokens({ provider: 'beenergised' })
    }
    expect(asked).toBe(2)
  })
})

describe('a new user', () => {
  it('is asked for what the operator wants, registered with the key, and can sign in', async () => {
    const registration = connect({ auth: applicationKey(sandbox.credentials.beenergised.key) })
    const fields = await registration.query(documents.AdditionalRegistrationFieldsDocument, {}).toPromise()
    expect(fields.data?.additionalRegistrationFields?.[0]?.required).toBe('false')
    const contact = { name: 'Max Berger', email: 'max.berger@example.com', password: 'a good one' }
    const { data, error } = await registration
      .mutation(documents.RegisterContactDocument, contact)
      .toPromise()
    expect(error).toBeUndefined()
    expect(data?.registerContact?.profile?.email).toBe(contact.email)
    const { key } = sandbox.credentials.beenergised
    const user = connect({ auth: preSharedKey({ key, username: contact.email, password: contact.password }) })
    const cards = await user.query(documents.AvailableCardsDocument, { connectorId: 'any' }).toPromise()
    expect(cards.data?.availableCardsForChargingProcess).toEqual([])
  })
})

describe('a contract', () => {
  it('is refused in data, without an error: 200 is not yet a success', async () => {
    const choice = await contractChoice()
    const { data, error } = await client
      .mutation(documents.CreateSepaContractDocument, { ...choice, ...sepa, iban: 'DE00' })
      .toPromise()
    expect(error).toBeUndefined()
    expect(outcomeOf(data?.createSepaContract).kind).toBe('refused')
  })
})

describe('account documents', () => {
  it('are read part by part to their end', async () => {
    const titles: (string | null | undefined)[] = []
    const before = sandbox.requests.length
    for await (const document of paginate(client, documents.AccountDocumentsDocument, {}, { pageSize: 25 }))
      titles.push(document?.title)
    expect(titles).toHaveLength(57)
    expect(new Set(titles).size).toBe(57)
    expect(operations(before).filter((name) => name === 'AccountDocuments')).toHaveLength(3)
  })

  it('come by a hundred at most', async () => {
    const { error } = await client
      .query(documents.AccountDocumentsDocument, { limit: 101, offset: 0 })
      .toPromise()
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('are read one by one', async () => {
    const list = await client.query(documents.AccountDocumentsDocument, { limit: 1, offset: 11 }).toPromise()
    const id = list.data?.accountDocumentsPaged?.data?.[0]?.id ?? ''
    const { data } = await client.query(documents.AccountDocumentDocument, { id }).toPromise()
    expect(data?.accountDocument).toMatchObject({ id, type: 'creditnote' })
    expect(data?.accountDocument?.documentDate).toMatch(/T00:00:00\.000Z$/)
    const file = await fetch(data?.accountDocument?.downloadLink ?? '')
    expect(file.headers.get('content-type')).toBe('application/pdf')
  })
})

/** What a team writes against the schema that it pulls from its own operator. The fields are the sandbox's own. */
const Stations = gql<{
  cpsPaged: {
    data: { id: string; name: string; distance: number; connectors: { id: string; status: string }[] }[]
    pagination: { totalCount: number }
  }
}>`
  query Stations($limit: Int!, $offset: Int!) {
    cpsPaged(pagination: { limit: $limit, offset: $offset }, near: { latitude: 47.8, longitude: 13.04, radius: 5 }) {
      data { id name distance connectors { id status } }
      pagination { totalCount }
    }
  }
`
const Start = gql<{ remoteStart: { chargelogId: string } }>`
  mutation Start($identifier: String!, $connector: String!) {
    remoteStart(authorization: { identifier: $identifier, type: AUTO }, connector: $connector) { chargelogId }
  }
`
const Logs = gql<{ chargelogsPaged: { data: { id: string; status: string }[] } }>`
  query Logs { chargelogsPaged(pagination: { limit: 5, offset: 0 }) { data { id status } } }
`

describe('a charge, for a team with a pulled schema', () => {
  it('finds stations within 5 km, starts, is watched, and stops', async () => {
    const found = await client.query(Stations, { limit: 10, offset: 0 }).toPromise()
    const stations = found.data?.cpsPaged.data ?? []
    expect(stations.length).toBeGreaterThan(0)
    expect(stations.every(({ distance }) => distance <= 5)).toBe(true)
    const connector = stations[0]?.connectors.find(({ status }) => status === 'available')?.id ?? ''

    const cards = await client.query(documents.AvailableCardsDocument, { connectorId: connector }).toPromise()
    const identifier = cards.data?.availableCardsForChargingProcess?.[0]?.tagId ?? ''
    const started = await client.mutation(Start, { identifier, connector }).toPromise()
    const transaction = started.data?.remoteStart.chargelogId ?? ''

    const watch = async () => {
      const { data } = await client.query(Logs, {}, { requestPolicy: 'network-only' }).toPromise()
      return data?.chargelogsPaged.data.find(({ id }) => id === transaction)?.status
    }
    expect(await watch()).toBe('waiting_for_transaction')
    sandbox.faults.clockSkew(10_000)
    expect(await watch()).toBe('started')
    const { data } = await client.mutation(documents.RemoteStopDocument, { transaction }).toPromise()
    expect(outcomeOf(data?.remoteStop)).toMatchObject({ kind: 'accepted', code: 200 })
    expect(await watch()).toBe('stopped')

    const again = await client.mutation(documents.RemoteStopDocument, { transaction }).toPromise()
    expect(again.error).toBeUndefined()
    expect(outcomeOf(again.data?.remoteStop)).toMatchObject({ kind: 'refused', code: 404 })
  })

  it('starts with the bundled document as well, which asks for no field of the answer', async () => {
    const found = await client.query(Stations, { limit: 3, offset: 20 }).toPromise()
    const connector = found.data?.cpsPaged.data[0]?.connectors[0]?.id ?? ''
    const cards = await client.query(documents.AvailableCardsDocument, { connectorId: connector }).toPromise()
    const identifier = cards.data?.availableCardsForChargingProcess?.[0]?.tagId ?? ''
    const { data, error } = await client
      .mutation(documents.RemoteStartDocument, { identifier, connector })
      .toPromise()
    expect(error).toBeUndefined()
    expect(data?.remoteStart?.__typename).toBe('RemoteStartResponse')
  })
})

describe('an action that moves money or hardware', () => {
  const count = (field: string, from: number) =>
    sandbox.requests.slice(from).filter(({ rootFields }) => rootFields.includes(field)).length

  it.each([
    ['its answer is lost', () => sandbox.faults.failNext({ kind: 'lost-answer', operation: 'remoteStop' })],
    ['the connection breaks', () => sandbox.faults.failNext({ kind: 'reset', operation: 'remoteStop' })],
    ['its rate is limited', () => sandbox.faults.failNext({ kind: 'html-429', operation: 'remoteStop' })],
    ['a proxy fails', () => sandbox.faults.failNext({ kind: 'html-502', operation: 'remoteStop' })],
    ['its token is refused', () => sandbox.faults.expireTokens({ provider: 'beenergised' })],
  ])('is sent once when %s', async (_, fail) => {
    await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
    const before = sandbox.requests.length
    fail()
    const { error } = await client.mutation(documents.RemoteStopDocument, { transaction: 'x' }).toPromise()
    expect(energyError(error)).toBeDefined()
    expect(count('remoteStop', before)).toBe(1)
  })

  it('goes through with a new token when the app sends it again', async () => {
    await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
    sandbox.faults.expireTokens({ provider: 'beenergised' })
    const stop = () => client.mutation(documents.RemoteStopDocument, { transaction: 'x' }).toPromise()
    expect(energyError((await stop()).error)).toMatchObject({ code: 'transport', outcomeUnknown: true })
    expect(outcomeOf((await stop()).data?.remoteStop).kind).toBe('refused')
  })
})

describe('a client', () => {
  it('says its language in accept-language, with the sign-in too, beside the headers of the app', async () => {
    const seen: Headers[] = []
    const speaking = connect({
      auth: preSharedKey(sandbox.credentials.beenergised),
      locale: 'de-AT',
      headers: { 'x-app': 'charging' },
      fetch: (input, init) => {
        seen.push(new Headers(init?.headers))
        return fetch(input, init)
      },
    })
    await speaking.query(documents.ContractRateOptionsDocument, {}).toPromise()
    expect(seen.map((headers) => headers.get('accept-language'))).toEqual(['de-AT', 'de-AT'])
    const own = { fetchOptions: { headers: { 'accept-language': 'fr' } } }
    await speaking
      .query(documents.ContractRateOptionsDocument, {}, { ...own, requestPolicy: 'network-only' })
      .toPromise()
    expect(seen.at(-1)?.get('accept-language')).toBe('fr')
    expect(seen.at(-1)?.get('x-app')).toBe('charging')
  })

  it.each(['', 'not a url'])('needs the URL of the operator, not "%s"', (url) => {
    expect(() => createBeEnergisedClient({ url })).toThrow(/`url`/)
  })

  it('refuses a locale that would break a header', () => {
    expect(() => connect({ locale: 'de\r\nx-evil: 1' })).toThrow(/`locale`/)
  })
})
