import { Kind, parse } from 'graphql'
import { expect, it } from 'vitest'
import { commentOf } from './comment-of.ts'

const document = parse(`# About the file.

# Starts a charge.
# It costs money.
mutation Start { start }
query Plain { plain }`)
const [start, plain] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)

it('reads the lines right above an operation', () => {
  expect(start && commentOf(start)).toBe('Starts a charge.\nIt costs money.')
  expect(plain && commentOf(plain)).toBeUndefined()
})
