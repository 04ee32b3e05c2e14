import type { DocumentNode, FieldNode, SelectionSetNode, ValueNode } from '@0no-co/graphql.web'

/**
 * Finds the root fields of a document that are not tied to the customer: those that take no variable which the gateway
 * sets.
 *
 * @remarks A list of accounts counts only when every entry of `byURNs` is bound: without one, or with one of the
 * browser's choice beside it, Opower answers with accounts of other customers.
 */
export function unboundRootFields(document: DocumentNode, bound: readonly string[]): string[] {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition')
  if (operation?.kind !== 'OperationDefinition') return []
  return rootFields(operation.selectionSet, document)
    .filter((field) => field.name.value !== '__typename' && !isBound(field, bound))
    .map((field) => field.name.value)
}

function rootFields(selectionSet: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection]
    if (selection.kind === 'InlineFragment') return rootFields(selection.selectionSet, document)
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === 'FragmentDefinition' && definition.name.value === selection.name.value,
    )
    return fragment?.kind === 'FragmentDefinition' ? rootFields(fragment.selectionSet, document) : []
  })
}

function isBound(field: FieldNode, bound: readonly string[]): boolean {
  const values = field.arguments ?? []
  if (field.name.value !== 'billingAccountsConnection')
    return values.some(({ value }) => variablesIn(value).some((name) => bound.includes(name)))
  const urns = values.find(({ name }) => name.value === 'byURNs')?.value
  return urns !== undefined && isBoundList(urns, bound)
}

function isBoundList(value: ValueNode, bound: readonly string[]): boolean {
  if (value.kind === 'ListValue')
    return value.values.length > 0 && value.values.every((entry) => isBoundList(entry, bound))
  return value.kind === 'Variable' && bound.includes(value.name.value)
}

function variablesIn(value: ValueNode): string[] {
  if (value.kind === 'Variable') return [value.name.value]
  if (value.kind === 'ListValue') return value.values.flatMap(variablesIn)
  if (value.kind === 'ObjectValue') return value.fields.flatMap((field) => variablesIn(field.value))
  return []
}
