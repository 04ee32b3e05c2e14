import { type DocumentNode, parse } from '@0no-co/graphql.web'
import { expect, test } from 'vitest'
import { operationOf, rootFields } from './request-facts.ts'
import { splitQuery } from './split-query.ts'

/** Fragments on the root, each of which spreads the next one twice. */
function chain(length: number): DocumentNode {
  const links = Array.from(
    { length },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  )
  return parse(`query Q { ...F0 } ${links.join(' ')} fragment F${length} on Query { here there }`)
}

function split(document: DocumentNode) {
  const operation = operationOf(document, undefined)
  if (!operation) return []
  return splitQuery({ document, operation, variables: {}, hostOf: (field) => field })
}

test('fragments that spread each other many times cost no more than they are long', () => {
  const document = chain(60)
  expect([...rootFields(document).keys()]).toEqual(['here', 'there'])
  const parts = split(document)
  expect(parts).toHaveLength(2)
  for (const { query } of parts) expect(query.length).toBeLessThan(document.definitions.length * 400)
})

test('a circle of fragments has the fields that it names', () => {
  const document = parse(
    'query Q { ...A } fragment A on Query { here ...B } fragment B on Query { there ...A }',
  )
  expect([...rootFields(document).keys()]).toEqual(['here', 'there'])
  expect(split(document)).toHaveLength(2)
})

test('a very deep document is read to its end', () => {
  let document: DocumentNode = parse('query Q { deep }')
  const [operation] = document.definitions
  let set = operation?.kind === 'OperationDefinition' ? operation.selectionSet : undefined
  for (let depth = 0; set && depth < 20_000; depth++)
    set = { kind: 'SelectionSet', selections: [{ kind: 'InlineFragment', selectionSet: set }] } as typeof set
  document = { ...document, definitions: [{ ...operation, selectionSet: set }] } as DocumentNode
  expect([...rootFields(document).keys()]).toEqual(['deep'])
})
