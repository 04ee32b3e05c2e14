import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import type { DocumentMode } from '../documents/document-options.ts'
import { printDocuments } from '../documents/print-documents.ts'
import { collectDefinitions } from './collect-definitions.ts'
import { isFragment, isOperation } from './definition.ts'

const schema = buildSchema(`
  directive @anonymous on FIELD_DEFINITION
  type Query { products: String @anonymous  rates: String @anonymous  account: String }
`)

function printed(text: string, documentMode: DocumentMode = 'compact'): string {
  const definitions = collectDefinitions([
    { document: parse(text), origin: { file: 'a.graphql', code: text, start: 0 } },
  ])
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment]))
  return printDocuments(definitions.filter(isOperation), {
    documentMode,
    persistedDocuments: false,
    schema,
    fragments,
  })
}

test.each([
  ['query A { products }', true],
  ['query A { products again: rates __typename }', true],
  ['query A { ...F } fragment F on Query { products ... on Query { rates } }', true],
  ['query A { products account }', false],
  ['query A { ...F } fragment F on Query { products account }', false],
  ['query A { __typename }', false],
])('a document is marked when all of its root fields need no authentication: %s', (text, isMarked) => {
  expect(printed(text).includes(', { anonymous: true })')).toBe(isMarked)
  expect(printed(text, 'ast').includes('"anonymous":true')).toBe(isMarked)
})

test('the mark of a compact document comes after its fragments', () => {
  expect(printed('query A { products }')).toMatch(
    /compactDocument\('query A\{products\}', \[\], \{ anonymous: true \}\)$/,
  )
})
