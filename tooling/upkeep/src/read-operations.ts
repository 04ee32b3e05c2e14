import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type GraphQLSchema,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  Source,
  specifiedRules,
  validate,
} from 'graphql'
import { type Definition, isFragment } from '../../../packages/codegen/src/operations/definition.ts'
import { usedFragments } from '../../../packages/codegen/src/operations/used-fragments.ts'

const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)

/**
 * Reads the operations below a folder that are valid for a schema, with the fragments that they use. Where two have one
 * name, that in the folder named like the instance counts, and then that in `shared`.
 */
export function readOperations(
  folder: string,
  schema: GraphQLSchema,
  instance: string,
): readonly Definition[] {
  const all = filesBelow(folder)
    .toSorted((a, b) => rank(a, instance) - rank(b, instance))
    .flatMap(definitionsIn)
  const fragments = new Map(all.filter(isFragment).map((fragment) => [fragment.name, fragment]))
  const operations = new Map<string, readonly Definition[]>()
  for (const definition of all) {
    if (isFragment(definition)) continue
    const whole = [definition, ...usedFragments(definition.node, fragments)]
    const document = { kind: Kind.DOCUMENT, definitions: whole.map(({ node }) => node) } as const
    if (validate(schema, document, rules).length === 0) operations.set(definition.name, whole)
  }
  return [...new Set([...operations.values()].flat())]
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}

function rank(file: string, instance: string): number {
  return file.includes(`/${instance}/`) ? 2 : Number(file.includes('/shared/'))
}

function definitionsIn(file: string): readonly Definition[] {
  const code = readFileSync(file, 'utf8')
  const origin = { file, code, start: 0 }
  return parse(new Source(code, file)).definitions.flatMap((node): Definition[] => {
    if (node.kind === Kind.FRAGMENT_DEFINITION)
      return [{ kind: 'fragment', name: node.name.value, node, origin }]
    if (node.kind !== Kind.OPERATION_DEFINITION || !node.name) return []
    return [{ kind: 'operation', name: node.name.value, node, origin }]
  })
}
