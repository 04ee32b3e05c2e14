import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, makeApp } from './make-app.ts'
import { runEnergy } from './run-energy.ts'

let app: App
beforeEach(() => {
  app = makeApp({
    'older.graphql': 'type Query { a: Int b: Int! kind: Kind } enum Kind { ONE }',
    'newer.graphql': '"described now" type Query { b: Int! c: Int kind: Kind } enum Kind { ONE TWO }',
  })
})
afterEach(() => app.remove())

const diff = (...words: string[]) => runEnergy(app.folder, ['schema', 'diff', ...words])

describe('energy schema diff', () => {
  it('lists changes, the worst first, without descriptions', async () => {
    const { output, code } = await diff('older.graphql', 'newer.graphql')
    expect(output.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'breaking',
      'dangerous',
      'safe',
      '1 breaking, 1 dangerous, 1 safe.',
    ])
    expect(output).toContain("'a' was removed from object type 'Query'")
    expect(code).toBe(0)
  })

  it.each([
    [['older.graphql', 'newer.graphql', '--fail-on', 'breaking'], 1],
    [['newer.graphql', 'newer.graphql', '--fail-on', 'dangerous'], 0],
    [['older.graphql', 'newer.graphql', '--fail-on', 'dangerous'], 1],
    [['older.graphql'], 2],
    [['older.graphql', 'none.graphql'], 2],
  ])('exits for %j with %i', async (words, code) => {
    expect((await diff(...words)).code).toBe(code)
  })

  it('prints JSON for programs', async () => {
    const { output } = await diff('older.graphql', 'newer.graphql', '--format', 'json')
    expect(JSON.parse(output)).toMatchObject({
      summary: { breaking: 1, dangerous: 1, safe: 1 },
      changes: [{ kind: 'breaking', coordinate: 'Query.a' }, { kind: 'dangerous' }, { kind: 'safe' }],
    })
  })

  it('names the line of a schema that cannot be read', async () => {
    app.write('broken.graphql', 'type Query {\n  a: \n}')
    const { errors } = await diff('older.graphql', 'broken.graphql')
    expect(errors).toBe('broken.graphql:3:1  Syntax Error: Expected Name, found "}".')
  })
})
