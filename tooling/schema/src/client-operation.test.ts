import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type ClientOperation, missingMembers } from './client-operation.ts'

const schema = buildSchema(`
  type Query {
    account(number: String!): Account
    devices(filter: Filter): [Device!]
  }
  type Mutation { pay(input: PayInput!): Account }
  type Account { number: String ledgers(first: Int): [Ledger] }
  type Ledger { balance: Int }
  interface Device { id: ID! }
  type Car implements Device { id: ID! range: Int }
  type Pump implements Device { id: ID! power: Int }
  type Other { id: ID! }
  input Filter { kind: String since: Since }
  input Since { day: String! zone: String }
  input PayInput { amount: Int! note: String }
`)

const query = (select: string, variables: ClientOperation['variables'] = {}): ClientOperation => ({
  instance: 'xx',
  kind: 'query',
  variables,
  selects: [select],
})

describe('missingMembers', () => {
  it('finds nothing where the schema takes all of an operation', () => {
    const operations = [
      query('account(number:$).ledgers(first).balance', { account: 'String!' }),
      query('devices(filter:{kind,since:{day}}).<Car>range'),
      query('devices(filter:{kind:$}).__typename', { kind: 'String' }),
      { ...query('pay(input:$).number', { input: 'PayInput!' }), kind: 'mutation' as const },
    ]
    for (const operation of operations) expect(missingMembers(schema, operation)).toEqual([])
  })

  it.each([
    ['account(number).owner', 'There is no field Account.owner.'],
    ['account.number', 'Query.account(number:) is required.'],
    ['account(number,detail).number', 'There is no argument Query.account(detail:).'],
    ['account(number).ledgers(first)', 'Ledger has fields; none of them is selected.'],
    ['account(number).number.text', 'There is no field String.text.'],
    ['devices.<Boat>id', 'There is no type Boat.'],
    ['devices.<Other>id', 'Device is never Other.'],
    ['devices(filter:{kind,colour}).id', 'There is no argument Filter(colour:).'],
    ['devices(filter:{since:{zone}}).id', 'Since(day:) is required.'],
    ['account(number:{text}).number', 'Query.account(number:) is no input object.'],
    ['account(number:$).number', 'Query.account(number:) takes String, which no variable is.'],
  ])('says of %s: %s', (select, problem) => {
    expect(missingMembers(schema, query(select))).toContain(problem)
  })

  it('finds variables whose type is not there', () => {
    expect(missingMembers(schema, query('account(number).number', { kind: 'Kind!' }))).toEqual([
      'There is no input type Kind.',
    ])
  })

  it('says that a kind of operation is missing', () => {
    const only = buildSchema('type Query { id: ID }')
    expect(missingMembers(only, { ...query('pay.number'), kind: 'mutation' })).toEqual([
      'There are no operations of the kind mutation.',
    ])
  })
})
