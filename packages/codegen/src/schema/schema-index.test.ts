import { describe, expect, it } from 'vitest'
import { indexSchema } from './schema-index.ts'

const text = `
"""
A description with type Fake { a: Int } and an escaped \\""" in it
"""
schema { query: Root }

"Also type Fake2 { b: Int }"
type Root implements Node & Other @tag(name: "}{") {
  "type Fake3 { c: Int }"
  id(first: Int = 3, filter: F = { a: "}" }): ID! # type Fake4 { d: Int }
}
# interface Fake5 { e: Int }
interface Node { id: ID }
interface Other implements Node { id: ID }
union Both = Root | Two
enum E @x(reason: "type") { type interface }
input F { a: String = "{" }
scalar Date @specifiedBy(url: "https://example.com")
extend type Root { more: Int }
directive @tag(name: String) repeatable on OBJECT | INTERFACE
type Two { b: Int }`

describe('indexSchema', () => {
  const index = indexSchema(text)

  it('finds every type, and nothing in strings, comments, arguments or bodies', () => {
    expect([...index.types.keys()]).toEqual(['Root', 'Node', 'Other', 'Both', 'E', 'F', 'Date', 'Two'])
  })

  it('cuts out definitions with their own description, and without that of the next one', () => {
    expect(index.types.get('Two')).toEqual(['type Two { b: Int }'])
    expect(index.types.get('Root')?.map((definition) => definition.trim().slice(0, 40))).toEqual([
      '"Also type Fake2 { b: Int }"\ntype Root i',
      'extend type Root { more: Int }',
    ])
  })

  it('knows which types implement an interface', () => {
    expect(index.implementers.get('Node')).toEqual(['Root', 'Other'])
    expect(index.implementers.get('Other')).toEqual(['Root'])
  })

  it('keeps the schema definition and the directives apart', () => {
    expect(index.others.map((definition) => /^(schema|directive @tag)/m.exec(definition)?.[0])).toEqual([
      'schema',
      'directive @tag',
    ])
  })
})
