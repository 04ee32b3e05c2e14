import { Kind, type TypeDefinitionNode, visit } from 'graphql'
import type { Types } from './merge-layer.ts'

const roots = ['Query', 'Mutation', 'Subscription']

/** Keeps the types that a root type leads to, and every type that implements one of them. */
export function reachableTypes(types: Types): Types {
  const reached = new Set<string>()
  const pending = roots.filter((root) => types.has(root))
  const implementations = groupByInterface(types)
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const type = types.get(name)
    if (!type || reached.has(name)) continue
    reached.add(name)
    pending.push(...referencedNames(type), ...(implementations.get(name) ?? []))
  }
  return new Map([...types].filter(([name]) => reached.has(name)))
}

function referencedNames(type: TypeDefinitionNode): readonly string[] {
  const names: string[] = []
  visit(type, {
    [Kind.NAMED_TYPE]: (node: { readonly name: { readonly value: string } }) => {
      names.push(node.name.value)
    },
  })
  return names
}

function groupByInterface(types: Types): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [name, type] of types)
    for (const { name: parent } of ('interfaces' in type && type.interfaces) || []) {
      const group = groups.get(parent.value) ?? []
      groups.set(parent.value, [...group, name])
    }
  return groups
}
