import type { FieldDefinitionNode, InterfaceTypeDefinitionNode, TypeDefinitionNode } from 'graphql'
import { Kind } from 'graphql'
import type { Types } from './merge-layer.ts'
import { inheritProvenance, provenanceDirective, readProvenance } from './provenance.ts'

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
        inherited.set(field.name.value, fromInterface(field, parent, type))
  }
  return { ...type, fields: [...inherited.values(), ...(type.fields ?? [])] }
}

/** A field that is known in the same way as its new type needs no word about it. */
function fromInterface(
  field: FieldDefinitionNode,
  parent: InterfaceTypeDefinitionNode,
  type: Implementing,
): FieldDefinitionNode {
  const [theirs, ours] = [readProvenance(parent), readProvenance(type)]
  const same = theirs?.standing === ours?.standing && theirs?.evidence === ours?.evidence
  return same ? field : inheritProvenance(field, provenanceDirective(parent))
}

function isImplementing(type: TypeDefinitionNode): type is Implementing {
  return 'interfaces' in type
}
