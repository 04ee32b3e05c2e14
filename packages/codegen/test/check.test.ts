import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, makeApp } from './make-app.ts'
import { runEnergy } from './run-energy.ts'

const older = `
type Query {
  account(number: String!, kind: Kind = PRIVATE): Account
  meters(filter: Filter): [Meter!]!
  plain: String
}
type Mutation { read(input: ReadInput!): Meter }
type Account {
  number: String!
  balance: Int! @deprecated(reason: "The 'balance' field is deprecated. Use 'credit' instead. - Marked as deprecated on 2026-06-01. - Scheduled for removal on or after 2026-12-05.")
  credit: Int!
  owner: Owner!
  devices: [Device!]!
}
type Owner { name: String! mail: String }
type Meter { id: ID! reading: Float! unit: Unit! old: Int }
interface Device { id: ID! }
type Car implements Device { id: ID! range: Int! }
type Pump implements Device { id: ID! power: Int! }
enum Kind { PRIVATE BUSINESS FARM }
enum Unit { KWH M3 }
input Filter { unit: Unit since: String first: Int = 10 }
input ReadInput { id: ID! value: Float! note: String }
`

const newer = `
type Query {
  account(number: String!, kind: Kind = BUSINESS): Account
  meters(filter: Filter, page: Int!): [Meter!]!
  plain: String
}
type Mutation { read(input: ReadInput!): Meter }
type Account {
  number: String!
  credit: Int!
  owner: Owner!
  devices: [Device!]!
}
type Owner { name: String mail: String! }
type Meter { id: ID! reading: Float! unit: Unit! old: Int @deprecated(reason: "Use reading.") }
interface Device { id: ID! }
type Car implements Device { id: ID! range: Int! }
type Boiler implements Device { id: ID! }
enum Kind { PRIVATE BUSINESS }
enum Unit { KWH M3 LITRE }
input Filter { unit: Unit first: Int = 10 }
input ReadInput { id: ID! value: Float! note: String source: String! }
`

const operations = `# line 1
query Account($number: String!) {
  account(number: $number) {
    number
    balance
    owner { name mail }
    devices { id ... on Pump { power } ... on Car { range } }
  }
}

query Farms { account(number: "1", kind: FARM) { number } }

query Plain { plain }
`

const tagged = `import { graphql } from './generated/index.js'

export const Meters = graphql(\`
  query Meters {
    meters(filter: { since: "2026" }) { id unit old }
  }
\`)

export const Read = graphql(\`mutation Read($input: ReadInput!) { read(input: $input) { id } }\`)
export const Untouched = graphql(\`fragment Untouched on Meter { id reading }\`)
`

let app: App
beforeEach(() => {
  app = makeApp({
    'older.graphql': older,
    'newer.graphql': newer,
    'src/account.graphql': operations,
    'src/meters.ts': tagged,
    'codegen.ts': `
import { createDefineConfig } from '../../../src/index.ts'
const defineConfig = createDefineConfig({ packageName: '@energy/auth-core', schemaFile: () => new URL('./older.graphql', import.meta.url), scalars: {} })
export default defineConfig({ documents: 'src/**/*.{graphql,ts}', output: 'src/generated/' })
`,
  })
})
afterEach(() => app.remove())

interface Listed {
  kind: string
  file: string
  line: number
  column: number
  coordinate?: string
  message: string
  replacement?: string
  fails: boolean
}

/** Runs a check and reads its findings. */
async function check(...words: string[]): Promise<{ code: number; findings: Listed[] }> {
  const { code, output, errors } = await runEnergy(app.folder, ['check', '--format', 'json', ...words])
  expect(errors).toBe('')
  return { code, findings: JSON.parse(output).findings }
}

const short = ({ kind, file, line, column, coordinate, message }: Listed): string =>
  `${file}:${line}:${column} ${kind} ${coordinate ?? message}`

describe('energy check', () => {
  it('lists what a newer schema breaks, each at its line, and nothing else', async () => {
    const { code, findings } = await check('--against', 'newer.graphql')
    expect(findings.map(short)).toEqual([
      'src/account.graphql:3:3 dangerous Query.account',
      'src/account.graphql:5:5 breaking Account.balance',
      'src/account.graphql:6:13 breaking Owner.name',
      'src/account.graphql:7:5 dangerous Device',
      'src/account.graphql:7:25 breaking Unknown type "Pump".',
      'src/account.graphql:11:42 breaking Kind.FARM',
      'src/meters.ts:5:5 breaking Query.meters',
      'src/meters.ts:5:22 breaking Filter.since',
      'src/meters.ts:5:44 dangerous Unit',
      'src/meters.ts:5:49 deprecated Meter.old',
      'src/meters.ts:9:44 breaking ReadInput',
    ])
    expect(code).toBe(1)
  })

  it('says what to use instead of a field that is gone, from what the older schema said', async () => {
    const { findings } = await check('--against', 'newer.graphql')
    expect(findings.find(({ coordinate }) => coordinate === 'Account.balance')).toMatchObject({
      replacement: 'credit',
      deprecation: { removal: '2026-12-05' },
    })
  })

  it('finds nothing against the same schema but what is deprecated', async () => {
    const { code, findings } = await check('--against', 'older.graphql')
    expect(findings.map(short)).toEqual(['src/account.graphql:5:5 deprecated Account.balance'])
    expect(code).toBe(0)
  })

  it.each([
    [[], 0],
    [['--fail-on', 'deprecated'], 1],
    [['--fail-on', 'deprecated-within=30d'], 1],
    [['--fail-on', 'deprecated-within=5d'], 0],
    [['--fail-on', 'breaking,deprecated-within=14d'], 1],
    [['--fail-on', 'dangerous'], 0],
  ])('exits for CI with %j by %i', async (words, code) => {
    expect((await check(...words)).code).toBe(code)
  })

  it('prints places, replacements and the days that are left for people', async () => {
    const { code, output } = await runEnergy(app.folder, ['check'])
    expect(output).toBe(
      [
        'src/account.graphql:5:5  deprecated  Account.balance is deprecated. (in Account)',
        "    Use 'credit' instead.",
        '    May be removed on or after 2026-12-05 (in 14 days).',
        '0 breaking, 0 dangerous, 0 beyond limits, 1 deprecated in 6 operations and fragments.',
      ].join('\n'),
    )
    expect(code).toBe(0)
  })

  it('names the mistakes of operations that do not fit their own schema, with the nearest name', async () => {
    app.write('src/wrong.ts', 'graphql(`query Wrong {\n  account(number: "1") { ballance }\n  plane }`)\n')
    const { code, errors } = await runEnergy(app.folder, ['check'])
    expect(errors).toContain(
      'src/wrong.ts:2:26  Cannot query field "ballance" on type "Account". Did you mean "balance"?',
    )
    expect(errors).toContain(
      'src/wrong.ts:3:3  Cannot query field "plane" on type "Query". Did you mean "plain"?',
    )
    expect(errors).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
  })

  it('refuses wrong options and missing files in one sentence', async () => {
    const runs = []
    for (const words of [
      ['--fail-on', 'everything'],
      ['--against', 'none.graphql'],
      ['--format', 'xml'],
      ['extra'],
    ])
      runs.push(await runEnergy(app.folder, ['check', ...words]))
    expect(runs.map(({ code, errors }) => `${code} ${errors}`)).toEqual([
      '2 --fail-on takes breaking, dangerous, limit, deprecated or deprecated-within=30d, not everything.',
      '2 There is no schema at none.graphql.',
      '2 --format takes one of text, json, not xml.',
      '2 energy check does not take extra.',
    ])
  })

  it('says what to do when there is no configuration', async () => {
    const empty = makeApp()
    const { code, errors } = await runEnergy(empty.folder, ['check'])
    expect(errors).toContain('energy init')
    expect(code).toBe(2)
    empty.remove()
  })
})

describe('energy check without a configuration', () => {
  let app: App
  beforeEach(() => {
    app = makeApp({
      'package.json': '{}',
      'schema.graphql': older,
      'own.graphql': 'extend type Account { points: Int } type Query { tariff: Int }',
      'src/a.graphql': 'query A { account(number: "1") { balance points } tariff }',
    })
  })
  afterEach(() => app.remove())

  it('reads the files that are named, several of a schema behind each other', async () => {
    const { code, output } = await runEnergy(app.folder, [
      ...['check', '--schema', 'schema.graphql', '--schema', 'own.graphql'],
      ...['--documents', 'src/**/*.graphql'],
    ])
    expect(output).toContain('Account.balance')
    expect(output).toContain('1 deprecated in 1 operations and fragments.')
    expect(code).toBe(0)
  })

  it('asks for both kinds of files', async () => {
    const { code, errors } = await runEnergy(app.folder, ['check', '--schema', 'schema.graphql'])
    expect(errors).toBe('An app without a configuration needs both: --schema <file> --documents <glob>.')
    expect(code).toBe(2)
  })

  it('says how to pull the whole schema when a bundled part lacks something', async () => {
    app.write('schema.graphql', `# A part.\n#   npx energy schema pull --url https://example.com/\n${older}`)
    const check = ['check', '--schema', 'schema.graphql', '--documents', 'src/**/*.graphql']
    const { code, errors } = await runEnergy(app.folder, check)
    expect(errors).toContain('Cannot query field "points" on type "Account".')
    expect(errors).toContain('  npx energy schema pull --url https://example.com/')
    expect(errors).toContain("schema: ['own.graphql']")
    expect(code).toBe(2)
  })
})
