import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import {
  buildASTSchema,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { referenceSchemas } from '../../test/reference-schemas.ts'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import { isFragment } from '../operations/definition.ts'
import { findMistakes } from '../operations/validate-operations.ts'
import { printSchemaTypes, printTypes } from '../types/print-types.ts'
import type { TypeOptions } from '../types/type-options.ts'
import { buildPartialSchema } from './partial-schema.ts'
import { indexSchema } from './schema-index.ts'

const own = fileURLToPath(new URL('../../__fixtures__/app/schema.graphql', import.meta.url))
const schemas = [own, ...referenceSchemas('partial schemas')]

/** Draws an operation that selects fields at random, down to a few levels. */
function operations(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.infiniteStream(fc.nat()).map((numbers) => {
    const draw = (limit: number): number => (numbers.next().value ?? 0) % limit
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[draw(Math.max(items.length, 1))]
    const variables: string[] = []
    const select = (typeName: string, depth: number): string => {
      const type = schema.getType(typeName)
      if (!isCompositeType(type)) return ''
      const lines = ['__typename']
      for (let count = 0; count < 3 && !isUnionType(type); count++) {
        const field = pick(Object.values(type.getFields()))
        if (!field) continue
        const named = getNamedType(field.type)
        if (isCompositeType(named) && depth === 0) continue
        const given = field.args.filter((argument) => String(argument.type).endsWith('!') || draw(2) === 0)
        const names = given.map((argument) => {
          variables.push(`$v${variables.length}: ${argument.type}`)
          return `${argument.name}: $v${variables.length - 1}`
        })
        const list = names.length > 0 ? `(${names.join(', ')})` : ''
        const below = isCompositeType(named) ? ` { ${select(named.name, depth - 1)} }` : ''
        lines.push(`a${variables.length}_${count}_${depth}: ${field.name}${list}${below}`)
      }
      if (!isObjectType(type)) {
        const possible = pick(schema.getPossibleTypes(type))
        if (possible && depth > 0)
          lines.push(`... on ${possible.name} { ${select(possible.name, depth - 1)} }`)
      }
      return lines.join('\n')
    }
    const body = select(schema.getQueryType()?.name ?? 'Query', 3)
    return `query Q${variables.length > 0 ? `(${variables.join(', ')})` : ''} { ${body} }`
  })
}

describe('a partial schema', () => {
  it.each(schemas)('means the same to operations as the whole one: %s', (file) => {
    const text = readFileSync(file, 'utf8')
    const whole = buildASTSchema(parse(text), { assumeValid: true, assumeValidSDL: true })
    const index = indexSchema(text)
    expect(index.types.size).toBeGreaterThan(0)
    const runs = process.env.DEEP ? 500 : 15
    fc.assert(
      fc.property(operations(whole), (operation) => {
        const document = parse(operation)
        const partial = buildPartialSchema(index, [document])
        const definitions = collectDefinitions([
          { document, origin: { file: 'q.graphql', code: operation, start: 0 } },
        ])
        const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment]))
        const printed = [whole, partial].map((schema) => {
          expect(findMistakes(schema, definitions)).toEqual([])
          const options: TypeOptions = {
            schema,
            fragments,
            scalars: {},
            scalarTypes: 'plain',
            enums: 'open',
            descriptions: true,
          }
          const types = printTypes(definitions, options)
          return `${types.text}\n${printSchemaTypes(types.schemaTypes, definitions, options)}`
        })
        expect(printed[1]).toBe(printed[0])
        expect(print(document)).toContain('__typename')
      }),
      { numRuns: runs },
    )
  })
})
