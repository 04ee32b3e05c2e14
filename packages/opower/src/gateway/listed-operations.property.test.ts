import { readFileSync } from 'node:fs'
import { parse } from '@0no-co/graphql.web'
import { ConfigurationError } from '@energy/auth-core'
import { gql } from '@urql/core'
import fc from 'fast-check'
import { buildSchema, isObjectType, isScalarType } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as documents from '../generated/documents.ts'
import * as customer from '../generated/customer.ts'
import { accountArguments, harmlessArguments } from './harmless-arguments.ts'
import { listOperations } from './listed-operations.ts'

const bind = { account: () => 'urn', register: () => 'r' }
const list = (text: string, harmless?: readonly string[]) => () =>
  listOperations([{ document: parse(text), bind, ...(harmless && { harmlessArguments: harmless }) }])

const harmless = fc.constantFrom(...harmlessArguments)
const selecting = fc.constantFrom(
  'registerId',
  'matching',
  'urn',
  'id',
  'filter',
  'where',
  'customer',
  'firsts',
  'First',
)
const boundValue = fc.constantFrom(
  '$account',
  '[$account]',
  '[$account, $register]',
  '{ urn: $account, first: 3 }',
)
const openValue = fc.constantFrom(
  '$open',
  '[$open]',
  '[$account, $open]',
  '"urn:bob"',
  '[$account, "urn:bob"]',
  '7',
  'true',
  'ALL',
  'null',
  '[]',
  '{}',
  '[[]]',
  '{ urn: $open }',
  '{ urn: $account, owner: { id: $open } }',
  '[{ urn: "urn:bob" }]',
)
const harmlessValue = fc.constantFrom('$open', '3', '"2025-01-01/2025-02-01"', '[KWH, TH]', '[]', 'null')

/** Where in a document an argument may stand. */
const places = fc.constantFrom(
  (argument: string) => `edges { node { bills(${argument}) { urn } } }`,
  (argument: string) =>
    `edges { node { ...Account } } } } fragment Account on BillingAccount { a { b(${argument}) { c`,
  (argument: string) => `edges { ... on Edge { node { ... { bills(last: 3, ${argument}) { urn } } } } }`,
  (argument: string) => `edges @view(${argument}) { cursor }`,
  (argument: string) => `x: edges(first: 1) { y: node(register: $register, ${argument}) { urn } }`,
)
const whole = (place: string) => {
  const [operation = '', fragment] = place.split(' fragment ')
  const head =
    'query Q($account: ID!, $register: ID!, $open: String) { billingAccountsConnection(byURNs: [$account]) {'
  return fragment === undefined
    ? `${head} ${operation} } }`
    : `${head} ${operation} fragment ${fragment} } } }`
}

describe('the list of a gateway', () => {
  it('takes a document whose selecting arguments are all bound, wherever they stand', () => {
    fc.assert(
      fc.property(
        places,
        selecting,
        boundValue,
        harmless,
        harmlessValue,
        (place, name, value, page, size) => {
          expect(list(whole(place(`${name}: ${value}, ${page}: ${size}`)))).not.toThrow()
        },
      ),
    )
  })

  it('refuses one with a selecting argument that is open or written down, wherever it stands', () => {
    fc.assert(
      fc.property(places, selecting, openValue, (place, name, value) => {
        const text = whole(place(`${name}: ${value}`))
        expect(list(text)).toThrow(ConfigurationError)
        expect(list(text)).toThrow(/^Q lets `/)
      }),
    )
  })

  it('takes it again when the team declares the argument harmless by name', () => {
    fc.assert(
      fc.property(
        places,
        selecting,
        fc.constantFrom('$open', '"x"', '[]', '[$open]'),
        (place, name, value) => {
          const text = whole(place(`${name}: ${value}`))
          expect(list(text, [name])).not.toThrow()
          expect(list(text, [name, 'another'])).toThrow(/`another`, which Q does not leave open/)
        },
      ),
    )
  })

  it('takes no declaration for an argument that says whose data are read', () => {
    for (const name of ['byURNs', 'selectedAccount', 'singlePremise', 'jobUuid']) {
      expect(Object.values(accountArguments).flat()).toContain(name)
      expect(
        list(`query Q($account: ID!, $register: ID!, $open: ID) { a(${name}: $open, x: $account) }`, [name]),
      ).toThrow(/which says whose data are read/)
    }
  })

  const roots: [string, string][] = [
    ['has no root that names the customer', 'billingAccountsConnection { totalCount }'],
    ['binds a page in place of the account', 'billingAccountsConnection(first: $account) { totalCount }'],
    [
      'filters by something else than the account',
      'billingAccountsConnection(matching: $account) { totalCount }',
    ],
    ['names everybody by an empty list', 'billingAccountsConnection(byURNs: []) { totalCount }'],
    ['names everybody by null', 'billingAccountsConnection(byURNs: null) { totalCount }'],
    ['adds an account', 'billingAccountsConnection(byURNs: [$account, "urn:bob"]) { totalCount }'],
    [
      'names its argument twice',
      'billingAccountsConnection(byURNs: [$account], byURNs: ["urn:bob"]) { totalCount }',
    ],
    ['relies on the account of the token', 'billingAccountByAuthContext { urn }'],
    [
      'binds one name of two',
      'billingAccountByAuthContext(selectedAccount: $account, singlePremise: $open) { urn }',
    ],
    ['polls a job of somebody’s choice', 'exportJob(jobUuid: $open) { result }'],
    ['has a root of its own without an account', 'tips(first: 3) { text }'],
    ['hides such a root under a good alias', 'billingAccountsConnection: allAccounts { totalCount }'],
    [
      'hides such a root in an inline fragment',
      '... @include(if: $yes) { ... on Query { allAccounts { totalCount } } }',
    ],
    [
      'hides such a root in a fragment',
      '...A } fragment A on Query { ...B } fragment B on Query { allAccounts { totalCount }',
    ],
    ['reads the schema', '__schema { types { name } }'],
    ['reads a type', '__type(name: $account) { name }'],
    [
      'reads the schema below the account',
      'billingAccountsConnection(byURNs: [$account]) { __schema { types { name } } }',
    ],
    ['reads a type in a fragment', '...A } fragment A on Query { __type(name: $account) { name }'],
    [
      'has a fragment twice',
      '...A } fragment A on Query { a(x: $account) } fragment A on Query { allAccounts { totalCount }',
    ],
    ['spreads a fragment that is not there', '...Missing'],
    [
      'spreads a fragment in itself',
      '...A } fragment A on Query { a(x: $account) { ...B } } fragment B on Query { b { ...A }',
    ],
  ]

  it.each(roots)('refuses a document that %s, also beside a bound root', (_, body) => {
    const head = 'query Q($account: ID!, $register: ID!, $open: ID, $yes: Boolean!)'
    expect(list(`${head} { ${body} }`)).toThrow(ConfigurationError)
    expect(
      list(`${head} { good: billingAccountsConnection(byURNs: [$account]) { totalCount } ${body} }`),
    ).toThrow(ConfigurationError)
  })

  it.each(['mutation', 'subscription'])('refuses a %s, however bound', (kind) => {
    const text = `${kind} Q($account: ID!, $register: ID!) { rename(account: $account) { urn } }`
    expect(list(text)).toThrow(new RegExp(`Q is a ${kind}`))
  })

  it('checks the text that is sent, not an object that says otherwise', () => {
    const good = gql(
      'query Q($account: ID!) { billingAccountsConnection(byURNs: [$account]) { totalCount } }',
    )
    const bad = gql('query Q($account: ID!) { billingAccountsConnection { totalCount } a(x: $account) }')
    const document = { ...good, loc: bad.loc } as typeof good
    const [listed] = listOperations([{ document, bind: { account: () => 'urn' } }]).values()
    expect(listed?.query.definitions).toHaveLength(1)
    expect(JSON.stringify(listed?.query.definitions)).toContain('byURNs')
  })
})

describe('what can name nobody', () => {
  const schema = buildSchema(
    readFileSync(new URL('../../schema/customer.graphql', import.meta.url), 'utf8'),
  )
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))

  it('is decided for every argument of the schema', () => {
    const names = new Set(fields.flatMap(({ args }) => args.map(({ name }) => name)))
    const selects = [...names].filter((name) => !harmlessArguments.has(name)).sort()
    expect(selects).toEqual([
      'byURNs',
      'jobUuid',
      'matching',
      'registerId',
      'selectedAccount',
      'singlePremise',
      'usageExportFileConfigurationInput',
    ])
  })

  it('is never an ID, and a text only where it is a cursor', () => {
    const texts = fields
      .flatMap(({ args }) => args)
      .filter(({ name }) => harmlessArguments.has(name))
      .filter(
        ({ type }) => /\b(?:ID|String)\b/.test(String(type)) || (isScalarType(type) && type.name === 'ID'),
      )
    expect([...new Set(texts.map(({ name }) => name))]).toEqual(['after'])
  })
})

describe('of the documents that the package brings', () => {
  const outcome = (document: unknown, bound: string): string => {
    try {
      listOperations([{ document: document as never, bind: { [bound]: () => 'urn' } }])
      return 'listed'
    } catch (error) {
      return (error as Error).message
    }
  }

  it.each(Object.entries(documents).filter(([name]) => name !== 'BillingAccountsDocument'))(
    '%s can be listed with its account alone',
    (name, document) => {
      expect(outcome(document, name === 'AccountTopologyDocument' ? 'accounts' : 'account')).toBe('listed')
    },
  )

  it.each([
    [
      'BillingAccountsDocument',
      documents.BillingAccountsDocument,
      'first',
      /reads `billingAccountsConnection`/,
    ],
    [
      'OwnAccountDocument',
      customer.OwnAccountDocument,
      'selectedAccount',
      /lets `singlePremise` be chosen/,
    ],
    ['RecentReadsDocument', customer.RecentReadsDocument, 'account', /lets `registerId` be chosen/],
    ['StartUsageExportDocument', customer.StartUsageExportDocument, 'configuration', /is a mutation/],
    ['UsageExportJobDocument', customer.UsageExportJobDocument, 'nothing', /does not declare/],
  ])('%s cannot', (_, document, bound, reason) => {
    expect(outcome(document, bound)).toMatch(reason)
  })
})
