import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { collectDefinitions } from './collect-definitions.ts'
import { isFragment, isOperation } from './definition.ts'
import { errorCodesOf } from './error-codes.ts'

const schema = buildSchema(`
  directive @errors(codes: [String!]!) on FIELD_DEFINITION
  type Query {
    account: Account @errors(codes: ["KT-CT-4177", "KT-CT-1111"])
    """
    Reads a meter.

    The possible errors that can be raised are:

    - KT-CT-1199: Too many requests.
    - KT-GB-4042: Busy.
    """
    meter: Int
    plain: Int
  }
  type Account { meter: Int }
`)

function codesOf(text: string): readonly string[] {
  const definitions = collectDefinitions([
    { document: parse(text), origin: { file: 'a.graphql', code: text, start: 0 } },
  ])
  const [operation] = definitions.filter(isOperation)
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment]))
  return operation?.kind === 'operation' ? errorCodesOf(operation, schema, fragments) : []
}

describe('errorCodesOf', () => {
  it('reads what a bundled schema says', () => {
    expect(codesOf('query A { account { meter } }')).toEqual(['KT-CT-1111', 'KT-CT-4177'])
  })

  it('reads the list in a description of a pulled schema', () => {
    expect(codesOf('query A { meter }')).toEqual(['KT-CT-1199', 'KT-GB-4042'])
  })

  it('follows fragments, and looks at root fields alone', () => {
    expect(
      codesOf('query A { ...Root account { meter } } fragment Root on Query { ... { meter } plain }'),
    ).toEqual(['KT-CT-1111', 'KT-CT-1199', 'KT-CT-4177', 'KT-GB-4042'])
  })

  it('knows none where none are told', () => {
    expect(codesOf('query A { plain }')).toEqual([])
  })
})
