import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, extendSchema, Kind, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { documents } from './documents.ts'
import { root } from './repository.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const build = (...paths: readonly string[]) =>
  buildSchema(paths.map(read).join('\n'), { assumeValidSDL: true })

const kraken = build('packages/kraken/schema/de.graphql')
// What the vendor does not tell stands in the operator's own schema, for which the example has one.
const beEnergised = build(
  'packages/beenergised/schema/beenergised.graphql',
  'examples/ev-driver/operator.graphql',
)

const blocks = documents.flatMap((path) =>
  [...read(path).matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, text = '']) => ({ path, text })),
)

describe.each(blocks)('a block of GraphQL in $path', ({ path, text }) => {
  const schema = path.startsWith('packages/beenergised') ? beEnergised : kraken
  const document = parse(text)

  it('asks for what there is, or adds to it', () => {
    const isOperation = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    if (isOperation) expect(validate(schema, document)).toEqual([])
    else extendSchema(schema, document)
  })
})
