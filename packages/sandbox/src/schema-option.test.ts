import { ConfigurationError } from '@energy/auth-core'
import { expect, test } from 'vitest'
import { startSandbox } from './start-sandbox.ts'
import { createKrakenCaller } from './testing/kraken-caller.ts'

const pulled = `
  type Query {
    viewer: AccountUserType
    account(accountNumber: String!): AccountType
    greenhouse(id: ID!, accountNumber: String): Greenhouse
  }
  type Mutation { obtainKrakenToken(input: ObtainJSONWebTokenInput!): ObtainKrakenJSONWebToken  plant(input: PlantInput!): Plant }
  input ObtainJSONWebTokenInput { APIKey: String email: String password: String organizationSecretKey: String preSignedKey: String refreshToken: String }
  type ObtainKrakenJSONWebToken { token: String! payload: GenericScalar! refreshToken: String refreshExpiresIn: Int }
  type AccountUserType { givenName: String! accounts: [AccountType!]! moods(first: Int, after: String): MoodConnection! }
  type AccountType { number: String! status: Status! pondDepth: Decimal! }
  enum Status { SLEEPING }
  type MoodConnection { edges: [MoodEdge!]! pageInfo: PageInfo! }
  type MoodEdge { node: Mood! cursor: String! }
  type Mood { feltAt: DateTime! ownerEmail: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Greenhouse { id: ID! owner: AccountType! plants: [Plant!]! closedAt: DateTime errors: [String!] }
  type Plant { name: String! height: Float! kind: Kind! }
  enum Kind { CACTUS FERN }
  input PlantInput { name: String! kind: Kind! }
  scalar DateTime
  scalar Decimal
  scalar GenericScalar
`

test('a pulled schema is played: what the sandbox knows is real, the rest is made up and never an error', async () => {
  const sandbox = await startSandbox({ port: 'none', providers: ['kraken/de'], schema: pulled })
  const caller = createKrakenCaller(sandbox, 'de', { fetch: sandbox.fetch })
  const headers = await caller.signIn()
  const { data, errors } = await caller.call(
    `mutation { plant(input: { name: "Fritz", kind: FERN }) { name height kind } }`,
    {},
    headers,
  )
  expect(errors).toEqual([])
  expect(data.plant).toEqual({ name: 'Fritz', kind: 'FERN', height: expect.any(Number) })

  const read = await caller.call(
    `{ viewer { givenName accounts { number status pondDepth } moods(first: 2) { edges { node { feltAt ownerEmail } } pageInfo { hasNextPage endCursor } } }
       greenhouse(id: "7") { id closedAt errors owner { number } plants { name kind } } }`,
    {},
    headers,
  )
  expect(read.errors).toEqual([])
  const [accountNumber] = sandbox.credentials.kraken.de.accountNumbers
  expect(read.data.viewer).toMatchObject({ givenName: 'Anna', moods: { pageInfo: { hasNextPage: true } } })
  expect(read.data.viewer.accounts[0]).toMatchObject({ number: accountNumber, status: 'SLEEPING' })
  expect(read.data.viewer.moods.edges[0].node.ownerEmail).toMatch(/@example\.com$/)
  expect(read.data.greenhouse).toMatchObject({
    id: '7',
    closedAt: null,
    errors: [],
    plants: [{ kind: 'CACTUS' }, {}],
  })

  const foreign = sandbox.credentials.kraken.de.foreignAccountNumber
  const { codes } = await caller.call(
    `{ greenhouse(id: "7", accountNumber: "${foreign}") { id } }`,
    {},
    headers,
  )
  expect(codes).toEqual(['KT-CT-4177'])
  await sandbox.close()
})

test('says whose a schema is when several are served', async () => {
  const ambiguous = startSandbox({ port: 'none', schema: pulled })
  await expect(ambiguous).rejects.toBeInstanceOf(ConfigurationError)
  await expect(ambiguous).rejects.toThrow("{ 'kraken/de': './schema.graphql' }")
  const unknown = startSandbox({ port: 'none', providers: ['opower'], schema: { 'kraken/de': pulled } })
  await expect(unknown).rejects.toThrow('kraken/de is not served; use some of opower')
})
