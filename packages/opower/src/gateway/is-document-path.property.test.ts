import fc from 'fast-check'
import { buildSchema, execute, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { collectFields } from './collect-fields.ts'
import { isDocumentPath } from './is-document-path.ts'

const schema = buildSchema(`
  type Query { branch: Branch }
  type Branch { name: String! tags: [String!] child: Branch children: [Branch!]! grid: [[Branch]] }
`)
const document = parse(`
  query {
    first: branch { ...Below child { child { name } } }
    branch { grid { ...Below } }
  }
  fragment Below on Branch { label: name tags children { name grid { label: name } } }
`)
const selection = collectFields(document as never, {})

/** A tree in which anything may fail. */
function failing(decide: () => boolean, depth: number): object | null {
  if (depth === 0) return null
  const field = (make: () => unknown) => () => {
    if (decide()) throw new Error('upstream')
    return make()
  }
  const below = () => failing(decide, depth - 1)
  return {
    name: field(() => 'x'),
    tags: field(() => ['a', 'b', ...(decide() ? [null] : [])]),
    child: field(below),
    children: field(() => [failing(decide, 1), ...(decide() ? [null] : [])]),
    grid: field(() => [[below(), null], null, []]),
  }
}

async function failures(decisions: readonly boolean[]): Promise<{ data: unknown; paths: unknown[] }> {
  let index = 0
  const decide = (): boolean => decisions[index++ % decisions.length] ?? false
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: { branch: () => failing(decide, 4) },
  })
  return JSON.parse(JSON.stringify({ data, paths: (errors ?? []).map(({ path }) => path) }))
}

describe('isDocumentPath', () => {
  it('takes every path that an executor reports for the document', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 7, maxLength: 40 }), async (decisions) => {
        const { data, paths } = await failures(decisions)
        seen += paths.length
        expect(paths.filter((path) => !isDocumentPath(path, selection, data))).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(300)
  })

  it('takes no path with a segment that the document or the answer does not have', async () => {
    const foreign = fc.oneof(
      fc.constantFrom<unknown>('secret', '__proto__', 'constructor', '', -1, 1.5, 1e21, null, true, {}, [
        'a',
      ]),
      fc.constant(4_111_111_111_111_111),
      fc.constantFrom('child', 'grid ', 'NAME'),
    )
    await fc.assert(
      fc.asyncProperty(fc.nat(), foreign, async (at, segment) => {
        const data = {
          first: { label: 'x', tags: ['a'], children: [{ name: 'y', grid: [[]] }], child: null },
        }
        const path: unknown[] = ['first', 'children', 0, 'grid', 0]
        path.splice(at % (path.length + 1), 1, segment)
        const isOwn = segment === 'child' && path.length === 2
        expect(isDocumentPath(path, selection, data)).toBe(isOwn)
      }),
    )
  })

  it.each([
    ['a text', 'first'],
    ['nothing', undefined],
    ['an empty list', []],
    ['a place without a list', [0]],
    ['a field below a leaf', ['first', 'label', 'x']],
    ['a place in a leaf', ['first', 'label', 0]],
    ['a place behind the end of the list', ['first', 'tags', 1]],
    ['a list that is passed over', ['first', 'children', 'name']],
    ['the name behind an alias', ['first', 'name']],
  ])('does not take %s', (_, path) => {
    const data = { first: { label: 'x', tags: ['a'], children: [{ name: 'y' }] } }
    expect(isDocumentPath(path, selection, data)).toBe(false)
  })
})
