import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepUp, type SchemaSource, type UpkeepResult } from './keep-up.ts'
import { mostLines } from './summary.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'energy-keep-up-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Looks at one instance that has this schema on that day. */
function look(date: string, sdl: string | Error): Promise<UpkeepResult> {
  const source: SchemaSource = {
    provider: 'kraken',
    instance: 'de',
    pull: async () => {
      if (sdl instanceof Error) throw sdl
      return sdl
    },
  }
  return keepUp({ root, date, sources: [source], apps: join(root, 'apps') })
}

const january = `"Everything." type Query { account(number: String!): Account }
"Somebody." type Account { balance: Int! owner: String status: Status }
enum Status { OPEN CLOSED }`
const february = `type Query { account(number: String!): Account tariffs: [String!] }
type Account {
  balance: Int!
  owner: String @deprecated(reason: "Use \`holder\`. - Scheduled for removal on or after 2026-06-01.")
  holder: String
  status: Status
}
enum Status { OPEN CLOSED PAUSED }`
const march = february.replace(/owner: String @deprecated[^\n]*\n/, '')

describe('keeping up with a platform', () => {
  beforeEach(() => {
    write('packages/kraken/schema/de.graphql', january)
    write(
      'packages/kraken/operations/shared/account.graphql',
      'query Account($number: String!) { account(number: $number) { ...Who status } }',
    )
    write('packages/kraken/operations/shared/who.graphql', 'fragment Who on Account { owner }')
    write('packages/kraken/operations/shared/elsewhere.graphql', 'query Elsewhere { unknown }')
    write('apps/de/owner.graphql', 'query Owner { account(number: "1") { owner } }')
  })

  it('writes nothing when what is bundled is what the platform has, but for words and order', async () => {
    const turned = `type Account { status: Status owner: String balance: Int! } enum Status { CLOSED OPEN }
      type Query { "Another word." account(number: String!): Account }`
    expect(await look('2026-01-05', turned)).toEqual({ written: [], unseen: [] })
  })

  it('says of a deprecation who uses it, what replaces it and until when it is there', async () => {
    const { written } = await look('2026-02-02', february)
    expect(written).toEqual([
      'schemas/observed/kraken-de.graphql',
      'schemas/changes/2026-02-02-kraken-de.md',
      '.changeset/schema-kraken-2026-02-02.md',
    ])
    expect(read('.changeset/schema-kraken-2026-02-02.md')).toBe(`---
'@energy/kraken': minor
---

The schema of de has changed: 0 breaking, 1 dangerous and 3 other changes. All of them: [kraken-de](https://github.com/energy-sdk/energy-sdk/blob/main/schemas/changes/2026-02-02-kraken-de.md).
Members of bundled types that are not bundled: \`Account.holder\`, \`Query.tariffs\`, \`Status.PAUSED\`.

**Warning.** Operations of this package use what is newly deprecated (besides: 0 breaking, 0 limit, 1 dangerous):
- Account.owner is deprecated. It may be removed from 2026-06-01 on. Use \`holder\`. In \`Who\`.

Operations of apps that are known use what is newly deprecated (besides: 0 breaking, 0 limit, 0 dangerous):
- Account.owner is deprecated. It may be removed from 2026-06-01 on. Use \`holder\`. In \`Owner\`.
`)
  })

  it('compares each look with the one before, and the package with what it brings along', async () => {
    await look('2026-02-02', february)
    await look('2026-03-02', march)
    const changeset = read('.changeset/schema-kraken-2026-03-02.md')
    expect(changeset).toContain('has changed: 1 breaking, 0 dangerous and 0 other changes.')
    expect(changeset).toContain('Bundled, and gone at the platform: `Account.owner`.')
    expect(changeset).toContain('- Account.owner is gone. In `Who`.')
    expect(changeset).toContain('- Account.owner is gone. Use `holder`. In `Owner`.')
    expect(read('schemas/changes/2026-03-02-kraken-de.md')).toContain('## Breaking (1)')
    expect(await look('2026-04-06', march)).toEqual({ written: [], unseen: [] })
  })

  it('keeps none of the platform’s sentences', async () => {
    await look('2026-02-02', `${february} "A secret recipe." type Extra { a: Int }`)
    expect(read('schemas/observed/kraken-de.graphql')).toContain('type Extra')
    expect(read('schemas/observed/kraken-de.graphql')).not.toContain('recipe')
  })

  it('goes on when a platform does not tell its schema, and says so', async () => {
    const { written, unseen } = await look('2026-02-02', new Error('The endpoint does not tell its schema.'))
    expect({ written, unseen }).toEqual({
      written: [],
      unseen: ['kraken de: The endpoint does not tell its schema.'],
    })
  })
})

const reference =
  process.env.ENERGY_REFERENCE ?? fileURLToPath(new URL('../../../../shared/reference', import.meta.url))
const british = ['kraken-gb-2024.graphql', 'kraken-edf-gb.graphql'].map((file) =>
  join(reference, 'schemas', file),
)
const project = fileURLToPath(new URL('../../../', import.meta.url))

describe.skipIf(!british.every((file) => existsSync(file)))('two years of a real platform', () => {
  it('become a summary that somebody reads, and a page that leaves nothing out', async () => {
    const [older, newer] = british.map((file) => readFileSync(file, 'utf8'))
    for (const path of ['packages/kraken/schema/gb.graphql', 'packages/kraken/operations'])
      cpSync(join(project, path), join(root, path), { recursive: true })
    const source = (sdl: string | undefined): SchemaSource => ({
      provider: 'kraken',
      instance: 'gb',
      pull: async () => sdl ?? '',
    })
    await keepUp({ root, date: '2024-01-01', sources: [source(older)] })
    await keepUp({ root, date: '2026-01-01', sources: [source(newer)] })
    const changeset = read('.changeset/schema-kraken-2026-01-01.md')
    const lines = changeset.split('\n').slice(4)
    expect(lines.length).toBeLessThanOrEqual(mostLines)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(400)
    expect(changeset).toContain('784 breaking')
    expect(read('schemas/changes/2026-01-01-kraken-gb.md')).toContain('## Breaking (784)')
  })
})
