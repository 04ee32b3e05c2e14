import { expect, it } from 'vitest'
import { breadthOf } from './breadth.ts'

const theirs = `
  type Query { account(number: String!): Account plain: Int }
  type Mutation { pay: Account }
  type Account { number: String balance: Int }
`

it('counts the members of theirs that ours has, and the root fields among them', () => {
  const ours = 'type Query { account(number: String!): Account own: Int } type Account { number: String }'
  expect(breadthOf(ours, theirs)).toEqual({
    members: 3,
    of: 6,
    share: 0.5,
    roots: { fields: 1, of: 3, share: 1 / 3 },
  })
})
