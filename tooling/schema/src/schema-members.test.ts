import { expect, it } from 'vitest'
import { schemaMembers } from './schema-members.ts'

const schema = `
  type Query @provenance(standing: "observed", evidence: "one schema") {
    """Own\n words."""
    account(number: String! @provenance(standing: "inferred", evidence: "from clients")): [Int!]
  }
  enum Kind @provenance(standing: "documented", evidence: "a guide") { HOME }
`

it('lists fields, arguments and enum values by coordinate, each with how it is known', () => {
  expect([...schemaMembers(schema).values()]).toEqual([
    {
      coordinate: 'Query.account',
      typeName: 'Query',
      type: '[Int!]',
      description: 'Own words.',
      provenance: { standing: 'observed', evidence: 'one schema' },
    },
    {
      coordinate: 'Query.account(number:)',
      typeName: 'Query',
      type: 'String!',
      description: '',
      provenance: { standing: 'inferred', evidence: 'from clients' },
    },
    {
      coordinate: 'Kind.HOME',
      typeName: 'Kind',
      type: '',
      description: '',
      provenance: { standing: 'documented', evidence: 'a guide' },
    },
  ])
})
