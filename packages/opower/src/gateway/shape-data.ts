import type { DocumentNode, SelectionSetNode } from '@0no-co/graphql.web'

/**
 * Copies out of an answer what the document selects and nothing else, so that a field that an upstream adds never
 * reaches a customer.
 */
export function shapeData(document: DocumentNode, data: unknown): unknown {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition')
  if (operation?.kind !== 'OperationDefinition') return null
  return shapeValue(data, operation.selectionSet, document)
}

function shapeValue(value: unknown, selectionSet: SelectionSetNode, document: DocumentNode): unknown {
  if (Array.isArray(value)) return value.map((entry) => shapeValue(entry, selectionSet, document))
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(shapeFields(value, selectionSet, document))
}

function shapeFields(
  value: object,
  selectionSet: SelectionSetNode,
  document: DocumentNode,
): (readonly [string, unknown])[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') return shapeFields(value, selection.selectionSet, document)
    if (selection.kind === 'FragmentSpread') {
      const fragment = document.definitions.find(
        (definition) =>
          definition.kind === 'FragmentDefinition' && definition.name.value === selection.name.value,
      )
      return fragment?.kind === 'FragmentDefinition'
        ? shapeFields(value, fragment.selectionSet, document)
        : []
    }
    const key = selection.alias?.value ?? selection.name.value
    if (!Object.hasOwn(value, key)) return []
    const field: unknown = Reflect.get(value, key)
    return [
      [key, selection.selectionSet ? shapeValue(field, selection.selectionSet, document) : field] as const,
    ]
  })
}
