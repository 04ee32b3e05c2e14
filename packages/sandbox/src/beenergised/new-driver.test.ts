import { energyError } from '@energy/auth-core'
import { applicationKey, createBeEnergisedClient, outcomeOf, preSharedKey } from '@energy/beenergised'
import * as documents from '@energy/beenergised/documents'
import { type Client, gql } from '@urql/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createSettableClock, type SettableClock } from '../testing/settable-clock.ts'

/** The way of a new driver: every step is refused before the one that it needs. */

const Stations = gql<{
  cpsPaged: { data: { distance: number; connectors: { id: string; status: string }[] }[] }
}>`{
  cpsPaged(pagination: { limit: 5, offset: 0 }, near: { latitude: 47.8, longitude: 13.04, radius: 5 }) {
    data { distance connectors { id status } }
  }
}`
const Start = gql<{ remoteStart: { chargelogId: string } }>`
  mutation Start($identifier: String!, $connector: String!) {
    remoteStart(authorization: { identifier: $identifier, type: AUTO }, connector: $connector) { chargelogId }
  }
`
const contact = { name: 'Max Berger', email: 'max.berger@example.com', password: 'a good one' }
const mandate = {
  iban: 'AT61 1904 3002 3457 3201',
  bic: 'OPSKATWW',
  bank: 'BAWAG',
  debitType: 'b2C',
  accountHolder: contact.name,
  useParent: false,
}

let sandbox: Sandbox
let clock: SettableClock

beforeEach(async () => {
  clock = createSettableClock()
  sandbox = await startSandbox({ port: 'none', providers: ['beenergised'], clock })
})
afterEach(() => sandbox.close())

const connect = (auth: Parameters<typeof createBeEnergisedClient>[0]['auth']): Client =>
  createBeEnergisedClient({
    url: sandbox.beenergised.url,
    fetch: sandbox.fetch,
    exchanges: [],
    ...(auth && { auth }),
  })

const signIn = ({ username, password }: { username: string; password: string }) =>
  connect(preSharedKey({ key: sandbox.credentials.beenergised.key, username, password }))

const registration = () => connect(applicationKey(sandbox.credentials.beenergised.key))

const newDriver = async (): Promise<Client> => {
  await registration().mutation(documents.RegisterContactDocument, contact).toPromise()
  return signIn({ username: contact.email, password: contact.password })
}

const choiceOf = async (client: Client) => {
  const methods = await client.query(documents.ContractPaymentMethodsDocument, {}).toPromise()
  const rates = await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
  return {
    paymentMethod: methods.data?.contractPaymentMethods?.[0]?.uuid ?? '',
    rate: rates.data?.contractRateOptions?.[0]?.uuid ?? '',
  }
}
const contractOf = async (client: Client, more = {}) => {
  const variables = { ...(await choiceOf(client)), ...mandate, ...more }
  const { data } = await client.mutation(documents.CreateSepaContractDocument, variables).toPromise()
  return outcomeOf(data?.createSepaContract)
}
const cardsOf = async (client: Client) =>
  (await client.query(documents.AvailableCardsDocument, { connectorId: 'any' }).toPromise()).data
    ?.availableCardsForChargingProcess ?? []
const connectorNearby = async (client: Client) => {
  const { data } = await client.query(Stations, {}).toPromise()
  const stations = data?.cpsPaged.data ?? []
  expect(stations.every(({ distance }) => distance <= 5)).toBe(true)
  return (
    stations.flatMap(({ connectors }) => connectors).find(({ status }) => status === 'available')?.id ?? ''
  )
}
const messageOf = (result: { error?: { graphQLErrors: readonly { message: string }[] } | undefined }) =>
  result.error?.graphQLErrors[0]?.message

test('a driver registers, makes a contract, gets a card, charges within five kilometres, and has an invoice', async () => {
  const client = await newDriver()
  const connector = await connectorNearby(client)
  const start = (identifier: string) => client.mutation(Start, { identifier, connector }).toPromise()

  expect(messageOf(await start('none'))).toBe('The user has no valid contract.')
  expect(await cardsOf(client)).toEqual([])
  expect(await contractOf(client)).toMatchObject({ kind: 'accepted' })
  expect(await cardsOf(client)).toEqual([])
  expect(messageOf(await start('none'))).toBe('The user has no such card.')

  clock.advance(5_000)
  const [card] = await cardsOf(client)
  const started = await start(card?.tagId ?? '')
  expect(started.error).toBeUndefined()
  const transaction = started.data?.remoteStart.chargelogId ?? ''
  clock.advance(30 * 60_000)
  const stopped = await client.mutation(documents.RemoteStopDocument, { transaction }).toPromise()
  expect(outcomeOf(stopped.data?.remoteStop).kind).toBe('accepted')

  const list = await client.query(documents.AccountDocumentsDocument, { limit: 10, offset: 0 }).toPromise()
  const invoices = list.data?.accountDocumentsPaged?.data ?? []
  expect(invoices).toHaveLength(1)
  expect(invoices[0]).toMatchObject({
    type: 'invoice',
    title: expect.stringMatching(/\d+\.\d\d kWh, €\d+\.\d\d$/),
  })
  const file = await sandbox.fetch(invoices[0]?.downloadLink ?? '')
  expect(file.headers.get('content-type')).toBe('application/pdf')
})

test.each([
  ['without a name', { name: ' ' }, 'Name and password are needed.'],
  ['without a password', { password: '' }, 'Name and password are needed.'],
  ['with what is no e-mail address', { email: 'max' }, 'That is no e-mail address.'],
  ['with an address that is taken', { email: 'Lena.Huber@example.com' }, 'The e-mail address is taken.'],
])('nobody registers %s', async (_, more, message) => {
  const variables = { ...contact, ...more }
  const result = await registration().mutation(documents.RegisterContactDocument, variables).toPromise()
  expect(messageOf(result)).toBe(message)
})

test('somebody who is not active cannot sign in', async () => {
  const client = signIn(sandbox.credentials.beenergised.inactive)
  const { error } = await client.query(documents.ContractRateOptionsDocument, {}).toPromise()
  expect(energyError(error)?.code).toBe('credential-rejected')
})

test.each([
  ['an IBAN whose check digits are wrong', { iban: 'AT62 1904 3002 3457 3201' }],
  ['a mandate without its holder', { accountHolder: '' }],
  ['a rate that does not exist', { rate: 'none' }],
  ['a way to pay that does not exist', { paymentMethod: 'none' }],
])('no contract is made with %s, and no card comes', async (_, more) => {
  const client = await newDriver()
  expect(await contractOf(client, more)).toMatchObject({ kind: 'refused' })
  clock.advance(60_000)
  expect(await cardsOf(client)).toEqual([])
})

test('a second contract is refused, and the first stays', async () => {
  const client = await newDriver()
  expect(await contractOf(client)).toMatchObject({ kind: 'accepted' })
  expect(await contractOf(client)).toMatchObject({ kind: 'refused', message: 'There is a contract already.' })
  clock.advance(5_000)
  expect(await cardsOf(client)).toHaveLength(1)
})

test('a connector takes one charge at a time', async () => {
  const client = signIn(sandbox.credentials.beenergised)
  const connector = await connectorNearby(client)
  const [card] = await cardsOf(client)
  const start = () => client.mutation(Start, { identifier: card?.tagId ?? '', connector }).toPromise()
  expect((await start()).error).toBeUndefined()
  expect(messageOf(await start())).toBe('The connector is occupied.')
})
