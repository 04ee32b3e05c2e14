import { type FieldDefinitionNode, Kind, type TypeDefinitionNode } from 'graphql'
import type { Types } from './merge-layer.ts'

type Implementing = Extract<TypeDefinitionNode, { readonly interfaces?: unknown }>

/** Writes into every type the fields of its interfaces that it does not write itself, in front of its own. */
export function completeInterfaces(types: Types): Types {
  return new Map(
    [...types].map(([name, type]) => [name, isImplementing(type) ? complete(type, types) : type]),
  )
}

function complete(type: Implementing, types: Types): TypeDefinitionNode {
  const written = new Set(type.fields?.map(({ name }) => name.value))
  const inherited = new Map<string, FieldDefinitionNode>()
  for (const { name } of type.interfaces ?? []) {
    const parent = types.get(name.value)
    if (parent?.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of parent.fields ?? [])
      if (!written.has(field.name.value) && !inherited.has(field.name.value))
        inherited.set(field.name.value, field)
  }
  return { ...type, fields: [...inherited.values(), ...(type.fields ?? [])] }
}

function isImplementing(type: TypeDefinitionNode): type is Implementing {
  return 'interfaces' in type
}
