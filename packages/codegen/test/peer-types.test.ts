import { readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { preset } from '../src/index.ts'
import { type App, fixtureSchema, makeApp } from './make-app.ts'

const operations = `
query Objects($number: String!, $first: Int = 3, $full: Boolean!) {
  aliased: account(number: $number) { number balance overdraft list: meters(first: $first) { ...Meter id } }
  account(number: "2") { ...Balance @include(if: $full) number @skip(if: $full) }
}
query Nested($full: Boolean!) {
  account(number: "1") { number }
  account(number: "1") { meters(first: 1) { id } ... @include(if: $full) { overdraft } }
}
fragment Meter on Meter { id serial readAt }
fragment Balance on Account { balance }
mutation SignIn($input: SignInInput!) { signIn(input: $input) { token expires } }
`

let app: App
beforeEach(() => {
  app = makeApp({
    'schema.graphql': readFileSync(fixtureSchema, 'utf8'),
    'src/operations.graphql': operations,
  })
})
afterEach(() => app.remove())

describe('the types of results and variables', () => {
  it('are those of typescript-operations, where that says the truth', async () => {
    const scalars = { Decimal: 'string', DateTime: 'string' }
    await app.generate({
      schema: 'schema.graphql',
      documents: 'src/*.graphql',
      generates: { 'src/own.ts': { preset, presetConfig: { scalars, enums: 'closed' } } },
    })
    const peer = await codegen({
      filename: 'peer.ts',
      schema: parse(readFileSync(fixtureSchema, 'utf8')),
      documents: [{ location: 'operations.graphql', document: parse(operations) }],
      config: { scalars },
      pluginMap: { operations: typescriptOperations },
      plugins: [{ operations: {} }],
    })
    app.write('src/peer.ts', peer)
    const names = [
      'ObjectsQuery',
      'ObjectsQueryVariables',
      'NestedQuery',
      'MeterFragment',
      'SignInMutation',
      'SignInMutationVariables',
    ]
    const lines = names.map((name) => `check<Same<Own.${name}, Peer.${name}>>()`)
    app.write(
      'src/same.ts',
      `import type * as Own from './own.js'
import type * as Peer from './peer.js'
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'theirs does not fit ours') : 'ours does not fit theirs'
declare function check<Answer extends true>(): Answer
${lines.join('\n')}
// @ts-expect-error these are not the same
check<Same<Own.ObjectsQuery, Peer.NestedQuery>>()
`,
    )
    expect(app.typecheck('typescript')).toBe('')
  })
})
